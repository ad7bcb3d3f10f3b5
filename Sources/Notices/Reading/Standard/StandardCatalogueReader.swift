package import Diagnostics

/// Reads `content/标准目录.csv`: the standard catalogue that the county hands to its townships, as a spreadsheet saves it.
///
/// A title may stand above the headings, and a second row of headings below merged ones; cells that were merged
/// downwards go on from the row above. 国办发〔2019〕54号.
package struct StandardCatalogueReader: Sendable {
  package static let file = "标准目录.csv"

  private let categories: [String]
  private let kinds: [String]

  /// `categories` and `kinds` are those of the board, by name and by id.
  package init(categories: [String], kinds: [String]) {
    self.categories = categories
    self.kinds = kinds
  }

  /// Reads the file; nil when it has a fault, and then there is at least one; linear in its bytes.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [StandardRow]? {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    guard LedgerTable.isText(bytes, path: path, columns: [StandardColumn.header], findings: &findings) else {
      return nil
    }
    let table = StandardTable(bytes)
    findings += headingFaults(in: table, path)
    guard findings.count == before else { return nil }
    findings += table.broken.map { .standardQuote(row: $0.number, in: path, at: $0.range) }
    var reading = StandardReading(reader: self, path: path)
    for row in table.rows { reading.take(row) }
    findings += reading.findings
    return findings[before...].contains { $0.class == .fault } ? nil : reading.rows
  }

  private func headingFaults(in table: StandardTable, _ path: String) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<StandardColumn> = []
    for heading in table.headings where !heading.cell.value.isEmpty {
      guard let column = heading.column else {
        findings.append(.standardColumnUnknown(heading.cell, in: path))
        continue
      }
      if !seen.insert(column).inserted { findings.append(.standardColumnTwice(heading.cell, in: path)) }
    }
    var missing = StandardColumn.required.filter { !seen.contains($0) }
    if seen.isDisjoint(with: [.matter, .first, .second]) { missing.insert(.matter, at: 0) }
    if !missing.isEmpty { findings.append(.standardColumnsMissing(missing, in: path, at: table.headRange)) }
    return findings
  }

  /// The position of a category.
  fileprivate func category(_ cell: Located<String>) -> Int? { categories.firstIndex(of: cell.value) }

  fileprivate func filling(
    _ row: StandardTable.Row, matter: String, _ report: (Finding) -> Void, path: String
  ) -> StandardRow.Filling {
    var filling = StandardRow.Filling(words: [], category: nil, kind: nil)
    let (category, kind) = (row[.category], row[.kind])
    if !category.value.isEmpty {
      filling.category = self.category(category)
      if filling.category == nil {
        report(.standardName(category, .category, known: categories, row: row.number, in: path))
      }
    }
    if !kind.value.isEmpty {
      filling.kind = kind.value
      if !kinds.contains(kind.value) { report(.standardName(kind, .kind, known: kinds, row: row.number, in: path)) }
    }
    filling.words = row[.words].value.split { "、，,；;|/ \u{3000}\n\r".contains($0) }.map(String.init)
    // A row that says nothing else is looked for by the name of its matter.
    if filling.words.isEmpty, category.value.isEmpty, kind.value.isEmpty { filling.words = [matter] }
    return filling
  }
}

/// The rows that were read, what merged cells go on from, and what was found.
private struct StandardReading {
  let reader: StandardCatalogueReader
  let path: String
  private(set) var rows: [StandardRow] = []
  private(set) var findings: [Finding] = []
  private var levels: [Located<String>] = []
  /// What stands in the columns of the row above.
  private var above: [StandardColumn: Located<String>] = [:]

  init(reader: StandardCatalogueReader, path: String) {
    self.reader = reader
    self.path = path
  }

  private static let levels: [StandardColumn] = [.first, .second, .third]

