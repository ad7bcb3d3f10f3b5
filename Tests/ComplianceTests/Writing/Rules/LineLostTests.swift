import Testing

@Suite("line-lost")
struct LineLostTests {
  @Test(
    "tells lines that nobody sees",
    arguments: [
      "见附注。\n\n[注]: 不含转发文件。",
      "[^1]: 不含转发",
      "正文。\n\n[附件]: 汇总表",
      "```各村注意\n代码\n```",
      "~~~ 说明\n甲\n~~~",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "line-lost").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "见[预案]。\n\n[预案]: 防汛预案.md",
      "[注]：不含",
      "```\n各村注意\n```",
      "正文\n正文",
      "| 村 |\n|-|\n| 甲 |",
      "    各村",
      "[注] 不含",
      "```sh\n各村\n第二行\n```",
      "![](图.png)",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "line-lost") == [])
  }
}
