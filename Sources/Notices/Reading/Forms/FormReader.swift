import Diagnostics

/// Reads a form of yearly reports.
///
/// A line of a table is its cells, parted by ` | `. `文字[2×3]` is a label of two lines by three columns, `= 名称` the
/// figure of that name, `= 名称.*` one figure a column of 栏; a line that begins with `# ` holds headings.
struct FormReader {
  /// Reads the file; nil when it has a fault, and then there is at least one.
  func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> ReportForm? {
    let draft = SettingsText.decode(bytes, path: path, keys: FormField.self, findings: &findings) { reader in
      var draft = FormDraft()
      reader.mapping(FormField.self) { field, reader in draft.read(field, from: &reader) }
      return draft
    }
    return draft?.finished
  }
}

/// A form while its keys are being read.
private struct FormDraft {
  private var id: String?
  private var name: String?
  private var basis: String?
  private var since: Int?
  private var isVerified = false
  private var title: String?
  private var parts: [ReportForm.Part] = []
  private var tables: [(table: FormTable, columns: [String])] = []
  private var identities: [String] = []

  mutating func read(_ field: FormField, from reader: inout YAMLReader) {
    switch field {
    case .id: id = reader.text()?.value
    case .name: name = reader.text()?.value
    case .basis: basis = reader.text()?.value
    case .since: since = reader.count()?.value
    case .verified: isVerified = reader.flag() ?? false
    case .title: title = reader.text()?.value
    case .parts: parts = reader.list { $0.formPart() } ?? []
    case .tables: tables = reader.list { $0.formTable() } ?? []
    case .identities: identities = reader.sentences() ?? []
    }
  }

  var finished: ReportForm? {
    guard let id, let name, let basis, let since, let title else { return nil }
    let formulas = FormFormulas(
      figures: tables.flatMap(\.table.figures),
      columns: Dictionary(tables.map { ($0.table.name, $0.columns) }) { first, _ in first })
    return ReportForm(
      id: id, name: name, basis: basis, since: since, isVerified: isVerified, title: title, parts: parts,
      tables: tables.map(\.table), identities: identities.flatMap(formulas.read))
  }
}

extension YAMLReader {
  fileprivate mutating func formPart() -> ReportForm.Part? {
    var (name, table): (String?, String?) = (nil, nil)
    var (words, draft): ([String], [String]) = ([], [])
    var isOptional = false
    mapping(FormPartField.self) { key, reader in
      switch key {
      case .name: name = reader.text()?.value
      case .words: words = reader.sentences() ?? []
      case .table: table = reader.text()?.value
      case .draft: draft = reader.sentences() ?? []
      case .optional: isOptional = reader.flag() ?? false
      }
    }
    return name.map { ReportForm.Part(name: $0, words: words, table: table, draft: draft, isOptional: isOptional) }
  }

  fileprivate mutating func formTable() -> (table: FormTable, columns: [String])? {
    var (name, caption): (String?, String?) = (nil, nil)
    var (columns, head, rows): ([String], [String], [String]) = ([], [], [])
    mapping(FormTableField.self) { key, reader in
      switch key {
      case .name: name = reader.text()?.value
      case .caption: caption = reader.text()?.value
      case .columns: columns = reader.sentences() ?? []
      case .head: head = reader.sentences() ?? []
      case .rows: rows = reader.sentences() ?? []
      }
    }
    guard let name, let caption else { return nil }
    let table = FormTable(
      name: name, caption: caption, head: head.map { FormTable.Line(written: $0, columns: columns, isHead: true) },
      body: rows.map { FormTable.Line(written: $0, columns: columns) })
    return (table, columns)
  }
}

extension FormTable.Line {
  fileprivate init(written text: String, columns: [String], isHead: Bool = false) {
    let marksHead = text.hasPrefix("# ")
    let cells = (marksHead ? text.dropFirst(2) : text[...]).split(separator: " | ").flatMap { cell in
      FormTable.Cell.read(cell, columns: columns)
    }
    self.init(isHead: isHead || marksHead, cells: cells)
  }
}

extension FormTable.Cell {
  /// One cell, or one for each column.
  fileprivate static func read(_ written: Substring, columns: [String]) -> [Self] {
    let (text, rows, columnCount) = spans(of: written)
    guard text.hasPrefix("= ") else {
      return [Self(content: .label(String(text)), rows: rows, columns: columnCount)]
    }
    let name = text.dropFirst(2)
    guard name.hasSuffix(".*") else {
      return [Self(content: .figure(String(name)), rows: rows, columns: columnCount)]
    }
    return columns.map { Self(content: .figure("\(name.dropLast())\($0)"), rows: 1, columns: 1) }
  }

  /// The text before `[2×3]`, and the two numbers.
  private static func spans(of written: Substring) -> (text: Substring, rows: Int, columns: Int) {
    guard written.hasSuffix("]"), let open = written.lastIndex(of: "[") else { return (written, 1, 1) }
    let numbers = written[written.index(after: open)...].dropLast().split(separator: "×").compactMap { Int($0) }
    guard numbers.count == 2 else { return (written, 1, 1) }
    return (written[..<open], numbers[0], numbers[1])
  }
}
