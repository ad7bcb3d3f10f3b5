/// What a file says once its escapes are read: those of JSON and scripts, of XML and HTML, of addresses; in small and narrow
/// letters.
enum EscapedText {
  static func plain(_ bytes: [UInt8]) -> String {
    let scalars = Array(String(decoding: unescapedPercent(bytes), as: UTF8.self).unicodeScalars)
    var text = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if let (scalar, length) = escape(scalars, at: place) {
        text.append(folded(scalar))
        place += length
      } else {
        text.append(folded(scalars[place]))
        place += 1
      }
    }
    return String(text)
  }

  /// `\\u91d1`, `&#37329;` or `&#x91D1;` at a place, and how long it is.
  private static func escape(_ scalars: [Unicode.Scalar], at place: Int) -> (Unicode.Scalar, Int)? {
    let rest = scalars[place...].prefix(10)
    if rest.starts(with: "\\u".unicodeScalars) {
      return read(rest.dropFirst(2).prefix(4), radix: 16, before: 2, behind: 0)
    }
    guard rest.starts(with: "&#".unicodeScalars), let end = rest.firstIndex(of: ";") else { return nil }
    let digits = rest[(place + 2)..<end]
    let isHexadecimal = digits.first == "x"
    return read(
      isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10, before: isHexadecimal ? 3 : 2,
      behind: 1)
  }

  private static func read(
    _ digits: ArraySlice<Unicode.Scalar>, radix: Int, before: Int, behind: Int
  ) -> (Unicode.Scalar, Int)? {
    guard let number = UInt32(String(String.UnicodeScalarView(digits)), radix: radix),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, before + digits.count + behind)
  }

  private static func unescapedPercent(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x25, place + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: return folded(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
    case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
    default: return scalar
    }
  }
}
