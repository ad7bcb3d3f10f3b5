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
      for row in grid.typed.indices.dropFirst() {
        let bytes = source.extracting(grid.typed[row].line)
        guard !(header.beginsWithBar && TypedCells.beginsWithBar(bytes)) else { continue }
        let line = TypedCells(writing.typed(grid.typed[row].line))
        let isLoose = header.beginsWithBar ? !line.beginsWithBar : line.bars == 0 && grid.columns > 1
        guard isLoose else { continue }
        let place = grid.typed[row].line
        let typed = writing.typed(place)
        if row > 1, header.endsWithBar, !TypedCells(writing.typed(grid.typed[row - 1].line)).endsWithBar {
          let whole = "\(writing.typed(grid.typed[row - 1].line))<br>\(typed)"
          findings.add(
            Self.rule, at: place,
            Phrase(
              zh: "表格的一格断成了两行，“\(Phrase.quoted(typed))”成了另一行",
              en: "a cell was broken in two: \"\(Phrase.quoted(typed))\" became a row of its own"),
            hint: .corrected(whole, zh: "接在上一行后面，格子里要换行的写 <br>", en: "join the lines; <br> breaks a line in a cell"))
        } else if line.bars == 0 {
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
