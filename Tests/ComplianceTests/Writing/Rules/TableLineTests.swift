import Diagnostics
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

  @Test("of text below a table the first line is told, and a blank line above it mends all of it")
  func once() throws {
    let table = "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 1 |\n"
    #expect(try written("\(table)示例镇人民政府\n2014年3月20日\n", only: "table-line") == ["table-line «示例镇人民政府»"])
    #expect(try written("\(table)说明：甲|乙\n", only: "table-line").count == 1)
    #expect(try written("\(table)\n示例镇人民政府\n2014年3月20日\n", only: "table-line") == [])
  }

  @Test(
    "of a broken cell the last hint is the whole row",
    arguments: [
      ("| 甲 | 一；\n二；\n三 |", "| 甲 | 一；<br>二；<br>三 |"), ("| 甲 | 一；<br>\n二 |", "| 甲 | 一；<br>二 |"),
      ("| 甲 | 一；\\\n二 |", "| 甲 | 一；<br>二 |"), ("| 甲 |\n二 |", "| 甲 | 二 |"),
    ])
  func brokenCell(typed: String, right: String) throws {
    let table = "| 村 | 说明 |\n| --- | --- |\n"
    let hint = try remarks(on: "\(table)\(typed)\n").last { $0.rule.id == "table-line" }?.hint?.zh
    #expect(hint?.hasSuffix("正确的写法：\(right)") == true, "\(hint ?? "")")
    #expect(try written("\(table)\(right)\n", only: "table-line") == [])
  }
}
