/// The words that stand in a formula, and what it puts together of them.
enum FormulaWords {
  /// Whether a byte can be part of a name, a number or a reference.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "_.:$".utf8.contains(byte)
  }

  /// What stands between quotation marks, in which two stand for one; moves behind them.
  static func quoted(_ mark: UInt8, in text: [UInt8], _ position: inout Int) -> [UInt8] {
    var words: [UInt8] = []
    position += 1
    while position < text.count {
      if text[position] == mark {
        position += 1
        guard position < text.count, text[position] == mark else { break }
      }
      words.append(text[position])
      position += 1
    }
    return words
  }

  /// The words of the first argument put together; the text begins with the bracket that opens the arguments.
  ///
  /// Addresses of Excel have at most 2083 letters, so that no more is read.
  static func firstArgument(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    let text = Array(rest.prefix(4096))
    var words: [UInt8] = []
    var position = 1
    var depth = 0
    while position < text.count, depth > 0 || !",;)".utf8.contains(text[position]) {
      switch text[position] {
      case UInt8(ascii: "\""):
        words += quoted(UInt8(ascii: "\""), in: text, &position)
        continue
      case UInt8(ascii: "("):
        depth += 1
        if let letter = letter(before: position, in: text) { words += letter }
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
    }
    return words
  }

  /// Whether the words of the first argument name a place outside of the file.
  static func leads(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = firstArgument(rest)
    return ["//", "\\\\", "file:"].contains { ByteSearch($0).first(in: words[...]) != nil }
  }

  /// The letter that a function makes of its number, as `CHAR(51)` does; the bracket stands at a place.
  private static func letter(before place: Int, in text: [UInt8]) -> String.UTF8View? {
    let name = text[..<place].suffix(4).map { $0 & 0xDF }
    guard name.elementsEqual("CHAR".utf8) else { return nil }
    let digits = text[(place + 1)...].prefix(8).drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
    return UInt32(String(decoding: digits, as: UTF8.self)).flatMap(Unicode.Scalar.init).map { String($0).utf8 }
  }

  private static let joiners = ["&", "CONCAT", "TEXTJOIN", "CHAR", "REPLACE", "SUBSTITUTE", "REPT"].map(ByteSearch.init)

  /// Whether a formula calls anything that puts words together.
  static func mayJoin(_ formula: [UInt8]) -> Bool {
    let capitals = formula.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
    return joiners.contains { $0.first(in: capitals[...]) != nil }
  }

  /// Words and numbers that a formula puts together itself, such as `="1380"&"0138000"`; nil when it joins nothing.
  ///
  /// - Parameter cell: What stands in a cell that the formula names, and in which sheet if it names one.
  static func joined(in formula: [UInt8], _ cell: (_ sheet: String?, _ cell: String) -> [UInt8]?) -> [UInt8]? {
    guard mayJoin(formula) else { return nil }
    var words: [UInt8] = []
    var position = 0
    while position < formula.count {
      let byte = formula[position]
      if byte == UInt8(ascii: "\"") {
        words += quoted(byte, in: formula, &position)
        continue
      }
      let sheet = sheet(in: formula, &position)
      guard position < formula.count, isWord(formula[position]) else {
        position += sheet == nil ? 1 : 0
        continue
      }
      let start = position
      while position < formula.count, isWord(formula[position]) { position += 1 }
      let word = formula[start..<position]
      if position < formula.count, formula[position] == UInt8(ascii: "(") {
        if let letter = letter(before: position, in: formula) {
          words += letter
          position = formula[position...].firstIndex(of: UInt8(ascii: ")")) ?? formula.count
        } else if ["TEXT", "REPT", "FIXED"].contains(where: { word.map { $0 & 0xDF }.elementsEqual($0.utf8) }) {
          words += firstOfFunction(in: formula, &position, cell)
        }
      } else if word.allSatisfy({ (0x30...0x39).contains($0) }) {
        words += word
      } else if words.count < 4096 {
        words += cell(sheet, Self.reference(word)) ?? []
      }
    }
    return words.isEmpty ? nil : words
  }

  private static func reference(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.filter { $0 != UInt8(ascii: "$") }, as: UTF8.self).uppercased()
  }

  /// The words of the first argument of a function of which the others only say how they look; moves behind it.
  private static func firstOfFunction(
    in formula: [UInt8], _ position: inout Int, _ cell: (String?, String) -> [UInt8]?
  ) -> [UInt8] {
    let end = formula[position...].firstIndex { ",;)".utf8.contains($0) } ?? formula.count
    let argument = Array(formula[(position + 1)..<end])
    position = (formula[end...].firstIndex(of: UInt8(ascii: ")")) ?? formula.count - 1) + 1
    return joined(in: [UInt8(ascii: "&")] + argument, cell) ?? []
  }

  /// The name of a sheet before a sign of exclamation or, in OpenDocument, a dot; moves behind it, or stays.
  private static func sheet(in formula: [UInt8], _ position: inout Int) -> String? {
    var end = position
    var name: [UInt8] = []
    if formula[end] == UInt8(ascii: "'") {
      name = quoted(UInt8(ascii: "'"), in: formula, &end)
    } else {
      while end < formula.count, formula[end] >= 0x80 || isWord(formula[end]) { end += 1 }
      name = Array(formula[position..<end])
    }
    guard end < formula.count, formula[end] == UInt8(ascii: "!"), !name.isEmpty else {
      // The letters of a name are no words of their own.
      while position < formula.count, formula[position] >= 0x80 { position += 1 }
      return nil
    }
    position = end + 1
    return String(decoding: name, as: UTF8.self)
  }
}
