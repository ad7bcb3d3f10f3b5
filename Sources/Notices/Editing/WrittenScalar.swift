/// A text as the value of a key: plain where nothing in it means anything to YAML, else in double quotes.
package enum WrittenScalar {
  /// - Parameter isInBraces: Inside `{ }` or `[ ]` commas and brackets mean something too.
  /// - Throws: ``EditFailure/badCharacter`` for a text with control characters, or without any other.
  package static func of(_ text: String, isInBraces: Bool) throws(EditFailure) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 > 0x20 }), bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .badCharacter
    }
    guard !isPlain(bytes, isInBraces: isInBraces) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static let signs = Set("-?:,[]{}#&*!|>'\"%@`~".utf8)
  private static let brackets = Set(",[]{}".utf8)
  private static let words = ["null", "Null", "NULL"]

  private static func isPlain(_ bytes: [UInt8], isInBraces: Bool) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20, !signs.contains(first),
      last != UInt8(ascii: ":"), !words.contains(where: { bytes.elementsEqual($0.utf8) })
    else { return false }
    if isInBraces, bytes.contains(where: brackets.contains) { return false }
    return !zip(bytes, bytes.dropFirst()).contains { before, after in
      // 8:30 is no key, in braces neither.
      let endsKey = after == 0x20 || isInBraces && !(0x30...0x39).contains(after)
      return before == UInt8(ascii: ":") && endsKey || before == 0x20 && after == UInt8(ascii: "#")
    }
  }
}
