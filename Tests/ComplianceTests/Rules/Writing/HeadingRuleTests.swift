import Compliance
import Notices
import Testing

@Suite("levels of headings, and what stands under them")
struct HeadingRuleTests {
  @Test(
    "heading-level-jump",
    arguments: [
      WritingCase("from two to four", "## 甲\n\n文\n\n#### 乙\n\n文\n", "乙"),
      WritingCase("the first is the third", "### 甲\n\n文\n", "甲"),
      WritingCase("down one at a time, up at once", "## 甲\n\n### 乙\n\n#### 丙\n\n文\n\n## 丁\n\n文\n"),
      WritingCase("a body that begins with the first level", "# 甲\n\n文\n\n## 乙\n\n文\n"),
      WritingCase("one level missing below the first", "# 甲\n\n文\n\n### 乙\n\n文\n", "乙"),
      WritingCase("no headings", "文\n"),
    ])
  func jumps(example: WritingCase) throws {
    #expect(try example.places(of: "heading-level-jump") == example.expected)
  }

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
}
