// MARK: - Programs that reckon

extension HarmlessDrawing {
  static let plots: [Self] = [
    Self(
      "matplotlib",
      """
      <?xml version="1.0" encoding="utf-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
        "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6"
        xmlns="http://www.w3.org/2000/svg" version="1.1">
      <metadata><rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work>
      <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:date>2013-06-03T10:00:00.123456</dc:date>
      <dc:format>image/svg+xml</dc:format><dc:creator><cc:Agent><dc:title>Matplotlib v3.6.3, https://matplotlib.org/</dc:title></cc:Agent></dc:creator>
      </cc:Work></rdf:RDF></metadata>
      <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
      <g id="figure_1"><g id="patch_1"><path d="M 0 345.6 L 460.8 345.6 z" style="fill: #ffffff"/></g>
      <g id="line2d_1"><defs><path id="m1a2b" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs>
      <g><use xlink:href="#m1a2b" x="73.8" y="307.5" style="stroke: #000000"/></g></g>
      <g clip-path="url(#p1)"><image xlink:href="\(png)" id="image1" transform="scale(1 -1) translate(0 -9)" x="1" y="-1" width="9" height="9"/></g>
      <!-- 2013 --></g><defs><clipPath id="p1"><rect x="57.6" y="41.4" width="357.1" height="266.1"/></clipPath></defs></svg>
      """),
    Self(
      "gnuplot",
      """
      <?xml version="1.0" encoding="utf-8"  standalone="no"?>
      <svg
       width="600" height="480"
       viewBox="0 0 600 480"
       xmlns="http://www.w3.org/2000/svg"
       xmlns:xlink="http://www.w3.org/1999/xlink"
      >

      <title>Gnuplot</title>
      <desc>Produced by GNUPLOT 5.4 patchlevel 8 </desc>
      <g id="gnuplot_canvas">
      <rect x="0" y="0" width="600" height="480" fill="none"/>
      <defs>
      \t<circle id='gpDot' r='0.5' stroke-width='0.5' stroke='currentColor'/>
      \t<path id='gpPt0' stroke-width='0.222' stroke='currentColor' d='M-1,0 h2 M0,-1 v2'/>
      \t<filter id='textbox' filterUnits='objectBoundingBox' x='0' y='0' height='1' width='1'>
      \t  <feFlood flood-color='white' flood-opacity='1' result='bgnd'/>
      \t  <feComposite in='SourceGraphic' in2='bgnd' operator='atop'/>
      \t</filter>
      </defs>
      <g fill="none" color="white" stroke="currentColor" stroke-width="1.00" stroke-linecap="butt" stroke-linejoin="miter">
      \t<path stroke='gray' stroke-dasharray='2,4' class="gridline"  d='M54.5,444.0 L575.0,444.0  '/></g>
      \t<g transform="translate(46.2,447.9)" stroke="none" fill="black" font-family="Arial" font-size="12.00"  text-anchor="end">
      \t\t<text><tspan font-family="Arial" > 10</tspan></text>
      \t</g>
      </g>
      </svg>
      """),
    Self(
      "R, svglite",
      "<?xml version='1.0' encoding='UTF-8' ?>\n<svg xmlns='http://www.w3.org/2000/svg' "
        + "xmlns:xlink='http://www.w3.org/1999/xlink' class='svglite' data-engine-version='2.0' width='9pt' height='9pt'>"
        + "<defs><style type='text/css'><![CDATA[\n.svglite line, .svglite text { fill: none; white-space: pre; }\n]]></style></defs>"
        + "<g clip-path='url(#cpMHw5)'><text x='1' y='2' style='font-size: 8.8px;' textLength='9px' lengthAdjust='spacingAndGlyphs'>2013</text></g></svg>"
    ),
    Self(
      "R, base graphics",
      "\(xml)\(open)<g id=\"surface12\"><path style=\"fill:none;stroke-width:0.75;stroke:rgb(0%,0%,0%);stroke-miterlimit:10;\" d=\"M 1 2\"/></g></svg>"
    ),
    Self(
      "Plotly",
      "<svg class=\"main-svg\" xmlns=\"http://www.w3.org/2000/svg\" width=\"700\" height=\"500\" style=\"\" viewBox=\"0 0 700 500\">"
        + "<rect x=\"0\" y=\"0\" width=\"700\" height=\"500\" style=\"fill: rgb(255, 255, 255); fill-opacity: 1;\"/><defs id=\"defs-0\">"
        + "<g class=\"clips\"><clipPath id=\"clip0\" class=\"plotclip\"><rect width=\"540\" height=\"320\"/></clipPath></g></defs>"
        + "<text class=\"xtick\" data-unformatted=\"2013\" data-math=\"N\" text-anchor=\"middle\">2013</text></svg>"),
    Self(
      "ECharts",
      "<svg width=\"600\" height=\"400\" version=\"1.1\" xmlns=\"http://www.w3.org/2000/svg\" baseProfile=\"full\" "
        + "style=\"position:absolute;left:0;top:0;user-select:none\"><rect fill=\"none\"></rect><text dominant-baseline=\"central\" "
        + "style=\"font-size:12px;font-family:sans-serif;\" transform=\"translate(1 2)\" fill=\"#6E7079\" xml:space=\"preserve\">一月</text></svg>"
    ),
    Self(
      "Highcharts",
      "\(open)<desc>Created with Highcharts 9.0.0</desc><g class=\"highcharts-axis\" data-z-index=\"7\" aria-hidden=\"true\"/>"
        + "<text style=\"color:#333333;font-size:18px;\" data-z-index=\"4\" role=\"img\" aria-label=\"图\">图</text></svg>"
    ),
    Self(
      "Vega",
      "\(open)<g fill=\"none\" stroke-miterlimit=\"10\"><g class=\"mark-group role-frame root\" role=\"graphics-object\" "
        + "aria-roledescription=\"group mark container\"><path class=\"background\" aria-hidden=\"true\" d=\"M0.5,0.5h9\" stroke=\"#ddd\"/></g></g></svg>"
    ),
    Self(
      "D3",
      "\(open)<g transform=\"translate(40,10)\"><path d=\"M0.12345678901234567,1.2345678901234567\"/><g class=\"tick\" opacity=\"1\">"
        + "<line stroke=\"currentColor\" y2=\"6\"></line><text fill=\"currentColor\" y=\"9\" dy=\"0.71em\">0</text></g></g></svg>"
    ),
    Self(
      "QGIS",
      "\(xml)<svg width=\"297mm\" height=\"210mm\" xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny\">"
        + "<title>Qt SVG Document</title><desc>Generated with Qt</desc><g fill=\"none\" stroke=\"black\" vector-effect=\"non-scaling-stroke\" "
        + "fill-rule=\"evenodd\"><path d=\"M1,2\"/></g></svg>"),
    Self(
      "Octave",
      "\(xml)\(type11)\(open)<desc>Creator: GL2PS 1.4.2, (C) 1999-2020 C. Geuzaine</desc><defs/><polygon fill=\"#ffffff\" points=\"1,2 3,4\"/></svg>"
    ),
    Self(
      "PGF and dvisvgm",
      "<?xml version='1.0' encoding='UTF-8'?>\n<!-- This file was generated by dvisvgm 2.13.3 -->\n"
        + "<svg version='1.1' xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
        + "<style type='text/css'><![CDATA[text.f0 {font-family:cmr10;font-size:9.96px}]]></style><g id='page1'><text class='f0' x='1' y='2'>A</text></g></svg>"
    ),
  ]

