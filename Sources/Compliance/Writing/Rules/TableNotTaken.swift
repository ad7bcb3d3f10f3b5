import Diagnostics
import Markup
import Notices

struct TableNotTaken: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard TypedCells.maySplit(writing.typed) || writing.typed.holdsSpacesInRow else { return }
    for grid in writing.outline.tables { report(grid, writing, &findings) }
    var table: Outline.Grid?
    var below = -1
    for (index, block) in writing.outline.blocks.enumerated() {
      let isCut = table.map { TableCut.row(block, writing, behind: $0) != nil } ?? false
      if case .table(let number) = block.kind { table = writing.outline.tables[number] } else if !isCut { table = nil }
      guard block.kind == .paragraph, !isCut, index != below,
        Self.mayHold(writing.outline.source.span.extracting(block.source))
      else { continue }
      let places = block.lines.map { writing.place(of: $0) }
      guard let first = places.first, let last = places.last,
        Self.mayHold(writing.outline.source.span.extracting(first.lowerBound..<max(first.lowerBound, last.upperBound)))
      else { continue }
      let lines = places.map { writing.typed($0) }
      if lines.count == 1, let rest = Self.rowsBehindBlank(writing, below: index), let found = Barred(lines + rest) {
        below = index + 1
        findings.add(Self.rule, at: first, .headerApart, hint: .corrected(found.table.table))
        continue
      }
      guard let found = Barred(lines)?.table ?? Tabbed(lines)?.table ?? Tabbed(spaced: lines)?.table else { continue }
      findings.add(Self.rule, at: places[found.line], found.message, hint: .corrected(found.table))
    }
  }

  /// The lines of the next paragraph where it begins with a row of dashes: a blank line parts them from their header.
  private static func rowsBehindBlank(_ writing: Writing, below index: Int) -> [String]? {
    guard index + 1 < writing.outline.blocks.count, writing.outline.blocks[index + 1].kind == .paragraph else {
      return nil
    }
    let lines = writing.outline.blocks[index + 1].lines.map { writing.typed(writing.place(of: $0)) }
    return lines.first.map { TypedCells($0).isDelimiter } == true ? lines : nil
  }

  /// A row of dashes within a table: a second table was pasted below it, and its header is a row.
  private func report(_ grid: Outline.Grid, _ writing: Writing, _ findings: inout Findings) {
    for row in grid.typed.dropFirst() where Self.isDashes(writing.outline.source.span.extracting(row.line)) {
      findings.add(
        Self.rule, at: row.line,
        Phrase(
          zh: "表格中间的“\(Phrase.quoted(writing.typed(row.line)))”成了一行数据",
          en: "\"\(Phrase.quoted(writing.typed(row.line)))\" within a table became a row of it"),
        hint: Phrase(
          zh: "下面是另一张表的，在它的表头上面空一行；不是的，删去这一行",
          en: "if another table begins here, leave a blank line above its header; else remove the row"))
    }
  }

  /// At least three ASCII dashes in each cell: a single — or - in a cell means that it is empty.
  private static func isDashes(_ line: Span<UInt8>) -> Bool {
    var (dashes, cells) = (0, 0)
    for place in line.indices {
      switch line[place] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"):
        if dashes > 0 {
          guard dashes > 2 else { return false }
          cells += 1
        }
        dashes = 0
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default: return false
      }
    }
    return cells + (dashes > 2 ? 1 : 0) > 1
  }

  private static func mayHold(_ text: Span<UInt8>) -> Bool {
    if TypedCells.maySplit(text) { return true }
    var place = 0
    while place + 1 < text.count {
      if text[place] == 0x20, text[place + 1] == 0x20 { return true }
      place = text.next(place)
    }
    return false
  }

  static let rule = Rule(
    "table-not-taken", .duty, .warning,
    title: Phrase(zh: "表格没有成为表格", en: "a table that is none"),
    requirement: Phrase(
      zh: "表格用半角竖线“|”分格，表头下面一行写“| --- | --- |”，格数和表头一样。从 Excel、Word 粘贴的，用 noticeboard table 转换。",
      en: "A table has bars of ASCII and, below its header, a row | --- | of as many cells; "
        + "noticeboard table makes one of what was copied from a spreadsheet."),
    wrong: "村\t户数\n甲\t1\n乙\t2", right: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n| 乙 | 2 |")
}

extension Phrase {
  fileprivate static let headerApart = Phrase(
    zh: "空行把表头和分隔行断开了，没有成为表格", en: "a blank line parts the header from the row of dashes: this is no table")
}

/// What looks like a table, and how it is written.
private struct SupposedTable {
  /// The line that it begins on, among those of the paragraph.
  let line: Int
  let message: Phrase
  let table: String
}

/// Rows with bars.
private struct Barred {
  let table: SupposedTable

