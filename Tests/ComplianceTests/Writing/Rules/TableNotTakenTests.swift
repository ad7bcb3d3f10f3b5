import Diagnostics
import Testing

@Suite("table-not-taken")
struct TableNotTakenTests {
  @Test(
    "tells what looks like a table",
    arguments: [
      "路段\t负责\t米数\n东街\t一社区\t800",
      "村\t户数\n甲\t1",
      "｜村｜户数｜\n｜---｜---｜\n｜甲｜1｜",
      "| 村 | 户数 |\n| 甲 | 1 |",
      "| 村 | 户数 |\n| —— | —— |\n| 甲 | 1 |",
      "| 村 | 户数 | 丙 |\n| --- | --- |\n| 甲 | 1 | 2 |",
      "| 村 | 户数 |\n| ：--- | ---： |\n| 甲 | 1 |",
      "| 村 | 户数 |",
      "下表：\n| 村 | 户数 |\n| 甲 | 1 |",
      "│村│户数│\n│甲│1│",
      "村  户数  人数\n甲  1  2\n乙  3  4",
      "- | 村 | 户数 |\n  | 甲 | 1 |",
      "村|户数|人数\n甲|1|2",
      "| 村 | 户数 |\n\n| --- | --- |\n",
      "| 村 | 户数 |\n| --- | --- |\n| 甲 | 1 |\n| 组 | 人数 |\n| --- | ---: |\n| 乙 | 2 |",
      "村|户数\n---|---\n甲|1\n---|---",
      "村 | 户数\n甲 | 1\n乙 | 2",
      "村\t户数\t备注\n甲\t1\t\n乙\t2\t无",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "table-not-taken").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |",
      "甲|乙",
      "a | b",
      "•\t甲\n•\t乙",
      "1、\t甲\n2、\t乙",
      "甲\t乙",
      "正文。\n正文二。",
      "`| a |`",
      "```\n| 村 | 户数 |\n```",
      "x=|a|+|b|",
      "| 村 | 户数 |\n| --- | --- |\n| - | - |\n| — | — |",
      "| 时段 | 说明 |\n| --- | --- |\n| ---- | 无 |",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "table-not-taken") == [])
  }

  @Test("a header and its row of dashes with a blank line between are one table, told once")
  func apart() throws {
    let found = try remarks(on: "| 村 | 户数 |\n\n| --- | --- |\n| 甲 | 1 |\n").filter { $0.rule.id == "table-not-taken" }
    #expect(found.count == 1)
    #expect(found.first?.hint?.zh == "正确的写法：\n| 村 | 户数 |\n| --- | --- |\n| 甲 | 1 |", "\(found.first?.hint?.zh ?? "")")
  }
}
