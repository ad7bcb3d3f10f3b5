import Diagnostics
import Markup
import Notices

/// Requires that the rows of a table have as many cells as its header, where a cell too few moves figures under wrong heads.
///
/// A row of one cell heads those below it, and totals often leave the last cells out.
struct TableRowShort: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for grid in writing.outline.tables {
      for (number, row) in grid.typed.enumerated().dropFirst() where 1 < row.cells && row.cells < grid.columns {
        let first = writing.outline.string(grid.cells[number * grid.columns]).withoutBlanks
        guard ![.total, .subtotal].contains(SumTable.Row([first]).role), !first.begins(with: ["备注", "说明", "注："]) else {
          continue
        }
        let typed = writing.typed(row.line)
        findings.add(
          Self.rule, at: row.line,
          Phrase(
            zh: "这一行只有 \(row.cells) 格，表头有 \(grid.columns) 格，后面的格子会空着",
            en: "the row has \(row.cells) cells, the header \(grid.columns): the last ones stay empty"),
          hint: .corrected(
            Self.filled(typed, by: grid.columns - row.cells), zh: "空着的格子也写竖线；中间漏了的，补在它自己那一栏",
            en: "write bars for empty cells, too; a cell left out in the middle goes to its own column"))
      }
    }
  }

  private static func filled(_ typed: String, by count: Int) -> String {
    let row = typed.trimmed
    return (row.hasSuffix("|") ? row : row + " |") + String(repeating: " |", count: count)
  }

  static let rule = Rule(
    "table-row-short", .duty, .warning,
    title: Phrase(zh: "表格的一行格数太少", en: "a row with fewer cells than its header"),
    requirement: Phrase(
      zh: "表格每一行的格数和表头一样；空着的格子也要有竖线，不然后面的数字会错位。",
      en: "Every row of a table has as many cells as the header; empty ones have their bars, or what follows moves."),
    wrong: "| 村 | 户数 | 金额 |\n| --- | ---: | ---: |\n| 甲 | 100 |",
    right: "| 村 | 户数 | 金额 |\n| --- | ---: | ---: |\n| 甲 | | 100 |")
}
