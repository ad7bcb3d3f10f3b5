import Diagnostics
import Markup
import Notices

struct TableRowWide: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for grid in writing.outline.tables {
      guard let header = grid.typed.first else { continue }
      // Rows are often too wide by the same: one correction serves them all.
      var hints: [Int: Phrase] = [:]
      for row in grid.typed.dropFirst() where row.cells > grid.columns {
        let cells = TypedCells(writing.typed(row.line)).cells
        let lost = cells.dropFirst(grid.columns).filter { !$0.isEmpty }
        guard !lost.isEmpty else { continue }
        let extra = row.cells - grid.columns
        let hint = hints[extra] ?? Self.widened(writing.typed(header.line), by: extra)
        hints[extra] = hint
        let text = Phrase.quoted(lost.joined(separator: " | "))
        findings.add(
          Self.rule, at: row.line,
          Phrase(
            zh: "这一行有 \(row.cells) 格，表头只有 \(grid.columns) 格，“\(text)”不会出现在网页上",
            en: "the row has \(row.cells) cells, the header \(grid.columns): \"\(text)\" will not be shown"), hint: hint
        )
      }
    }
  }

  static let rule = Rule(
    "table-row-wide", .duty, .error,
    title: Phrase(zh: "表格的一行格数太多", en: "a row with more cells than its header"),
    requirement: Phrase(
      zh: "表格每一行的格数不多于表头；多出的格子不会出现在网页上。表头加一栏，或者删去多出的格子。",
      en: "No row of a table has more cells than the header: those beyond are not shown. Add a column, or remove them."),
    wrong: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 | 多 |",
    right: "| 村 | 户数 | 备注 |\n| --- | ---: | --- |\n| 甲 | 1 | 多 |")

  private static func widened(_ header: String, by count: Int) -> Phrase {
    let cells = TypedCells(header).cells + Array(repeating: "栏名", count: count)
    let table = MarkdownTable([cells]).text()
    return Phrase.corrected(
      table, zh: "表头加一栏，或者删去多出的格子；格子里的竖线写成“\\|”；两层表头并成一层",
      en: "add a column to the header, or remove the cell; a bar within a cell is written \\|; two headers become one")
  }
}
