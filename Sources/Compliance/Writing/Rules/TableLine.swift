import Diagnostics
import Markup
import Notices

/// Requires that a line that became the row of a table was meant as one: neither text right below it, nor the rest of a
/// cell that was broken in two.
struct TableLine: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for grid in writing.outline.tables where grid.columns > 0 {
      guard let first = grid.typed.first else { continue }
      let source = writing.outline.source.span
      // The commonest: every row begins with a bar.
      if grid.typed.allSatisfy({ TypedCells.beginsWithBar(source.extracting($0.line)) }) { continue }
      let header = TypedCells(writing.typed(first.line))
      // A cell that was broken goes on, and text below a table is told where it begins.
      var (whole, textAbove): (String?, Int) = (nil, -1)
      for row in grid.typed.indices.dropFirst() {
        let bytes = source.extracting(grid.typed[row].line)
        guard !(header.beginsWithBar && TypedCells.beginsWithBar(bytes)) else {
          whole = nil
          continue
        }
        let line = TypedCells(writing.typed(grid.typed[row].line))
        let isLoose = header.beginsWithBar ? !line.beginsWithBar : line.bars == 0 && grid.columns > 1
        guard isLoose else { continue }
        let place = grid.typed[row].line
        let typed = writing.typed(place)
        if textAbove == row - 1 {
          textAbove = row
          continue
        }
        let above = TypedCells(writing.typed(grid.typed[row - 1].line))
        if row > 1, header.endsWithBar, !above.endsWithBar || Self.isHalf(above, line, of: grid) {
          let joined = Self.joined(whole ?? writing.typed(grid.typed[row - 1].line), typed, isHalf: above.endsWithBar)
          whole = joined
          findings.add(
            Self.rule, at: place,
            Phrase(
              zh: "表格的一格断成了两行，“\(Phrase.quoted(typed))”成了另一行",
              en: "a cell was broken in two: \"\(Phrase.quoted(typed))\" became a row of its own"),
            hint: .corrected(joined, zh: "接在上一行后面，格子里要换行的写 <br>", en: "join the lines; <br> breaks a line in a cell"))
        } else if line.bars == 0 || Self.isNote(typed) {
          textAbove = row
          findings.add(
            Self.rule, at: place,
            Phrase(
              zh: "紧跟在表格下面的“\(Phrase.quoted(typed))”成了表格的一行",
              en: "\"\(Phrase.quoted(typed))\", right below the table, became one of its rows"),
            hint: Phrase(
              zh: "表格下面空一行再写文字；是表格的一行，写成“| \(typed) |”",
              en: "leave a blank line below the table; if it is a row, write | \(typed) |"))
        }
      }
    }
  }

  /// `| 甲 |` above `第二行 |`, which have the cells of one row.
  private static func isHalf(_ above: TypedCells, _ line: TypedCells, of grid: Outline.Grid) -> Bool {
    above.endsWithBar && line.endsWithBar && line.bars > 0 && above.cells.count < grid.columns
      && above.cells.count + line.cells.count == grid.columns
  }

  private static func joined(_ above: String, _ line: String, isHalf: Bool) -> String {
    if isHalf { return "\(above) \(line)" }
    var above = above
    if above.hasSuffix("<br>") { above.removeLast(4) }
    if above.hasSuffix("\\") { above.removeLast() }
    return "\(above)<br>\(line)"
  }

  /// 注：甲|乙 says of itself that it is no row.
  private static func isNote(_ line: String) -> Bool {
    ["注：", "注:", "备注：", "说明：", "说明:", "附注："].contains(where: line.hasPrefix)
  }

  static let rule = Rule(
    "table-line", .duty, .error,
    title: Phrase(zh: "文字被当成表格的一行", en: "text taken for a row of a table"),
    requirement: Phrase(
      zh: "表格下面空一行再写文字；一格里的字不换行，确要换行的写 <br>。",
      en: "A blank line parts a table from the text below; the words of a cell stay on one line, or are parted by <br>."
    ),
    wrong: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n以上共1户。",
    right: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n以上共1户。")
}
