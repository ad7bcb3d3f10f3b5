/// Letters that a text writes by their numbers, as JSON, HTML, addresses and letters do: `\u0031`, `\x31`, `&#49;`,
/// `&#x31;`, `%u0031`, and of digits also `%31`, `\061`, `=31`.
enum TextEscapes {
  /// The text with its letters in place of their numbers; nothing when it holds none.
  static func decoded(_ text: [UInt8]) -> ExtractedText {
    var result = ExtractedText(at: .line(1))
    let marks = ["\\u", "\\x", "\\U", "&#", "%u", "%3", "=3", "\\06", "\\07"]
    guard marks.contains(where: { ByteSearch($0).first(in: text[...]) != nil }) else { return ExtractedText() }
    var position = 0
    var line = 1
    while position < text.count {
      if let byte = byte(in: text, at: position) {
        result.append(byte)
        position += 3
        continue
      }
      if let (scalar, end) = escape(in: text, at: position) {
        result.append(String(scalar).utf8)
        position = end
        continue
      }
      result.append(text[position])
      if text[position] == UInt8(ascii: "\n") {
        line += 1
        result.mark(.line(line))
      }
      position += 1
    }
    result.breaksNumbers = true
    return result
  }

  /// A byte of a letter that is none of ASCII, in hexadecimal behind `%` or `=`.
  private static func byte(in text: [UInt8], at start: Int) -> UInt8? {
    guard text[start] == UInt8(ascii: "%") || text[start] == UInt8(ascii: "=") else { return nil }
    let digits = text[(start + 1)...].prefix(2)
    return digits.count == 2
      ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 < 0x80 ? nil : $0 } : nil
  }

  private static func escape(in text: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    let rest = text[start...].prefix(12)
    guard let first = rest.first, "\\&%=".utf8.contains(first) else { return nil }
    if let digit = digit(rest) { return digit }
    if first == UInt8(ascii: "%"), rest.dropFirst().first == UInt8(ascii: "u") {
      let digits = rest.dropFirst(2).prefix(4)
      return scalar(digits, radix: 16).map { ($0, digits.endIndex) }
    }
    if first == UInt8(ascii: "\\") {
      let lengths = [UInt8(ascii: "u"): 4, UInt8(ascii: "x"): 2, UInt8(ascii: "U"): 8]
      guard let length = rest.dropFirst().first.flatMap({ lengths[$0] }) else { return nil }
      let isWrapped = rest.dropFirst(2).first == UInt8(ascii: "{")
      let digits = isWrapped ? rest.dropFirst(3).prefix { $0 != UInt8(ascii: "}") } : rest.dropFirst(2).prefix(length)
      return scalar(digits, radix: 16).map { ($0, digits.endIndex + (isWrapped ? 1 : 0)) }
    }
    guard rest.dropFirst().first == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = rest.dropFirst(2).first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
    // Browsers do without the semicolon.
    let digits = rest.dropFirst(isHexadecimal ? 3 : 2).prefix {
      (0x30...0x39).contains($0) || isHexadecimal && (0x61...0x66).contains($0 | 0x20)
    }
    let isClosed = digits.endIndex < text.count && text[digits.endIndex] == UInt8(ascii: ";")
    return scalar(digits, radix: isHexadecimal ? 16 : 10).map { ($0, digits.endIndex + (isClosed ? 1 : 0)) }
  }

  /// A digit by its number in hexadecimal behind `%` or `=`, or in octal behind a backslash.
  private static func digit(_ rest: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let isOctal = rest.first == UInt8(ascii: "\\")
    let letters = rest.dropFirst().prefix(isOctal ? 3 : 2)
    guard let scalar = scalar(letters, radix: isOctal ? 8 : 16), ("0"..."9").contains(scalar) else { return nil }
    return (scalar, letters.endIndex)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>, radix: Int) -> Unicode.Scalar? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: radix).flatMap(Unicode.Scalar.init)
  }
}
