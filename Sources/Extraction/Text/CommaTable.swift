/// The fields of a table of commas, semicolons or tabs, as programs of tables cut it.
package struct CommaTable {
  struct Field {
    let words: [UInt8]
    /// Both counted from 1.
    let line: Int
    let column: Int
  }

  private let text: [UInt8]

  /// `text`: UTF-8, without a byte order mark.
  package init(_ text: [UInt8]) { self.text = text }

  /// What its formulas do beside reckoning: programs take a field for a formula that begins like one.
  ///
  /// Linear in the text, once for each mark that may part its fields; one finding a name, at most ``Limits/reaches``.
  var reaches: [Reach] {
    guard text.contains(where: { "(|'[".utf8.contains($0) }) else { return [] }
    var names: Set<String> = []
    var reaches: [Reach] = []
    forEachField { field in
      guard reaches.count < Limits.reaches, let formula = Self.formula(in: field.words),
        let name = FormulaReach.call(in: formula, isTyped: true), names.insert("\(field.line) \(name)").inserted
      else { return }
      reaches.append(Reach(.formula, name, at: .line(field.line)))
    }
    return reaches
  }

  /// The fields line by line, cut at the mark that most often parts the first line; linear.
  ///
  /// Nil where a line has another number of fields than the first, or a field goes on over lines.
  package var rows: [[[UInt8]]]? {
    let first = text.prefix { $0 != UInt8(ascii: "\n") }
    let marks = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")].map { mark in
      (mark: mark, count: first.count { $0 == mark })
    }
    guard let most = marks.max(by: { $0.count < $1.count }), most.count > 0 else { return nil }
    var rows: [[[UInt8]]] = []
    forEachField(most.mark) { field in
      if field.column == 1 { rows.append([]) }
      rows[rows.count - 1].append(Self.trimmed(field.words))
    }
    rows.removeAll { $0.allSatisfy(\.isEmpty) }
    let isEven = rows.allSatisfy { $0.count == rows[0].count && !$0.contains { $0.contains(UInt8(ascii: "\n")) } }
    return rows.count > 1 && isEven ? rows : nil
  }

  private static func trimmed(_ field: [UInt8]) -> [UInt8] {
    let start = field.firstIndex { $0 > 0x20 } ?? field.count
    return Array(field[start..<(field.lastIndex { $0 > 0x20 } ?? start - 1) + 1])
  }

  /// Hands over every field, in the order of the text, cut at one mark after the other that occurs in it.
  func forEachField(_ body: (Field) -> Void) {
    for mark in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    where mark == UInt8(ascii: ",") || text.contains(mark) {
      forEachField(mark, body)
    }
  }

  private func forEachField(_ mark: UInt8, _ body: (Field) -> Void) {
    var position = 0
    var line = 1
    var column = 1
    while position < text.count {
      let start = line
      let words = isQuote(position) ? quoted(&position, &line) : plain(mark, &position)
      body(Field(words: words, line: start, column: column))
      // What follows a closing mark belongs to the field that it closed.
      position = text[position...].firstIndex { $0 == mark || $0 == UInt8(ascii: "\n") } ?? text.count
      column += 1
      if position < text.count, text[position] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      }
      position += 1
    }
  }

  private func isQuote(_ place: Int) -> Bool {
    text[place...].prefix(64).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "\"")
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

  /// What follows the sign of a field that programs take for a formula; nil for other fields.
  private static func formula(in field: [UInt8]) -> ArraySlice<UInt8>? {
    let rest = field.drop { $0 <= 0x20 || "\"'".utf8.contains($0) }
    return signs.first { rest.starts(with: $0) }.map { rest.dropFirst($0.count) }
  }
}
