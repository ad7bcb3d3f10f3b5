import Diagnostics
import Notices
import Testing

@Suite("table-total-column")
struct TableTotalColumnTests {
  private static let expenses =
    "年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行费小计 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费"

  @Test(
    "table-total-column",
    arguments: [
      WritingCase("on the right", table("村 | 男 | 女 | 合计", "甲 | 5 | 4 | 9", "乙 | 3 | 2 | 6", "丙 | 1 | 1 | 2"), "6"),
      WritingCase("on the left", table("科目 | 合计 | 基本 | 项目", "甲 | 9 | 5 | 4", "乙 | 6 | 3 | 2", "丙 | 2 | 1 | 1"), "6"),
      WritingCase("三公, the total", table(expenses, "2013 | 9.0 | 0 | 6.0 | 0 | 6.0 | 2.0"), "9.0"),
      WritingCase("三公, the cars", table(expenses, "2013 | 8.0 | 0 | 6.0 | 2.0 | 5.0 | 2.0"), "6.0"),
      WritingCase(
        "with subtotals",
        table(
          "村 | 合计 | 一季 | 二季 | 小计 | 三季 | 四季 | 小计", "甲 | 10 | 1 | 2 | 3 | 3 | 4 | 7", "乙 | 9 | 1 | 1 | 2 | 3 | 4 | 7",
          "丙 | 99 | 1 | 1 | 2 | 1 | 1 | 2"), "99"),
      WritingCase("the nearest alone", table("村 | 常住 | 外出 | 男 | 女 | 合计", "甲 | 5 | 4 | 6 | 3 | 9")),
      WritingCase("all hold", table("村 | 男 | 女 | 合计", "甲 | 5 | 4 | 9", "乙 | 3 | 2 | 5")),
      WritingCase(
        "三公 holds", table(expenses, "2013 | 8.0 | 0 | 6.0 | 1.0 | 5.0 | 2.0", "2012 | 9.5 | — | 7.0 | 0 | 7.0 | 2.5")),
      WritingCase("a total of something else", table("村 | 户数 | 人口 | 合计（元）", "甲 | 5 | 14 | 900", "乙 | 3 | 9 | 500")),
      WritingCase("补助合计 is a name", table("村 | D级（户） | C级（户） | 补助合计（万元）", "甲 | 3 | 2 | 6.8")),
    ])
  func columns(example: WritingCase) throws {
    #expect(try example.places(of: "table-total-column") == example.expected)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(
      try remarks(
        on:
          table("村 | 男 | 女 | 合计", "甲 | 5 | 4 | 9", "乙 | 3 | 2 | 6", "丙 | 1 | 1 | 2")
      ).first("table-total-column"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "“合计”写 6，男＋女是 5")
  }
}
