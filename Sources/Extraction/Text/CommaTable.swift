/// The fields of a table of commas, semicolons or tabs, as programs of tables cut it.
struct CommaTable {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// What its formulas do beside reckoning: programs take a field for a formula that begins like one.
  ///
  /// Linear in the text, once for each mark that may part its fields; one finding a name, at most ``Limits/reaches``.
  var reaches: [Reach] {
    guard text.contains(where: { "(|".utf8.contains($0) }) else { return [] }
    var names: Set<String> = []
    var reaches: [Reach] = []
    for mark in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    where mark == UInt8(ascii: ",") || text.contains(mark) {
      forEachFormula(mark) { formula, line in
        guard reaches.count < Limits.reaches, let name = FormulaReach.call(in: formula, isTyped: true) else { return }
        if names.insert("\(line) \(name)").inserted { reaches.append(Reach(.formula, name, at: .line(line))) }
      }
    }
    return reaches
  }

  /// Hands over every field that begins with a sign of formulas, with its line.
  private func forEachFormula(_ mark: UInt8, _ body: ([UInt8], Int) -> Void) {
    var position = 0
    var line = 1
    while position < text.count {
      let start = line
      let isQuoted = isQuote(position)
      let field = isQuoted ? quoted(&position, &line) : plain(mark, &position)
      if Self.isFormula(field) { body(field, start) }
      // What follows a closing mark belongs to the field that it closed.
      position = text[position...].firstIndex { $0 == mark || $0 == UInt8(ascii: "\n") } ?? text.count
      if position < text.count, text[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private func isQuote(_ place: Int) -> Bool {
    text[place...].prefix(64).first { $0 > 0x20 } == UInt8(ascii: "\"")
      && text[place...].prefix(64).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "\"")
  }

  private func plain(_ mark: UInt8, _ position: inout Int) -> [UInt8] {
    let end = text[position...].firstIndex { $0 == mark || $0 == UInt8(ascii: "\n") } ?? text.count
    defer { position = end }
    return Array(text[position..<end])
  }

  /// A field between quotation marks, which may go on over lines.
  private func quoted(_ position: inout Int, _ line: inout Int) -> [UInt8] {
    position = text[position...].firstIndex(of: UInt8(ascii: "\"")) ?? position
    let before = position
    let field = FormulaWords.quoted(UInt8(ascii: "\""), in: text, &position)
    line += text[before..<position].count { $0 == UInt8(ascii: "\n") }
    return field
  }

  /// Signs that begin a formula, in either width.
  private static let signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"].map { Array($0.utf8) }

  private static func isFormula(_ field: [UInt8]) -> Bool {
    let rest = field.drop { $0 <= 0x20 || "\"'".utf8.contains($0) }
    return signs.contains { rest.starts(with: $0) }
  }
}
