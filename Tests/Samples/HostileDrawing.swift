/// A drawing that runs, moves, leaves the board or fetches, or that would in some browser.
package struct HostileDrawing: Sendable, CustomStringConvertible {
  package let description: String
  package let bytes: [UInt8]

  private init(_ description: String, whole: String) {
    self.description = description
    bytes = Array(whole.utf8)
  }

  /// A drawing that holds something.
  private init(_ body: String) {
    self.init(
      body,
      whole: """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        xmlns:h="http://www.w3.org/1999/xhtml" width="9" height="9"><rect id="a" width="9" height="9"/>\(body)</svg>
        """)
  }

  package static let all = scripts + handlers + links + moving + fetching + styles + pages + prologues
}

// MARK: - What runs

extension HostileDrawing {
  private static let svg = "http://www.w3.org/2000/svg"
  private static let xhtml = "http://www.w3.org/1999/xhtml"

  private static let scripts: [Self] =
    ["s", "xmlnsa", "xmlns-x", "xmlnsxmlns", "xml-s", "XMLNS", "_"].map {
      Self("<\($0):script xmlns:\($0)=\"\(svg)\">alert(1)</\($0):script>")
    }
    + ["xmlnsa", "h2"].map { Self("<\($0):script xmlns:\($0)=\"\(xhtml)\">alert(1)</\($0):script>") }
    + [
      "<script>alert(1)</script>", "<script><![CDATA[alert(1)]]></script>", "<script href=\"https://a.example/x\"/>",
      "<script xlink:href=\"data:text/javascript,alert(1)\"/>", "<h:script>alert(1)</h:script>",
      "<script type=\"module\">alert(1)</script>", "<g><defs><script>alert(1)</script></defs></g>",
      "<metadata><script>alert(1)</script></metadata>", "<title><script>alert(1)</script></title>",
      "<desc><h:script>alert(1)</h:script></desc>", "<handler type=\"text/javascript\">alert(1)</handler>",
      "<listener event=\"load\" handler=\"#a\"/>", "<SCRIPT>alert(1)</SCRIPT>",
      "<script xmlns=\"\">alert(1)</script>", "<svg xmlns=\"\(xhtml)\"><script>alert(1)</script></svg>",
      "<metadata><x xmlns=\"\(xhtml)\" onclick=\"alert(1)\"/></metadata>",
      "<ev:listener xmlns:ev=\"http://www.w3.org/2001/xml-events\" event=\"click\" handler=\"#a\"/>",
    ].map { Self($0) }

  private static let handlers: [Self] =
    [
      "onload", "onLoad", "ONLOAD", "onclick", "onmouseover", "onbegin", "onend", "onrepeat", "onerror", "onfocusin",
      "onactivate", "onresize", "onunload", "onpointerenter", "onanimationstart",
    ].map { Self("<g \($0)=\"alert(1)\"/>") }
    + [
      Self("handler on the root", whole: "<svg xmlns=\"\(svg)\" onload=\"alert(1)\"/>"),
      Self("<g xmlns:q=\"\(svg)\" q:onload=\"alert(1)\"/>"), Self("<title onload=\"alert(1)\">x</title>"),
      Self("<g xmlns:xmlnsq=\"urn:q\" xmlnsq:onload=\"alert(1)\"/>"),
      Self("<image href=\"data:image/png;base64,xx\" onerror=\"alert(1)\"/>"),
      Self("<g tabindex=\"1\" autofocus=\"\" onfocus=\"alert(1)\"/>"),
    ]

  private static let links: [Self] =
    [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java&#9;script:alert(1)",
      "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;&#x61;vascript:alert(1)",
      "javascript&#58;alert(1)", "&#x20;javascript:alert(1)", "vbscript:x",
      "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;", "data:text/html;base64,PHNjcmlwdD4=",
      "data:image/svg+xml,&lt;svg/&gt;", "data:application/xhtml+xml,x", "https://a.example/", "//a.example/x",
      "other.svg", "../index.html", "mailto:a@a.example", "blob:x", "file:///etc/hosts", "ms-word:x", "?x", "", " #a",
    ].map { Self("<a xlink:href=\"\($0)\"><rect width=\"9\" height=\"9\"/></a>") }
    + [
      "<a href=\"javascript:alert(1)\"><text>x</text></a>",
      "<a xmlns:q=\"http://www.w3.org/1999/xlink\" q:href=\"javascript:alert(1)\"><text>x</text></a>",
      "<a xmlns:xmlnsq=\"http://www.w3.org/1999/xlink\" xmlnsq:href=\"javascript:alert(1)\"><text>x</text></a>",
      "<q:a xmlns:q=\"\(svg)\" href=\"javascript:alert(1)\"><text>x</text></q:a>",
      "<h:a href=\"#a\">x</h:a>", "<a href=\"#a\" ping=\"https://a.example/\"><text>x</text></a>",
      "<a href=\"#a\" download=\"x.exe\"><text>x</text></a>",
      "<g xml:base=\"javascript:alert(1);//\"><a href=\"#a\"><text>x</text></a></g>",
      "<g xml:base=\"https://a.example/\"><use href=\"#a\"/></g>",
    ].map { Self($0) }