  static let graphs: [Self] = [
    Self(
      "Graphviz",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
       "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Generated by graphviz version 2.43.0 (0)
       -->
      <!-- Title: G Pages: 1 -->
      <svg width="62pt" height="116pt"
       viewBox="0.00 0.00 62.00 116.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
      <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 112)">
      <title>G</title>
      <polygon fill="white" stroke="transparent" points="-4,4 -4,-112 58,-112 58,4 -4,4"/>
      <g id="node1" class="node"><title>受理</title>
      <ellipse fill="none" stroke="black" cx="27" cy="-90" rx="27" ry="18"/>
      <text text-anchor="middle" x="27" y="-86.3" font-family="Times,serif" font-size="14.00">受理</text></g>
      <!-- a&#45;&gt;b -->
      <g id="edge1" class="edge"><title>a&#45;&gt;b</title><g id="a_edge1"><a xlink:href="#b" xlink:title="到 b">
      <path fill="none" stroke="black" d="M27,-71.7C27,-63.98"/></a></g></g></g>
      </svg>
      """),
    Self(
      "PlantUML",
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
        + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" contentStyleType=\"text/css\" height=\"9px\" preserveAspectRatio=\"none\" "
        + "style=\"width:9px;height:9px;background:#FFFFFF;\" version=\"1.1\" zoomAndPan=\"magnify\"><defs/>"
        + "<g><text fill=\"#000000\" font-family=\"sans-serif\" font-size=\"14\" lengthAdjust=\"spacing\" textLength=\"9\" x=\"1\" y=\"2\">办理</text></g></svg>"
    ),
    Self(
      "Dia",
      "\(xml)<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.0//EN\" \"http://www.w3.org/TR/2001/PR-SVG-20010719/DTD/svg10.dtd\">\n"
        + "\(open)<g id=\"Background\"><rect style=\"fill: #ffffff; fill-opacity: 1; stroke-opacity: 1\" x=\"1\" y=\"1\" width=\"9\" height=\"9\" rx=\"0\" ry=\"0\"/></g></svg>"
    ),
    Self(
      "yEd and Batik",
      "\(xml)\(type11)<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" fill-opacity=\"1\" "
        + "color-rendering=\"auto\" color-interpolation=\"auto\" text-rendering=\"auto\" stroke=\"black\" stroke-linecap=\"square\" "
        + "stroke-miterlimit=\"10\" shape-rendering=\"auto\" stroke-dasharray=\"none\" font-family=\"&apos;Dialog&apos;\" image-rendering=\"auto\" "
        + "stroke-dashoffset=\"0\"><!--Generated by the Batik Graphics2D SVG Generator--><defs id=\"genericDefs\"/><g/></svg>"
    ),
    Self(
      "mermaid without HTML",
      "\(open)<style>#g .node rect{fill:#ECECFF;stroke:#9370DB;}#g .edge{stroke:rgba(0,0,0,.5)}</style></svg>"),
    Self(
      "flow chart with arrows",
      "\(open)<defs><marker id=\"m\" markerWidth=\"9\" markerHeight=\"9\" refX=\"1\" refY=\"1\" orient=\"auto\" markerUnits=\"strokeWidth\">"
        + "<path d=\"M0,0z\"/></marker></defs><line x1=\"1\" y1=\"1\" x2=\"9\" y2=\"9\" stroke=\"#000\" marker-end='url(\"#m\")'/></svg>"
    ),
  ]

  static let codes: [Self] = [
    Self(
      "qrencode",
      "\(xml)<!-- Created with qrencode 4.1.1 (https://fukuchi.org/works/qrencode/index.html) -->\n"
        + "<svg width=\"1.03cm\" height=\"1.03cm\" viewBox=\"0 0 29 29\" preserveAspectRatio=\"none\" version=\"1.1\" xmlns=\"http://www.w3.org/2000/svg\">"
        + "<g id=\"QRcode\"><rect x=\"0\" y=\"0\" width=\"29\" height=\"29\" fill=\"#ffffff\"/></g></svg>"),
    Self(
      "zint",
      "\(xml)\(type11)<svg width=\"9\" height=\"9\" version=\"1.1\"\n xmlns=\"http://www.w3.org/2000/svg\">\n<desc>Zint Generated Symbol</desc>\n<g id=\"barcode\" fill=\"#000000\"/></svg>"
    ),
    Self("ReportLab", "\(xml)\(type11)\(open)<g transform=\"scale(1,-1) translate(0,-9)\"/></svg>"),
  ]

  static let parts: [Self] = [
    "<linearGradient id=\"g\" spreadMethod=\"pad\"><stop offset=\"5%\" stop-color=\"gold\"/></linearGradient><rect fill=\"url(#g) none\"/>",
    "<pattern id=\"p\" patternUnits=\"userSpaceOnUse\" width=\"4\" height=\"4\"><path d=\"M0 0\"/></pattern><rect style=\"fill:url( '#p' ) #fff\"/>",
    "<mask id=\"m\" maskUnits=\"userSpaceOnUse\"><circle r=\"3\"/></mask><g mask=\"url(#m)\" opacity=\".5\"/>",
    "<path id=\"t\" d=\"M0 0h9\"/><text><textPath href=\"#t\" startOffset=\"50%\">沿线</textPath></text>",
    "<style>@media print { .a { display: none } } .a:hover{fill:hsl(120, 50%, 50%)} .b:nth-child(2){transform:rotate(45deg)}</style>",
    "<style media=\"screen\">:root{--c:#333} rect{fill:var(--c);stroke-width:calc(1px + 1px)}</style>",
    "<a href=\"#t\" target=\"_self\"><text id=\"t\">到</text></a><view id=\"v\" viewBox=\"0 0 9 9\"/>",
    "<switch><text systemLanguage=\"zh\">镇</text><text>town</text></switch>",
    "<filter id=\"f\"><feTurbulence baseFrequency=\".05\" numOctaves=\"2\" seed=\"1\"/><feDisplacementMap in=\"SourceGraphic\" scale=\"3\"/></filter>",
    "<svg x=\"1\" y=\"1\" width=\"9\" height=\"9\" overflow=\"visible\"><symbol id=\"s\" viewBox=\"0 0 1 1\"/><use href=\"#s\"/></svg>",
    "<title lang=\"zh\">受理&amp;办理 &lt;一&gt;</title><rect fill=\"#CD853F icc-color(acmecmyk, 0.11, 0.48)\"/>",
  ].map { Self("parts of SVG: \($0)", "\(open)\($0)</svg>") }
}
