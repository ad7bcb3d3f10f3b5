import Diagnostics
import Notices

/// Finds a table of the year's form that was typed into the words of a report.
///
/// The form's own table, which is counted, stands below the words: readers would see two, and two numbers.
struct TypedTables {
  private let bytes: [UInt8]
  private let body: Range<Int>
  private let path: String
  private let tables: [(caption: String, labels: Set<String>)]

  init(_ bytes: [UInt8], body: Range<Int>, path: String, form: ReportForm) {
    self.bytes = bytes
    self.body = body.clamped(to: 0..<bytes.count)
    self.path = path
    tables = form.tables.map { table in
      (table.caption, Set((table.head + table.body).flatMap(\.cells).compactMap(\.label).map(Self.plain)))
    }
  }

  var findings: [Finding] { typed.compactMap(finding) }

  private func finding(_ table: (lines: [Range<Int>], cells: Set<String>)) -> Finding? {
    guard let first = table.lines.first, let form = tables.first(where: { isForm($0.labels, table.cells) })
    else { return nil }
    return .typedTable(form.caption, at: first, path: path)
  }

  /// Whether cells say a form's labels: several, and at least one that nothing else has.
  private func isForm(_ labels: Set<String>, _ cells: Set<String>) -> Bool {
    let said = labels.intersection(cells)
    return said.count >= 3 && said.contains { $0.count >= 5 }
  }

  /// Lines with several cells that follow one another, and what their cells say.
  private var typed: [(lines: [Range<Int>], cells: Set<String>)] {
    var tables: [(lines: [Range<Int>], cells: Set<String>)] = []
    var isOpen = false
    var start = body.lowerBound
    while start < body.upperBound {
      let end = bytes[start..<body.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? body.upperBound
      let cells = Self.cells(of: bytes[start..<end])
      if cells.count > 1 {
        if !isOpen { tables.append(([], [])) }
        tables[tables.count - 1].lines.append(start..<end)
        tables[tables.count - 1].cells.formUnion(cells.map(Self.plain))
      }
      isOpen = cells.count > 1
      start = end + 1
    }
    return tables
  }

  /// The cells of a line, parted by `|`, `｜` or tabs.
  private static func cells(of line: ArraySlice<UInt8>) -> [String] {
    guard line.contains(UInt8(ascii: "|")) || line.contains(UInt8(ascii: "\t")) || line.contains(0xEF) else {
      return []
    }
    return String(decoding: line, as: UTF8.self).split { "|｜\t".contains($0) }.map(String.init)
  }

  /// The Han characters of a label without its ordinal, as forms are typed in many ways: 一、, （一）, 1.
  static func plain(_ label: String) -> String {
    var scalars = label.unicodeScalars[...]
    if let mark = scalars.firstIndex(where: { "、）)".unicodeScalars.contains($0) }),
      scalars[..<mark].count <= 4
    {
      scalars = scalars[scalars.index(after: mark)...]
    }
    return String(String.UnicodeScalarView(scalars.filter { (0x4E00...0x9FFF).contains($0.value) }))
  }
}

extension FormTable.Cell {
  fileprivate var label: String? {
    if case .label(let text) = content { text } else { nil }
  }
}

extension Finding {
  fileprivate static func typedTable(_ caption: String, at range: Range<Int>, path: String) -> Self {
    Finding(
      FigureRules.shared.reportTypedTable, in: path, at: range,
      Phrase(
        zh: "这里写了样式里的表“\(caption)”；软件会按台账算好，印在这一部分下面，写在这里就有两张表、两个数",
        en:
          "the form's table \"\(caption)\" is typed here; the tool counts and prints it below this part, so that readers would see two"
      ),
      hint: Phrase(
        zh: "整张表删去；数字不对的改台账，看数字：noticeboard report 年度 --format md",
        en:
          "take the table out; mend the ledgers where a number is wrong; to see them: noticeboard report YEAR --format md"
      ))
  }
}
