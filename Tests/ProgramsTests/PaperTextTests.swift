import Testing

@testable import Programs

@Suite("rows of tables looked for in the text of a PDF")
struct PaperTextTests {
  private static func row(_ cells: String..., isTall: Bool = false) -> TableRow {
    TableRow(cells: cells.map { [$0] }, isTall: isTall)
  }

  private static func lost(_ rows: [TableRow], _ text: String) -> [String] { PaperText(Array(text.utf8)).lost(rows) }

  @Test("blanks, hyphens and ends of lines are left aside on both sides")
  func blanks() {
    let rows = [Self.row("示例 村", "QW-12‐AB", "1,286.00"), Self.row("乙村", "—", "8.33%")]
    #expect(Self.lost(rows, "收支情况\n示例\n村 QW12A\nB 1,286.00\n乙村 8.33%\n") == [])
  }

  @Test(
    "a cell that is cut is not found in its neighbours",
    arguments: ["甲村 3\n乙村 2 3 末\n", "甲村 3 1\n乙村 2 3 末\n", "甲村 末\n乙村 2 3 末\n", "乙村 2 3 末 甲村 3 1", ""])
  func cut(text: String) {
    #expect(Self.lost([Self.row("甲村", "3", "1", "末"), Self.row("乙村", "2", "3", "末")], text).first == "甲村 3 1 末")
  }

  @Test("a row is wanted as often as it is written")
  func counted() {
    let rows = [Self.row("合计", "10"), Self.row("小计", "5"), Self.row("合计", "10")]
    #expect(Self.lost(rows, "合计 10 小计 5 合计 10") == [])
    #expect(Self.lost(rows, "合计 10 小计 5") == ["合计 10"])
  }

  @Test("the head of a table is repeated on each page, and tables may be painted in another order")
  func order() {
    let rows = [Self.row("村", "数"), Self.row("甲", "1"), Self.row("乙", "2"), Self.row("丙", "3")]
    #expect(Self.lost(rows, "村数甲1\n\u{C}村数乙2\u{C}村数丙3") == [])
    #expect(Self.lost(rows, "丙3村数甲1乙2") == [])
  }

  @Test("an address that the style sheet puts behind a link may stand in a cell")
  func spelled() {
    let row = TableRow(cells: [["办法"], ["见网站", "说明"], ["末"]], isTall: false)
    #expect(Self.lost([row], "办法 见网站（http://www.example.com/a）说明 末") == [])
    #expect(Self.lost([row], "办法 见网站（http://www.example.com/a）末") == ["办法 见网站 说明 末"])
  }

  @Test("a page may end within a row that is taller than a third of it, and in no other")
  func tall() {
    let words = "各村按照划定的责任段巡查堤坝、涵洞和山塘，逐段登记水位、渗漏、裂缝和处置情况"
    let text = "甲 各村按照划定的责任段巡查堤坝、涵洞\n2013-0001 1/2\n\u{C}村 事\n和山塘，逐段登记水位、渗漏、裂缝和处置情况 末"
    #expect(Self.lost([Self.row("甲", words, "末", isTall: true)], text) == [])
    #expect(Self.lost([Self.row("甲", words, "末")], text).count == 1)
    #expect(Self.lost([Self.row("甲", words + "并上报", "末", isTall: true)], text).count == 1)
  }

  @Test("what draws nothing is not looked for")
  func undrawn() {
    #expect(Self.lost([Self.row("☎\u{FE0F}", "甲\u{200B}乙"), Self.row("", "")], "☎ 甲乙") == [])
  }
}
