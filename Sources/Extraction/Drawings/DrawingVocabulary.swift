/// What may stand in a drawing: the elements and attributes of SVG 1.1 and 2 that draw and stand still.
///
/// Not listed, and so refused: scripts, handlers, animations, foreign pages, sound and film, and whatever fetches.
private enum Vocabulary {
  static let elements = words(
    """
    svg g defs symbol use title desc metadata style a switch view
    path rect circle ellipse line polyline polygon image marker text tspan tref textPath
    linearGradient radialGradient stop solidcolor meshgradient meshrow meshpatch mesh pattern clipPath mask filter
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
    feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    font font-face font-face-src font-face-name glyph missing-glyph hkern vkern
    flowRoot flowRegion flowPara flowSpan flowDiv flowLine
    """)

  /// Attributes that hold lists of coordinates.
  static let shapes = words(
    """
    d points viewBox transform gradientTransform patternTransform stroke-dasharray x y dx dy x1 y1 x2 y2 cx cy rx ry
    r fx fy fr width height rotate values tableValues kernelMatrix offset
    """)

  /// Attributes that name things or say words, which nothing draws by.
  static let naming = words(
    """
    id class lang type media title role version baseProfile requiredFeatures requiredExtensions systemLanguage
    contentStyleType target tabindex focusable unicode glyph-name u1 u2 g1 g2 name panose-1 font-family result in in2
    zoomAndPan externalResourcesRequired
    """)

  /// Attributes that say how to draw; their values are those of a style.
  static let drawing = words(
    """
    style fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-dashoffset opacity color display visibility overflow clip clip-path clip-rule mask
    filter mask-type marker marker-start marker-mid marker-end stop-color stop-opacity solid-color solid-opacity
    flood-color flood-opacity lighting-color enable-background color-interpolation color-interpolation-filters
    color-rendering color-profile shape-rendering text-rendering image-rendering vector-effect paint-order pointer-events cursor
    mix-blend-mode isolation transform-origin transform-box preserveAspectRatio
    font font-size font-size-adjust font-stretch font-style font-variant font-weight font-kerning kerning
    letter-spacing word-spacing text-anchor text-decoration text-align text-overflow line-height white-space
    baseline-shift alignment-baseline dominant-baseline direction unicode-bidi writing-mode
    glyph-orientation-horizontal glyph-orientation-vertical inline-size shape-inside shape-subtract shape-padding
    textLength lengthAdjust startOffset method spacing side path pathLength
    markerWidth markerHeight markerUnits orient refX refY gradientUnits spreadMethod patternUnits
    patternContentUnits clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits filterRes
    mode operator k1 k2 k3 k4 stdDeviation edgeMode order divisor bias targetX targetY preserveAlpha surfaceScale
    diffuseConstant specularConstant specularExponent kernelUnitLength scale xChannelSelector yChannelSelector
    radius baseFrequency numOctaves seed stitchTiles slope intercept amplitude exponent azimuth elevation z
    pointsAtX pointsAtY pointsAtZ limitingConeAngle
    horiz-adv-x horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x vert-origin-y units-per-em ascent descent
    cap-height x-height accent-height alphabetic hanging ideographic mathematical bbox slope stemh stemv widths
    unicode-range underline-position underline-thickness strikethrough-position strikethrough-thickness
    overline-position overline-thickness arabic-form orientation k viewTarget
    """)

  /// Namespaces of drawing programs and of descriptions, on which no browser acts.
  static let inert = words(
    """
    http://www.w3.org/1999/02/22-rdf-syntax-ns# http://www.w3.org/2000/01/rdf-schema#
    http://creativecommons.org/ns# http://web.resource.org/cc/
    http://purl.org/dc/elements/1.1/ http://purl.org/dc/terms/
    http://www.inkscape.org/namespaces/inkscape http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd
    http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd http://xml.openoffice.org/svg/export
    http://www.serif.com/ http://ns.adobe.com/AdobeIllustrator/10.0/ http://ns.adobe.com/Extensibility/1.0/
    http://ns.adobe.com/Graphs/1.0/ http://ns.adobe.com/Variables/1.0/ http://ns.adobe.com/ImageReplacement/1.0/
    http://ns.adobe.com/SaveForWeb/1.0/ http://www.bohemiancoding.com/sketch/ns http://www.figma.com/figma/ns
    http://schemas.microsoft.com/visio/2003/SVGExtensions/ http://www.corel.com/coreldraw/odm/2003
    http://krita.org/namespaces/svg/krita http://vectornator.io https://boxy-svg.com
    http://svgjs.com/svgjs http://svgjs.dev/svgjs
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

extension XMLName {
  static let drawing = XMLName(space: "http://www.w3.org/2000/svg", local: "svg")
  static let style = XMLName(space: drawing.space, local: "style")
  static let image = XMLName(space: drawing.space, local: "image")
  private static let links = "http://www.w3.org/1999/xlink"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private var isInert: Bool { Vocabulary.inert.contains(space) }

  /// Whether an element of this name draws, or does nothing at all.
  var mayDraw: Bool { isInert || (space == Self.drawing.space && Vocabulary.elements.contains(local)) }

  /// Whether an attribute of this name leads somewhere.
  var isReference: Bool { local == "href" && (space.isEmpty || space == Self.links) }

  /// Whether an attribute of this name holds coordinates of an element.
  func isShape(of element: XMLName) -> Bool {
    if isInert { return local == "original-d" }
    return space.isEmpty && !element.isInert && Vocabulary.shapes.contains(local)
  }

  /// Whether the value of an attribute of this name is a style or part of one.
  var isStyle: Bool { space.isEmpty && Vocabulary.drawing.contains(local) }

  /// Whether an attribute of this name does nothing but describe an element.
  func mayDescribe(_ element: XMLName) -> Bool {
    switch space {
    case "":
      element.isInert || isStyle || isShape(of: element) || Vocabulary.naming.contains(local)
        || local.utf8.starts(with: "aria-".utf8)
        || local.utf8.starts(with: "data-".utf8)
    case Self.xml: ["space", "lang", "id"].contains(local)
    case Self.links: ["type", "show", "actuate", "title"].contains(local)
    default: isInert
    }
  }
}

extension DocumentType {
  /// Whether this is one of the W3C's types of SVG, with nothing added.
  var isDrawing: Bool {
    guard name == "svg", !hasSubset, let publicID, let systemID else { return false }
    return publicID.utf8.starts(with: "-//W3C//DTD SVG ".utf8) && publicID.hasSuffix("//EN")
      && ["http://www.w3.org/", "https://www.w3.org/"].contains { systemID.utf8.starts(with: $0.utf8) }
      && systemID.hasSuffix(".dtd")
  }
}
