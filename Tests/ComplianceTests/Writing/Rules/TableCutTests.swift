import Testing

@Suite("table-cut")
struct TableCutTests {
  @Test(
    "tells rows that a blank line cuts off",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n| 合计 | 4 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n\n| 合计 | 4 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 第一行\n\n第二行 |",
      "村|户数\n-|-\n甲|1\n\n|合计|1|",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "table-cut").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n| 合计 | 1 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n| 村 | 户数 |\n| --- | ---: |\n| 乙 | 2 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n合计1户。",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n以上a|b两类。",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "table-cut") == [])
  }
}
