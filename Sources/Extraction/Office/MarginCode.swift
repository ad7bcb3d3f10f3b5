/// The code of a sheet's header or footer, in which signs behind an ampersand say how and where words stand.
enum MarginCode {
  /// The words without their code, parts from left to right on lines of their own.
  ///
  /// - Parameter sizeDigits: How many digits behind an ampersand are taken for a size of letters at most.
  static func words(of code: [UInt8], sizeDigits: Int = 3) -> [UInt8] {
    var words: [UInt8] = []
    var position = 0
    while position < code.count {
      guard code[position] == UInt8(ascii: "&"), position + 1 < code.count else {
        words.append(code[position])
        position += 1
        continue
      }
      let sign = code[position + 1]
      position += 2
      switch sign {
      case UInt8(ascii: "&"): words.append(sign)
      case UInt8(ascii: "\""): position = (code[position...].firstIndex(of: sign) ?? code.count - 1) + 1
      // A color is six signs.
      case UInt8(ascii: "K"): position = min(position + 6, code.count)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        position += code[position...].prefix(sizeDigits - 1).prefix { (0x30...0x39).contains($0) }.count
      case UInt8(ascii: "L"), UInt8(ascii: "C"), UInt8(ascii: "R"): words.append(UInt8(ascii: "\n"))
      default: break
      }
    }
    return words
  }
}
