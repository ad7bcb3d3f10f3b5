import Diagnostics
import Notices
import Testing

@Suite("heading-level-jump")
struct HeadingLevelJumpTests {
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

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "## 甲\n\n文\n\n#### 乙\n\n文\n").first("heading-level-jump"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "标题从 2 级直接到 4 级（####），中间少一级")
    let first = try remarks(on: "### 甲\n\n文\n").first("heading-level-jump")
    #expect(first?.message.zh == "第一个标题是 3 级（###），应从“##”开始")
  }
}
