/// The code of a sheet's header or footer, in which signs behind an ampersand say how and where words stand.
enum MarginCode {
  /// The words without their code, parts from left to right on lines of their own.
  static func words(of code: [UInt8]) -> [UInt8] {
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
      // A color is six signs, a size at most three digits.
      case UInt8(ascii: "K"): position = min(position + 6, code.count)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        position += code[position...].prefix(2).prefix { (0x30...0x39).contains($0) }.count
      case UInt8(ascii: "L"), UInt8(ascii: "C"), UInt8(ascii: "R"): words.append(UInt8(ascii: "\n"))
      default: break
      }
    }
    return words
  }
}
