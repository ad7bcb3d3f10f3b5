/// A style of a drawing, as CSS or as one value of it.
///
/// Rules and functions are listed, since a style can fetch in many ways; comments are not skipped, so that nobody can
/// open one where a browser sees none.
enum StyleText {
  /// Whether the style only draws, and names nothing outside the drawing.
  static func onlyDraws(_ style: [UInt8]) -> Bool {
    let text = style.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard !text.contains(UInt8(ascii: "\\")), !banned.contains(where: { ByteSearch($0).first(in: text[...]) != nil })
    else { return false }
    return text.indices.allSatisfy { place in
      switch text[place] {
      case UInt8(ascii: "@"): isListed(rule: text[(place + 1)...])
      case UInt8(ascii: "("): isListed(function: text[..<place], text[(place + 1)...])
      default: true
      }
    }
  }

  /// Words by which old browsers ran programs.
  private static let banned = ["expression", "behavior", "-moz-binding", "script:"]

  private static let rules: Set<String> = ["", "media", "font-face", "charset", "page"]

  private static let functions: Set<String> = [
    "", "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "icc-color", "device-cmyk", "color", "var", "calc", "min",
    "max", "clamp", "matrix", "matrix3d", "translate", "translatex", "translatey", "translate3d", "scale", "scalex",
    "scaley", "rotate", "skew", "skewx", "skewy", "rect", "inset", "circle", "ellipse", "polygon", "format", "local",
    "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
    "sepia", "not", "is", "where", "lang", "nth-child", "nth-of-type", "nth-last-child", "cubic-bezier", "steps",
  ]

  private static func isListed(rule rest: ArraySlice<UInt8>) -> Bool {
    rules.contains(String(decoding: rest.prefix(while: isLetter), as: UTF8.self))
  }

  private static func isListed(function before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    var start = before.endIndex
    while start > before.startIndex, isLetter(before[start - 1]) { start -= 1 }
    let name = String(decoding: before[start...], as: UTF8.self)
    return name == "url" ? isOwn(rest) : functions.contains(name)
  }

  /// Whether an address is that of a part of the drawing, quoted or not.
  private static func isOwn(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest.drop { $0 <= UInt8(ascii: " ") }
    var quote: UInt8?
    if let first = rest.first, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(first) {
      quote = first
      rest.removeFirst()
    }
    guard rest.first == UInt8(ascii: "#") else { return false }
    rest = rest.drop { $0 > UInt8(ascii: " ") && !")(\"'".utf8.contains($0) }
    if let quote {
      guard rest.first == quote else { return false }
      rest.removeFirst()
    }
    return rest.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: ")")
  }

  /// Whether a byte can be part of a name.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
