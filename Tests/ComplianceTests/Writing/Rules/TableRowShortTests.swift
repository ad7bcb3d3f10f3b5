import Testing

@Suite("table-row-short")
struct TableRowShortTests {
  @Test(
    "tells a row with fewer cells",
    arguments: [
      "| 村 | 户 | 额 |\n|-|-|-|\n| 甲 | 1 |", "村 | 户 | 额\n-|-|-\n甲 | 1",
      "| 室 | 人 | 额 |\n|-|-|-|\n| 会计室 | 1 |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "table-row-short").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "| 村 | 户 | 额 |\n|-|-|-|\n| 甲 | 1 | 2 |", "| 村 | 户 | 额 |\n|-|-|-|\n| 合计 | 1 |", "| 村 | 户 | 额 |\n|-|-|-|\n| 示例一村 |",
      "| 村 | 户 | 额 |\n|-|-|-|\n| 甲 | | 2 |",
      "| 村 | 户 |\n|-|-|\n| 甲 | 1 | 2 |",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "table-row-short").isEmpty)
  }
}
