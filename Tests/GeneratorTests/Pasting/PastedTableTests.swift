import Desk
import Diagnostics
import Testing

/// Tables as clipboards hold them.
struct PastedTableTests {
  private func table(_ text: String) throws -> String { try PastedTable(Array(text.utf8)).markdown }

  @Test("cells parted by tabs")
  func tabs() throws {
    #expect(try table("村\t户数\n甲\t1\n乙\t2\n") == "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n| 乙 | 2 |\n")
    #expect(try table("村\t户数\r\n甲\t1\r\n") == "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n")
    #expect(try table("\u{FEFF}村\t户数\n甲\t\n\n") == "| 村 | 户数 |\n| --- | --- |\n| 甲 |  |\n")
  }

  @Test("a cell with line ends, tabs, quotation marks and marks of Markdown")
  func marks() throws {
    #expect(try table("村\t说明\n甲\t\"第一行\n第二行\"\n") == "| 村 | 说明 |\n| --- | --- |\n| 甲 | 第一行<br>第二行 |\n")
    #expect(try table("村\t说明\n甲\t\"称\"\"乙\"\"\"\n").contains("| 甲 | 称\"乙\" |"))
    #expect(try table("村\t规格\n李*\t3*4|a_b\n").contains("| 李\\* | 3\\*4\\|a\\_b |"))
    #expect(try table("金额\t比例\n￥3,600.50\t5%\n").contains("| ---: | ---: |"))
  }

  @Test("rows of HTML, with what word processors put around them")
  func html() throws {
    let pasted = """
      Version:0.9\nStartHTML:00
      <html><head><style>td{x:y}</style></head><body><!--StartFragment--><table border=1>
      <thead><tr><th><p class=a>村\n名</p></th><th>户&nbsp;数</th></tr></thead>
      <tr><td><b>甲</b><br>乙</td><TD>1&amp;2</TD>
      <tr><td>丙<td>3</table><!--EndFragment--></body></html>
      """
    #expect(try table(pasted) == "| 村名 | 户数 |\n| --- | --- |\n| 甲<br>乙 | 1&2 |\n| 丙 | 3 |\n")
  }

  @Test("merged cells are parted and told")
  func merged() throws {
    let pasted = PastedCells.merged
    let table = try PastedTable(Array(pasted.utf8))
    #expect(table.markdown == "| 村 | 户数 |  |\n| --- | --- | ---: |\n| 甲 | 一组 | 1 |\n|  | 二组 | 2 |\n")
    #expect(table.remarks.count == 2)
    #expect(table.remarks.first?.zh.contains("2 个合并的单元格") == true)
  }

  @Test("two tables stay two")
  func two() throws {
    let one = "<table><tr><td>甲</td><td>乙</td></tr></table>"
    #expect(try table(one + one).split(separator: "\n\n").count == 2)
  }

  @Test("what is no table is refused", arguments: ["", " \n", "甲乙\n丙丁", "<p>甲</p>"])
  func refuses(text: String) {
    #expect(throws: PastedTable.Failure.self) { try PastedTable(Array(text.utf8)) }
  }

  @Test("bytes that are not UTF-8 are refused")
  func coding() {
    #expect(throws: PastedTable.Failure.self) { try PastedTable([0xB4, 0xE5, 0x09, 0xBB, 0xA7]) }
  }
}

private enum PastedCells {
  static let merged =
    "<table><tr><td>村</td><td colspan=\"2\">户数</td></tr><tr><td rowspan=2>甲</td><td>一组</td><td>1</td></tr>"
    + "<tr><td>二组</td><td>2</td></tr></table>"
}