  private static let moving: [Self] =
    [
      "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
      "<animate attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>",
      "<animate xmlns:q=\"http://www.w3.org/1999/xlink\" attributeName=\"q:href\" to=\"javascript:alert(1)\"/>",
      "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "<set attributeName=\"onload\" to=\"alert(1)\"/>",
      "<animateTransform attributeName=\"transform\" type=\"rotate\"/>", "<animateMotion path=\"M0 0\"/>",
      "<animateColor attributeName=\"fill\"/>", "<discard begin=\"1s\"/>",
      "<animateMotion><mpath href=\"#a\"/></animateMotion>",
      "<animate attributeName=\"x\" begin=\"accessKey(s)\" onbegin=\"alert(1)\"/>",
      "<q:set xmlns:q=\"\(svg)\" href=\"#a\" attributeName=\"href\" to=\"javascript:alert(1)\"/>",
    ].map { Self("<a id=\"b\"><rect width=\"9\" height=\"9\"/>\($0)</a>") }
}

// MARK: - What fetches

extension HostileDrawing {
  private static let fetching: [Self] = [
    "<image href=\"https://a.example/x.png\"/>", "<image xlink:href=\"x.png\"/>", "<image href=\"#a\"/>",
    "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "<image href=\"data:image/gif;base64,R0lGODlh\"/>",
    "<image href=\"data:image/png;base64,PHN2Zy8+\"/>", "<image href=\"data:image/png,x\"/>",
    "<image href=\"DATA:image/png;base64,iVBORw0KGgo=\"/>",
    "<image srcset=\"https://a.example/x 1x\"/>", "<image src=\"https://a.example/x\"/>",
    "<use href=\"https://a.example/x.svg#a\"/>", "<use xlink:href=\"other.svg#a\"/>",
    "<use href=\"data:image/svg+xml,x#a\"/>", "<feImage href=\"https://a.example/x\"/>",
    "<filter id=\"f\"><feImage href=\"#a\"/></filter>", "<textPath href=\"x.svg#a\">x</textPath>",
    "<linearGradient xlink:href=\"https://a.example/x#a\"/>", "<pattern href=\"x.svg#a\"/>",
    "<mask href=\"https://a.example/m\"/>", "<font-face-uri href=\"https://a.example/x\"/>",
    "<cursor href=\"https://a.example/x\"/>", "<color-profile href=\"https://a.example/x\"/>",
    "<tref xlink:href=\"https://a.example/x\"/>", "<link href=\"https://a.example/x.css\" rel=\"stylesheet\"/>",
    "<h:link href=\"https://a.example/x.css\" rel=\"stylesheet\"/>", "<h:img src=\"https://a.example/x\"/>",
    "<h:img srcset=\"https://a.example/x 1x\"/>", "<h:video poster=\"https://a.example/x\"/>",
    "<video href=\"https://a.example/x\"/>", "<audio href=\"https://a.example/x\"/>",
    "<h:input type=\"image\" src=\"x\"/>",
    "<h:base href=\"https://a.example/\"/>", "<h:meta http-equiv=\"refresh\" content=\"0;url=https://a.example/\"/>",
    "<altGlyph xlink:href=\"https://a.example/x#g\">x</altGlyph>",
    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"x.xml\"/>",
    "<metadata xlink:href=\"https://a.example/x\"/>",
  ].map { Self($0) }

  private static let css = [
    "@import \"https://a.example/x.css\";", "@import url(x.css);", "@IMPORT 'x'", "@im\\70ort 'x';", "@\\69mport 'x';",
    "rect{fill:url(https://a.example/x#a)}", "rect{fill:URL(x)}", "rect{fill:u\\72l(x)}", "rect{fill:url('x.svg#a')}",
    "rect{fill:url( \"//a.example/x\" )}", "rect{fill:url(&quot;x#a&quot;)}", "rect{fill:url(data:image/png;base64,x)}",
    "@font-face{font-family:x;src:url(https://a.example/x)}", "rect{background:image-set(\"https://a.example/x\" 1x)}",
    "rect{background:-webkit-image-set(url(#a) 1x)}", "rect{background:src(\"https://a.example/x\")}",
    "rect{background:image(\"x\")}", "rect{background:cross-fade(\"x\",\"y\")}", "rect{width:expression(alert(1))}",
    "rect{behavior:url(#default)}", "rect{-moz-binding:url(#a)}", "@namespace x url(https://a.example/);",
    "@keyframes k{to{fill:red}}", "@-webkit-keyframes k{to{fill:red}}", "/*url(#a)*/rect{fill:url(x)}",
    "rect{content:\"/*\";fill:url(x);content:\"*/\"}", "rect{fill:url(#a", "rect{fill:attr(x url)}",
    "rect{fill:paint(x)}", "rect{x:url(#a\"x)}", "a{fill:url(javascript:alert(1))}",
    "@document url(https://a.example/){}", "@layer x;",
  ]

