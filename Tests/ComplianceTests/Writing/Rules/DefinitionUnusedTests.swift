import Testing

@Suite("definition-unused")
struct DefinitionUnusedTests {
  @Test(
    "tells definitions that nothing uses, however they are typed",
    arguments: [
      "正文。\n\n[a]: /x",
      "正文。\n\n[a]: <https://example.invalid/x> \"carries words\"",
      "正文。\n\n[a]:\n  /x\n  'title'",
      "正文。\n\n[a\nb]: /x",
      "正文。\n\n> [a]: /x",
      "正文。\n\n- [a]: /x",
      "正文。\n\n   [A]: #x",
      "见[a]。\n\n[a]: 预案.md\n[a]: 预案.md \"again\"",
      "见[a]。\n\n[a]: 预案.md\n[b]: 预案.md",
      "见[预案](预案.md)。\n\n[b]: 预案.md \"第二个标题\"",
      "`[a]`\n\n[a]: /x",
      "[b]: /x\n\n| 村 | 户 |\n|-|-|\n| 甲 | 3 |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "definition-unused").count == 1)
  }

  @Test("a line with Chinese words that nobody sees is told once, by line-lost")
  func once() throws {
    let body = "见附注。\n\n[注]: 不含转发文件。\n"
    #expect(try written(body, only: "definition-unused") == [])
    #expect(try written(body, only: "line-lost").count == 1)
  }

  @Test(
    "says nothing of what is used, or is no definition",
    arguments: [
      "见[预案]。\n\n[预案]: 防汛预案.md",
      "见[预案][a]、[表][b]和[图][]。\n\n[a]: 防汛预案.md\n[b]: <表 一.md> \"表\"\n[图]: 图.md",
      "见[Yu  An]。\n\n[yu an]: 防汛预案.md",
      "![现场][a]\n\n[a]: 现场.jpg",
      "| 村 | 表 |\n|-|-|\n| 甲 | [表] |\n\n[表]: 表.md",
      "见[网站]。\n\n[网站]: https://example.invalid/?a=1&amp;b=2",
      "```\n[a]: /x\n```",
      "    [a]: /x",
      "\\[a]: 见表",
      "[ ] 待办",
      "[1] 甲\n[2] 乙",
      "![](图.png)",
      "[](表.md)",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "definition-unused") == [])
  }
}
