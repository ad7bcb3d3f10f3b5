import Testing

@Suite("table-row-wide")
struct TableRowWideTests {
  @Test(
    "tells rows with more cells than the header",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 | 多 |",
      "村|户数\n-|-\n甲|1|多",
      "| 甲 | 乙 | 丙 |\n|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |",
      "> | 村 | 户数 |\n> | --- | ---: |\n> | 甲 | 1 | 多 |",
      "- 表\n\n  | 村 | 户数 |\n  | - | - |\n  | 甲 | 1 | 多 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 | | 多 |",
      "| 村 |\n|-|\n| 甲 | 1 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲|乙 | 1 |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "table-row-wide").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 | |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | a\\|b |",
      "```\n| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 | 多 |\n```",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "table-row-wide") == [])
  }
}