  mutating func take(_ row: StandardTable.Row) {
    if isApart(row) { return }
    let before = findings.count
    reportCells(of: row)
    let isContinued = readLevels(of: row)
    let cells = [StandardColumn.elements, .time, .channel, .basis, .organ].map { column in
      (column, cell(column, of: row, isContinued))
    }
    let values = Dictionary(cells) { first, _ in first }
    for column in StandardColumn.required where values[column]?.value.isEmpty ?? true {
      findings.append(.standardCellEmpty(column, row: row.number, in: path, at: row.range))
    }
    guard let last = levels.last else {
      findings.append(.standardCellEmpty(.matter, row: row.number, in: path, at: row.range))
      return
    }
    var told: [Finding] = []
    let filling = reader.filling(row, matter: last.value, { told.append($0) }, path: path)
    findings += told
    guard findings.count == before, let time = values[.time] else { return }
    above = values
    let limit = StandardLimit(time.value)
    if limit == nil { findings.append(.standardTime(time, row: row.number, in: path)) }
    rows.append(
      StandardRow(
        number: row.number, label: row[.label].value, matter: Located(levels.map(\.value), at: last.range),
        elements: Self.lines(values[.elements]), basis: Self.lines(values[.basis]), time: time, limit: limit,
        organ: Self.lines(values[.organ]).joined(separator: "、"), channels: Self.ticked(values[.channel]?.value ?? ""),
        filling: filling, path: path))
  }

  /// Not a row of its own: headings once more, the name of a field over its rows, or a note below them.
  private mutating func isApart(_ row: StandardTable.Row) -> Bool {
    let filled = row.filled
    if filled.count > 2, filled.allSatisfy({ StandardColumn($0.value) != nil }) { return true }
    guard filled.count == 1, let only = filled.first else { return false }
    if only.value.count(where: { $0 == "，" }) > 2 {
      findings.append(.standardCommas(row: row.number, in: path, at: row.range))
      return true
    }
    return [StandardColumn.label, .first, .matter].contains { row[$0].range == only.range }
  }

  private mutating func reportCells(of row: StandardTable.Row) {
    if let cell = row.surplus { findings.append(.standardCellSurplus(cell, row: row.number, in: path)) }
    for cell in row.filled {
      for line in cell.value.split(whereSeparator: \.isNewline) {
        guard let unseen = UnseenCharacter.first(in: String(line)) else { continue }
        let correct = UnseenCharacter.cleaned(String(line))
        findings.append(.controlCharacter(unseen.scalar.value, in: path, at: cell.range, correct: correct))
        break
      }
    }
  }

  /// Takes the levels of a row, blank ones from above; whether the matter goes on.
  private mutating func readLevels(of row: StandardTable.Row) -> Bool {
    var cells = Self.levels.map { row[$0] }
    if cells[0].value.isEmpty { cells[0] = row[.matter] }
    let oneLine = cells.map { $0.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } }
    guard let start = oneLine.firstIndex(where: { !$0.value.isEmpty }) else { return !levels.isEmpty }
    levels = Array(levels.prefix(start)) + oneLine[start...].filter { !$0.value.isEmpty }
    return start > 0
  }

  private func cell(_ column: StandardColumn, of row: StandardTable.Row, _ isContinued: Bool) -> Located<String> {
    let cell = row[column]
    return cell.value.isEmpty && isContinued ? above[column] ?? cell : cell
  }

  private static func lines(_ cell: Located<String>?) -> [String] {
    (cell?.value ?? "").split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// What is ticked in a list of channels; all that is named where nothing is ticked and nothing is left open.
  private static func ticked(_ text: String) -> [String] {
    let ticks: Set<Character> = ["■", "☑", "√", "✓", "✔", "☒", "●", "▲"]
    let blanks: Set<Character> = ["□", "☐", "○"]
    guard text.contains(where: { ticks.contains($0) || blanks.contains($0) }) else {
      return text.split { "、，,；;\n\r".contains($0) }.map(trimmed).filter { !$0.isEmpty }
    }
    var found: [String] = []
    var rest = text[...]
    while let mark = rest.firstIndex(where: { ticks.contains($0) || blanks.contains($0) }) {
      let after = rest[rest.index(after: mark)...]
      let end = after.firstIndex { ticks.contains($0) || blanks.contains($0) } ?? after.endIndex
      if ticks.contains(rest[mark]) {
        found.append(after[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " "))
      }
      rest = after[end...]
    }
    return found.filter { !$0.isEmpty }
  }
}
