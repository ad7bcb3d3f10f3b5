/// A drawing as some program writes it: its prologue, and a little of everything it is fond of.
package struct HarmlessDrawing: Sendable, CustomStringConvertible {
  package let description: String
  package let bytes: [UInt8]

  init(_ program: String, _ text: String) {
    description = program
    bytes = Array(text.utf8)
  }

  package static let all = editors + offices + plots + graphs + codes + parts

  /// Bytes as an address carries them.
  package static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }

  static let png = "data:image/png;base64,\(base64(PictureSample.png()))"
  static let jpeg = "data:image/jpeg;base64,\(base64(PictureSample.jpeg(nil)))"
  static let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
  static let type11 = """
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
     "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">

    """
  static let open = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90mm" height="60mm" \
    viewBox="0 0 90 60">
    """
}

// MARK: - Programs that draw

extension HarmlessDrawing {
  private static let editors: [Self] = [
    Self(
      "Inkscape 1",
      """
      \(xml)<!-- Created with Inkscape (http://www.inkscape.org/) -->
      <svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"
        inkscape:version="1.2.2 (b0a8486541, 2022-12-01)" sodipodi:docname="线路图.svg"
        inkscape:export-filename="C:\\图\\线路图.png" inkscape:export-xdpi="96"
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
        xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
        xmlns:svg="http://www.w3.org/2000/svg">
      <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7" showgrid="false">
      <inkscape:grid type="xygrid" id="grid1"/></sodipodi:namedview>
      <defs id="defs2"><linearGradient id="linearGradient1" inkscape:collect="always">
      <stop style="stop-color:#000000;stop-opacity:1;" offset="0" id="stop1"/></linearGradient>
      <linearGradient inkscape:collect="always" xlink:href="#linearGradient1" id="linearGradient2" x1="0" y1="0"
        x2="9" y2="9" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1,0,0,1,0,0)"/>
      <inkscape:path-effect effect="spiro" id="path-effect1" is_visible="true" lpeversion="1"/>
      <marker style="overflow:visible" id="Arrow1" refX="0" refY="0" orient="auto-start-reverse"
        inkscape:stockid="Triangle arrow" markerWidth="1" markerHeight="1" viewBox="0 0 1 1" inkscape:isstock="true"
        preserveAspectRatio="xMidYMid"><path transform="scale(0.5)" d="M 5.77,0 -2.88,5 V -5 Z" id="path1"/></marker></defs>
      <g inkscape:label="图层 1" inkscape:groupmode="layer" id="layer1">
      <path style="fill:url(#linearGradient2);stroke:#000;stroke-width:0.26;marker-end:url(#Arrow1)"
        d="m 10,10 c 1,2 3,4 5,6 z" id="path2" sodipodi:nodetypes="ccc" inkscape:connector-curvature="0"
        inkscape:original-d="M 1,2" inkscape:path-effect="#path-effect1"/>
      <text xml:space="preserve" id="text1" x="1" y="2" style="font-size:3.5px;line-height:1.25;-inkscape-font-specification:'sans, Normal'">
      <tspan sodipodi:role="line" id="tspan1" x="1" y="2">镇政府</tspan></text>
      <image width="9" height="9" preserveAspectRatio="none" xlink:href="\(png)" id="image1"
        style="image-rendering:optimizeSpeed" sodipodi:absref="/home/a/x.png"/></g></svg>
      """),
    Self(
      "Inkscape 0.9 with its description",
      """
      \(xml)<svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:svg="http://www.w3.org/2000/svg"
        xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
      <metadata id="m"><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
      <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:title/>
      <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>
      <flowRoot xml:space="preserve" id="f"><flowRegion id="r"><rect id="q" width="9" height="9" x="0" y="0"/></flowRegion>
      <flowPara id="p">说明</flowPara></flowRoot></svg>
      """),
    Self("Inkscape, plain SVG with a prefix", "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"><svg:g/></svg:svg>"),
    Self(
      "Inkscape, meshes and hatches",
      "\(open)<defs><meshgradient id=\"m\" x=\"1\" y=\"2\" gradientUnits=\"userSpaceOnUse\"><meshrow><meshpatch>"
        + "<stop path=\"c 1,1 2,2 3,3\" style=\"stop-color:#fff\"/></meshpatch></meshrow></meshgradient></defs></svg>"),
    Self(
      "Illustrator",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: Adobe Illustrator 24.0.1, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
      <svg version="1.1" id="图层_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        x="0px" y="0px" viewBox="0 0 595.3 841.9" style="enable-background:new 0 0 595.3 841.9;" xml:space="preserve">
      <style type="text/css">
      \t.st0{clip-path:url(#SVGID_2_);fill:#FFFFFF;}
      \t.st1{font-family:'MyriadPro-Regular';}
      </style>
      <g><defs><rect id="SVGID_1_" width="9" height="9"/></defs><clipPath id="SVGID_2_">
      <use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath><path class="st0" d="M1,2L3,4z"/></g></svg>
      """),
    Self(
      "Illustrator CS with its own names",
      """
      <?xml version="1.0" encoding="iso-8859-1"?>
      \(type11)<svg version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:x="http://ns.adobe.com/Extensibility/1.0/"
        xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:graph="http://ns.adobe.com/Graphs/1.0/"
        enable-background="new 0 0 9 9" xml:space="preserve">
      <metadata><sfw xmlns="http://ns.adobe.com/SaveForWeb/1.0/"><slices/></sfw></metadata>
      <switch><g i:extraneous="self"><g id="Layer_1" i:layer="yes"><path i:knockout="Off" fill="#fff" d="M1,1h9"/></g></g></switch></svg>
      """),
    Self(
      "CorelDRAW",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      \(type11)<!-- Creator: CorelDRAW X7 -->
      <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="210mm" height="297mm" version="1.1"
        style="shape-rendering:geometricPrecision; fill-rule:evenodd; clip-rule:evenodd" viewBox="0 0 21000 29700"
        xmlns:xodm="http://www.corel.com/coreldraw/odm/2003"><defs><font id="FontID0" horiz-adv-x="500">
      <font-face font-family="宋体"><font-face-src><font-face-name name="SimSun"/></font-face-src></font-face>
      <missing-glyph><path d="M0 0z"/></missing-glyph><glyph unicode="\\" horiz-adv-x="500"><path d="M0 0"/></glyph></font>
      <style type="text/css">
      <![CDATA[
      @font-face { font-family:"宋体";font-variant:normal;src:url("#FontID0") format(svg)}
      .fil0 {fill:#2B2A29}
      ]]>
      </style></defs><g id="图层_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><path class="fil0" d="M1 1"/></g></svg>
      """),
    Self(
      "Affinity Designer",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg width="100%" height="100%" viewBox="0 0 9 9" version="1.1" xmlns="http://www.w3.org/2000/svg"
        xmlns:xlink="http://www.w3.org/1999/xlink" xml:space="preserve" xmlns:serif="http://www.serif.com/"
        style="fill-rule:evenodd;clip-rule:evenodd;"><g serif:id="图层 1"><use xlink:href="#_Image1" x="1" y="1"/></g>
      <defs><image id="_Image1" width="2px" height="2px" xlink:href="\(jpeg)"/></defs></svg>
      """),
    Self(
      "Sketch",
      "\(xml)<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:sketch=\"http://www.bohemiancoding.com/sketch/ns\">"
        + "<!-- Generator: Sketch 3.8.3 (29802) - http://www.bohemiancoding.com/sketch --><title>图</title>"
        + "<g id=\"Page-1\" sketch:type=\"MSPage\" fill=\"none\"><g id=\"图\" sketch:type=\"MSLayerGroup\"/></g></svg>"),
    Self(
      "Figma",
      "<svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\" fill=\"none\" xmlns=\"http://www.w3.org/2000/svg\">"
        + "<g filter=\"url(#filter0_d)\"><rect width=\"9\" height=\"9\" rx=\"2\" fill=\"#D9D9D9\"/></g><defs>"
        + "<filter id=\"filter0_d\" x=\"0\" y=\"0\" width=\"9\" height=\"9\" filterUnits=\"userSpaceOnUse\" "
        + "color-interpolation-filters=\"sRGB\"><feFlood flood-opacity=\"0\" result=\"a\"/><feColorMatrix in=\"SourceAlpha\" "
        + "type=\"matrix\" values=\"0 0 0 0 0 0 0 0\"/><feOffset dy=\"4\"/><feGaussianBlur stdDeviation=\"2\"/>"
        + "<feBlend mode=\"normal\" in2=\"a\" result=\"s\"/></filter></defs></svg>"),
    Self("Krita", "\(open)<g xmlns:krita=\"http://krita.org/namespaces/svg/krita\" krita:x=\"1\"/></svg>"),
    Self("Boxy", "\(open)<g xmlns:bx=\"https://boxy-svg.com\" bx:origin=\"0.5 0.5\"/></svg>"),
    Self("svg.js", "\(open)<g xmlns:svgjs=\"http://svgjs.com/svgjs\" svgjs:data=\"{}\"/></svg>"),
  ]

  private static let offices: [Self] = [
    Self(
      "LibreOffice Draw",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.2" width="210mm" height="297mm" viewBox="0 0 21000 29700" preserveAspectRatio="xMidYMid"
        fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" xmlns="http://www.w3.org/2000/svg"
        xmlns:ooo="http://xml.openoffice.org/svg/export" xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xmlns:smil="http://www.w3.org/2001/SMIL20/"
        xmlns:anim="urn:oasis:names:tc:opendocument:xmlns:animation:1.0" xmlns:svg="http://www.w3.org/2000/svg" xml:space="preserve">
      <defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse">
      <rect x="0" y="0" width="21000" height="29700"/></clipPath></defs>
      <defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="宋体 embedded" units-per-em="2048"
        font-weight="normal" font-style="normal" ascent="1420" descent="442"/><missing-glyph horiz-adv-x="2048" d="M 0,0 Z"/>
      <glyph unicode="\\" horiz-adv-x="900" d="M 1,2 Z"/></font></defs>
      <defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3 id4"/></defs>
      <defs class="EmbeddedBulletChars"><g id="bullet-char-template-57356" transform="scale(0.0004,-0.0004)"><path d="M 580,1141 Z"/></g></defs>
      <g class="SlideGroup"><g><g id="container-id1"><g id="id1" class="Slide" clip-path="url(#presentation_clip_path)">
      <g class="Page"><g class="com.sun.star.drawing.CustomShape"><g id="id3"><rect class="BoundingBox" stroke="none" fill="none" x="1" y="1" width="9" height="9"/>
      <text class="SVGTextShape"><tspan class="TextParagraph"><tspan class="TextPosition" x="1" y="2">
      <tspan font-family="宋体, sans-serif" font-size="423px" font-weight="400" fill="rgb(0,0,0)" stroke="none" style="white-space: pre">镇政府</tspan>
      </tspan></tspan></text></g></g></g></g></g></g></g></svg>
      """),
    Self(
      "LibreOffice Calc, a chart",
      "\(xml)<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny\" fill-rule=\"evenodd\">"
        + "<g visibility=\"visible\" id=\"MasterSlide_1_Default\"><path fill=\"rgb(0,69,134)\" stroke=\"none\" d=\"M 1,1 Z\"/></g></svg>"
    ),
    Self(
      "Visio",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Generated by Microsoft Visio, SVG Export 流程图.svg Page-1 -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ev="http://www.w3.org/2001/xml-events"
        xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/" width="8.2in" height="11.6in" viewBox="0 0 595 841"
        xml:space="preserve" color-interpolation-filters="sRGB" class="st6">
      <v:documentProperties v:langID="2052" v:viewMarkup="false"/>
      <style type="text/css"><![CDATA[ .st1 {fill:#ffffff;stroke:#000000;stroke-width:0.75} ]]></style>
      <g v:mID="0" v:index="1" v:groupContext="foregroundPage"><title>页-1</title><v:pageProperties v:drawingScale="0.03"/>
      <g id="shape1-1" v:mID="1" v:groupContext="shape" transform="translate(1,-2)"><desc>受理</desc>
      <v:userDefs><v:ud v:nameU="visVersion" v:val="VT0(15):26"/></v:userDefs><rect x="0" y="1" width="9" height="9" class="st1"/>
      <text x="1" y="2" class="st2" v:langID="2052"><v:paragraph v:horizAlign="1"/><v:tabList/>受理</text></g></g></svg>
      """),
    Self(
      "PowerPoint and Excel",
      """
      <svg width="960" height="540" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        xml:space="preserve" overflow="hidden"><defs><clipPath id="clip0"><rect x="0" y="0" width="9" height="9"/></clipPath>
      <image width="2" height="2" xlink:href="\(png)" preserveAspectRatio="none" id="img1"></image></defs>
      <g clip-path="url(#clip0)"><text fill="#000000" fill-opacity="1" font-family="等线,等线_MSFontService,sans-serif"
        font-style="normal" font-variant="normal" font-weight="400" font-stretch="normal" font-size="24" text-anchor="start"
        direction="ltr" writing-mode="lr-tb" unicode-bidi="normal" text-decoration="none" transform="matrix(1 0 0 1 1 2)">图</text>
      <use width="100%" height="100%" xlink:href="#img1" transform="scale(1 1)"></use></g></svg>
      """),
    Self("AutoCAD through another program", "\(xml)\(type11)\(open)<polyline fill=\"none\" points=\"1,2 3,4\"/></svg>"),
    Self(
      "pdf2svg and cairo",
      "\(xml)\(open)<defs><g><symbol overflow=\"visible\" id=\"glyph0-0\"><path style=\"stroke:none;\" d=\"\"/></symbol></g>"
        + "</defs><g id=\"surface1\"><rect x=\"0\" y=\"0\" width=\"9\" height=\"9\" style=\"fill:rgb(100%,100%,100%);\"/>"
        + "<g style=\"fill:rgb(0%,0%,0%);fill-opacity:1;\"><use xlink:href=\"#glyph0-0\" x=\"1\" y=\"2\"/></g></g></svg>"
    ),
  ]
}
