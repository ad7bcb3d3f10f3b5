import Diagnostics
import Notices
import Testing

@Suite("empty-section")
struct EmptySectionTests {
  @Test(
    "empty-section",
    arguments: [
      WritingCase("before its like", "## 甲\n\n## 乙\n\n文\n", "甲"),
      WritingCase("at the end", "文\n\n## 甲\n", "甲"),
      WritingCase("before a higher one", "## 甲\n\n### 乙\n\n## 丙\n\n文\n", "乙"),
      WritingCase("before a lower one", "## 甲\n\n### 乙\n\n文\n"),
      WritingCase(
        "before a table, a list, a picture",
        "## 甲\n\n| a | b |\n| --- | --- |\n\n## 乙\n\n- 文\n\n## 丙\n\n![图上是路线](a.png)\n"),
      WritingCase("a heading without text", "##\n\n## 乙\n\n文\n", "##\n"),
    ])
  func empty(example: WritingCase) throws {
    #expect(try example.places(of: "empty-section") == example.expected)
  }

  @Test("a last heading for attachments stands alone only where there are attachments")
  func attachments() throws {
    let body = "文\n\n## 附件\n"
    #expect(try written(body) == ["empty-section «附件»"])
    #expect(try written(body, attachments: [Attachment(file: "a.pdf", name: "甲")]).isEmpty)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "文\n\n## 甲\n").first("empty-section"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "标题“甲”下面没有内容")
  }
}