  init?(_ lines: [String]) {
    // A quick look before lines are cut.
    guard lines.contains(where: { $0.utf8.contains(UInt8(ascii: "|")) || $0.contains("｜") || $0.contains("│") }) else {
      return nil
    }
    let rows = lines.map { TypedCells($0) }
    guard let first = rows.indices.first(where: { Self.begins(rows, at: $0) }) else { return nil }
    let table = rows[first...].prefix { $0.bars > 0 }
    let header = table.first?.cells ?? []
    let delimiter = table.dropFirst().first { $0.isDelimiter }
    let body = table.dropFirst().filter { !$0.isDelimiter }.map(\.cells)
    let alignments = delimiter.map { $0.cells.map(TypedCells.alignment) }
    let columns = max(header.count, body.map(\.count).max() ?? 0)
    let text = MarkdownTable(
      [header] + body, alignments: alignments.map { $0 + Array(repeating: "---", count: max(0, columns - $0.count)) }
    ).text(most: 4)
    self.table = SupposedTable(
      line: first, message: Self.message(table, header: header.count, delimiter), table: text)
  }

  /// A line in bars, or two with as many of them.
  private static func begins(_ rows: [TypedCells], at index: Int) -> Bool {
    let row = rows[index]
    guard row.bars > 0, row.cells.contains(where: { !$0.isEmpty }) else { return false }
    if row.beginsWithBar, row.endsWithBar, row.bars > 1 { return true }
    guard index + 1 < rows.count, rows[index + 1].bars > 0 else { return false }
    return rows[index + 1].isDelimiter || (row.beginsWithBar && rows[index + 1].beginsWithBar)
      || (row.bars > 1 && rows[index + 1].bars == row.bars) || isPlain(rows[index...])
  }

  /// Three lines of two short cells, and nothing of a sentence in them.
  private static func isPlain(_ rows: ArraySlice<TypedCells>) -> Bool {
    rows.count > 2
      && rows.allSatisfy { row in
        row.bars == 1 && row.cells.count == 2
          && row.cells.allSatisfy { !$0.isEmpty && $0.count < 16 && !$0.contains(where: { "，。；：？！".contains($0) }) }
      }
  }

  private static func message(_ rows: ArraySlice<TypedCells>, header: Int, _ delimiter: TypedCells?) -> Phrase {
    if rows.contains(where: \.hasOtherBars) {
      return Phrase(zh: "表格用了全角竖线，没有成为表格", en: "the bars are not those of ASCII, so that this is no table")
    }
    guard let delimiter else {
      return Phrase(
        zh: "表头下面缺少“| --- |”一行，没有成为表格", en: "the row of dashes below the header is missing: this is no table")
    }
    if delimiter.cells.count != header {
      return Phrase(
        zh: "分隔行有 \(delimiter.cells.count) 格，表头有 \(header) 格，没有成为表格",
        en: "the row of dashes has \(delimiter.cells.count) cells and the header \(header): this is no table")
    }
    return Phrase(
      zh: "分隔行只能用半角的“-”和“:”，而且紧跟在表头下面，没有成为表格",
      en: "the row of dashes takes only - and : and stands right below the header: this is no table")
  }
}

/// Rows with tabs, or with gaps of several blanks.
private struct Tabbed {
  let table: SupposedTable

  init?(_ lines: [String]) {
    guard lines.count > 1, lines.contains(where: { $0.utf8.contains(UInt8(ascii: "\t")) }) else { return nil }
    let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed } }
    // The mark of a list, and its words.
    let isList = rows.allSatisfy { $0.count == 2 && WrittenLine("\($0[0])　甲".utf8Span.span).beginsWithMark }
    guard !isList else { return nil }
    self.init(rows, fewest: 2)
  }

  /// Columns separated by blanks, as in text copied from a PDF.
  init?(spaced lines: [String]) {
    guard lines.count > 2, lines.allSatisfy({ $0.contains("  ") }) else { return nil }
    let rows = lines.map { line in
      line.split(separator: "  ").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    guard rows.allSatisfy({ $0.count > 2 }) else { return nil }
    self.init(rows, fewest: 3)
  }

  private init?(_ rows: [[String]], fewest: Int) {
    guard let first = rows.firstIndex(where: { $0.count > 1 }) else { return nil }
    let table = rows[first...].prefix { $0.count > 1 }
    // A line without its last cells has lost the tabs at its end.
    guard table.count >= fewest, let header = table.first, table.allSatisfy({ $0.count <= header.count }),
      header.count == 2 || table.dropFirst().contains(where: { $0.count == header.count })
    else { return nil }
    self.table = SupposedTable(
      line: first,
      message: Phrase(
        zh: "从表格里粘贴的文字没有成为表格；可以复制以后用 noticeboard table 转换",
        en: "what was pasted from a table is none here; noticeboard table converts what is copied"),
      table: MarkdownTable(
        table.map { $0 + Array(repeating: "", count: header.count - $0.count) }
      ).text(most: 4))
  }
}