  private static let styles: [Self] =
    css.map { Self("<style>\($0)</style>") }
    + [
      "fill:url(https://a.example/x)", "fill:u\\72l(x)", "background:url('x')", "cursor:url(x.cur),auto",
      "filter:url(x.svg#f)", "mask:url(//a.example/m#m)", "width:expression(alert(1))", "-moz-binding:url(x)",
    ].flatMap { [Self("<rect style=\"\($0)\"/>"), Self("<rect xmlns:q=\"\(svg)\" q:style=\"\($0)\"/>")] }
    + ["fill", "stroke", "filter", "mask", "clip-path", "marker-end", "cursor", "marker", "color-profile"].map {
      Self("<rect \($0)=\"url(https://a.example/x#a)\"/>")
    }
    + [
      "<style><![CDATA[@import 'x';]]></style>", "<style>@im<!-- -->port 'x';</style>",
      "<style>@im<![CDATA[po]]>rt 'x';</style>", "<style>@im<g/>port 'x';</style>",
      "<style>&#64;import 'x';</style>", "<style>rect{fill:url<title>(#a);rgb</title>(x)}</style>",
      "<q:style xmlns:q=\"\(svg)\">@import 'x';</q:style>", "<h:style>@import 'x';</h:style>",
      "<style href=\"https://a.example/x.css\"/>", "<style src=\"x.css\"/>",
    ].map { Self($0) }
}

// MARK: - What is no drawing

extension HostileDrawing {
  private static let pages: [Self] =
    [
      "<foreignObject><h:p>x</h:p></foreignObject>", "<foreignObject/>", "<foreignobject/>",
      "<switch><foreignObject requiredExtensions=\"x\"><h:iframe src=\"x\"/></foreignObject></switch>",
      "<h:iframe srcdoc=\"x\"/>", "<iframe src=\"x\"/>", "<embed src=\"x\"/>", "<object data=\"x\"/>",
      "<h:object data=\"x\"/>", "<h:form action=\"https://a.example/\"><h:input/></h:form>", "<canvas/>",
      "<h:p>x</h:p>", "<p xmlns=\"\(xhtml)\">x</p>", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"/>",
      "<metadata><p xmlns=\"\(xhtml)\">x</p></metadata>", "<x xmlns=\"urn:unknown\"/>",
      "<g xmlns:u=\"urn:u\" u:x=\"1\"/>",
      "<unknown/>", "<rect unknown=\"1\"/>", "<rect nonce=\"x\"/>", "<rect formaction=\"x\"/>", "<g slot=\"x\"/>",
      "<g requiredfeatures=\"x\"/>", "<RECT/>", "<?php echo 1 ?>", "<?xml-stylesheet href=\"x.css\"?>",
      "<?mso-application progid=\"Word.Document\"?>", "<?import namespace=\"t\" implementation=\"#default#time2\"?>",
    ].map { Self($0) }
    + [
      Self(
        "XHTML as the root",
        whole: "<?xml version=\"1.0\"?><!-- <svg --><x:html xmlns:x=\"\(xhtml)\"><x:script/></x:html>"),
      Self("XHTML named svg", whole: "<svg xmlns=\"\(xhtml)\"><script>alert(1)</script></svg>"),
      Self("svg of no namespace", whole: "<svg><rect/></svg>"),
      Self("svg of another namespace", whole: "<svg xmlns=\"http://www.w3.org/2000/svg/\"><rect/></svg>"),
      Self("another root around a drawing", whole: "<g xmlns=\"\(svg)\"><svg/></g>"),
      Self("a script as the root", whole: "<!-- <svg --><s:script xmlns:s=\"\(svg)\">alert(1)</s:script>"),
      Self(
        "XSLT as the root",
        whole: "<x:stylesheet xmlns:x=\"http://www.w3.org/1999/XSL/Transform\"><svg/></x:stylesheet>"),
    ]

  private static let prologues: [Self] =
    [
      "<?xml-stylesheet type=\"text/xsl\" href=\"data:text/xml,x\"?>", "<?xml-stylesheet href=\"#a\"?>",
      "<?xml version=\"1.0\"?>\n<?xml-stylesheet type=\"text/css\" href=\"https://a.example/x.css\"?>",
      "<!DOCTYPE svg>", "<!DOCTYPE svg []>", "<!DOCTYPE svg [<!ENTITY x \"y\">]>", "<!DOCTYPE html>",
      "<!DOCTYPE svg SYSTEM \"https://a.example/x.dtd\">", "<!DOCTYPE svg SYSTEM \"x.dtd\">",
      "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>",
      "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [ ]>",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\" [<!ENTITY ns \"x\">]>",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"https://a.example/svg11.dtd\">",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org.a.example/x.dtd\">",
      "<!DOCTYPE g PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
    ].map { Self($0, whole: "\($0)<svg xmlns=\"\(svg)\"><rect/></svg>") } + [
      Self(
        "an entity that only the type could declare",
        whole: """
          <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
          <svg xmlns="\(svg)"><text id="&x;">&nbsp;</text></svg>
          """),
      Self("behind the drawing", whole: "<svg xmlns=\"\(svg)\"/><?xml-stylesheet href=\"x\"?>"),
    ]
}
