package import Diagnostics
package import Notices

/// The figures that a submitted report is stored with; they stand whatever the ledgers say later.
package struct StoredFigures: Sendable {
  /// The file, relative to the root.
  package let path: String
  package let rows: [StoredFigure]
  package let table: FigureTable
  /// Values and bases that say nothing, and names that are there twice.
  package let slips: [Finding]

  /// The name of the row by which a downloaded file says that all is made up; no figure.
  static let sampleMark = "示例数据"

  package init(_ rows: [StoredFigure], path: String) {
    var slips: [Finding] = []
    var figures: [Figure] = []
    var seen: [String: Range<Int>] = [:]
    let rows = rows.filter { $0.name.value != Self.sampleMark }
    for row in rows {
      if let first = seen.updateValue(row.name.range, forKey: row.name.value) {
        slips.append(.storedTwice(row, first: first, path: path))
        continue
      }
      guard let value = Figure.Value(stored: row.value.value) else {
        slips.append(.storedUnread(row, row.value.range, path: path, example: "申请.新收.总计,0,台账/依申请公开:"))
        continue
      }
      guard let basis = Basis(row.basis.value) else {
        slips.append(.storedUnread(row, row.basis.range, path: path, example: "主动公开.总数,1,信息: 2013-0001"))
        continue
      }
      figures.append(Figure(row.name.value, value, basis))
    }
    self.path = path
    self.rows = rows
    table = FigureTable(figures)
    self.slips = slips
  }

  init(path: String, figures: [Figure], slips: [Finding]) {
    self.path = path
    rows = []
    table = FigureTable(figures)
    self.slips = slips
  }

  func place(of name: String) -> Range<Int>? { rows.first { $0.name.value == name }?.value.range }
}

extension FigureTable {
  /// The figures as a submitted report is stored with them; what a spreadsheet shows, and what is read again.
  package var stored: String { stored(of: nil) }

  /// The same, with a last row that says what a sample board says of itself.
  package func stored(of sample: String?) -> String {
    let lines = entries.map { "\($0.name),\($0.text),\($0.basis)\n" }
    let mark = sample.map { "\(StoredFigures.sampleMark),0,\(Self.field($0))\n" } ?? ""
    return "\u{FEFF}\(StoredFiguresReader.header)\n\(lines.joined())\(mark)"
  }
}

extension FigureTable {
  /// A sentence as one field of a table.
  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}

extension Figure.Value {
  /// Reads what a stored figure shows; anything else is nil.
  init?(stored text: String) {
    if text == "—" {
      self = .share(perMille: nil)
    } else if text == Figure.unknownText {
      self = .unknown
    } else if text.hasSuffix("%") {
      guard let percent = Quantity(String(text.dropLast())) else { return nil }
      self = .share(perMille: percent.millionths / 100_000)
    } else {
      guard let quantity = Quantity(text) else { return nil }
      self = .number(quantity)
    }
  }
}

extension Finding {
  fileprivate static func storedTwice(_ row: StoredFigure, first: Range<Int>, path: String) -> Self {
    Finding(
      FigureRules.shared.reportStoredRepeated, in: path, at: row.name.range,
      Phrase(zh: "第 \(row.row) 行：“\(row.name.value)”写了两次", en: "row \(row.row): \"\(row.name.value)\" is there twice"),
      notes: [Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))])
  }

  fileprivate static func storedUnread(
    _ row: StoredFigure, _ range: Range<Int>, path: String, example: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportStoredValue, in: path, at: range,
      Phrase(
        zh: "第 \(row.row) 行：“\(row.name.value)”的数值或者依据读不懂",
        en: "row \(row.row): the value or the basis of \"\(row.name.value)\" cannot be read"),
      hint: Phrase(zh: "例如：\(example)", en: "for example: \(example)"))
  }
}
