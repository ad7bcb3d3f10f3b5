import Diagnostics
import Markup
import Notices

struct TableCut: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold("|") else { return }
    var table: Int?
    for block in writing.outline.blocks {
      if case .table(let number) = block.kind {
        table = number
        continue
      }
      guard let number = table, let line = Self.row(block, writing, behind: writing.outline.tables[number]) else {
        table = nil
        continue
      }
      findings.add(
        Self.rule, at: line,
        Phrase(
          zh: "空行把这一行和表格断开了，它不再是表格的一行", en: "a blank line cut this row off from the table"),
        hint: Phrase(
          zh: "删去上面的空行，让“\(Phrase.quoted(writing.typed(line)))”紧跟在表格后面；是另一张表的，补上表头和分隔行",
          en: "remove the blank line above; if it is another table, write its header and delimiter row"))
    }
  }

  /// The first line of a paragraph that is a row of a table.
  static func row(_ block: Outline.Block, _ writing: Writing, behind table: Outline.Grid) -> Range<Int>? {
    guard block.kind == .paragraph, let first = block.lines.first else { return nil }
    let place = writing.place(of: first)
    guard TypedCells.maySplit(writing.outline.source.span.extracting(place)) else { return nil }
    let cells = TypedCells(writing.typed(place))
    guard cells.bars > 0, !cells.hasOtherBars,
      cells.beginsWithBar || cells.endsWithBar || isLoose(cells, of: table)
    else { return nil }
    // What has a header of its own is another table, which something else keeps from being one.
    let hasDelimiter = block.lines.dropFirst().prefix(1).contains {
      TypedCells(writing.typed(writing.place(of: $0))).isDelimiter
    }
    return hasDelimiter ? nil : place
  }

  /// A row without bars at its ends: `合计 | 3`, or as many cells as the table has, with figures behind the first.
  private static func isLoose(_ row: TypedCells, of table: Outline.Grid) -> Bool {
    guard row.cells.count == table.columns, let first = row.cells.first else { return false }
    let word = first.withoutBlanks.replacing("*", with: "")
    if ["合计", "小计", "总计", "共计", "累计"].contains(where: word.hasPrefix) { return true }
    return row.cells.dropFirst().allSatisfy { cell in
      cell.contains { $0.isWholeNumber && !$0.isLetter } && cell.count < 16 && !cell.contains { "，。；：".contains($0) }
    }
  }

  static let rule = Rule(
    "table-cut", .duty, .error,
    title: Phrase(zh: "空行把表格断开了", en: "a blank line cuts a table"),
    requirement: Phrase(
      zh: "表格中间不空行：空行以下的各行不再是表格，竖线会照样显示，合计也不再核对。",
      en: "No blank line stands within a table: rows below it are shown with their bars, and no sum is checked."),
    wrong: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n| 合计 | 4 |",
    right: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n| 合计 | 1 |")
}
