/// Letters that a workbook writes by their numbers, such as `_x0033_`.
enum CellEscapes {
  /// Words with the letters in place of their numbers; as they are where there are none.
  static func decoded(_ words: [UInt8]) -> [UInt8] {
    guard ByteSearch("_x").first(in: words[...]) != nil else { return words }
    var (result, position) = ([UInt8](), 0)
    while position < words.count {
      if let letter = letter(in: words, at: position) {
        result += String(letter).utf8
        position += 7
      } else {
        result.append(words[position])
        position += 1
      }
    }
    return result
  }

  private static func letter(in words: [UInt8], at position: Int) -> Unicode.Scalar? {
    let code = words[position...].prefix(7)
    guard code.count == 7, code.starts(with: "_x".utf8), code.last == UInt8(ascii: "_") else { return nil }
    return UInt32(String(decoding: code.dropFirst(2).dropLast(), as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
