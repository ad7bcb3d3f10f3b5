import Testing

@Suite("indented-prose")
struct IndentedProseTests {
  @Test(
    "tells prose that became code",
    arguments: [
      "各村：\n\n    根据通知。",
      "\t根据通知。",
      "各村：\n\n                    示例镇人民政府",
      "- 甲\n\n        根据通知",
      "    | 村 | 户 |\n    | - | - |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "indented-prose").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "　　根据通知。",
      "  根据通知。",
      "   根据通知",
      "```\n    根据\n```",
      "    ls -l",
      "- 甲\n\n  根据通知",
      "正文\n    接着",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "indented-prose") == [])
  }
}
