import Testing

@Suite("table-line")
struct TableLineTests {
  @Test(
    "tells lines that became rows",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n以上共1户。",
      "村|户数\n-|-\n甲|1\n以上共1户。",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 第一行\n第二行 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n: 说明",
      "| 村 |\n|-|\n| 甲 |\n以上共1户。",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n注：含空户",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲\n乙 | 1 |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "table-line").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n\n以上共1户。",
      "村|户数\n-|-\n甲|1",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 第一行<br>第二行 |",
      "以上共1户。\n\n| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |",
      "| 村 | 户数 |\n| --- | ---: |\n| 甲 |",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "table-line") == [])
  }
}
