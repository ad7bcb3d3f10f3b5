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
}
