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
      "村 | 户数\n--- | ---\n甲 | 1\n乙 | 2\n\n合计 | 3",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n合计|1",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n**小计** | **1**",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n乙 | 2\n丙 | 3",
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
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n上午|下午",
      "| 村 | 户数 | 人数 |\n| --- | ---: | ---: |\n| 甲 | 1 | 2 |\n\n甲 | 1",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "table-cut") == [])
  }
}
