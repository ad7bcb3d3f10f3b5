import Compliance
import Diagnostics
@testable import Notices
import Testing

@Suite("changed-since-signed")
struct ChangedSinceSignedTests {
  private func changes(_ old: String, _ new: String, _ edit: (inout Sample) throws -> Void = { _ in }) throws
    -> [String]
  {
    var before = try Sample()
    before.body = old
    var after = before
    after.body = new
    try edit(&after)
    return SignedText(before.placed, bytes: before.bytes)
      .changes(to: SignedText(after.placed, bytes: after.bytes)).map(\.zh)
  }

  @Test("words of a line, with what stands around them")
  func words() throws {
    let found = try changes("通知如下。\n\n每户100元，按季发放。\n", "通知如下。\n\n每户900元，名单另附，按季发放。\n")
    #expect(found == ["正文第 3 行：“每户100元，按”改为“每户900元，名单另附，按”"])
    #expect(try changes("甲。\n", "甲。\n\n乙。\n") == ["正文第 3 行：新加“乙。”"])
    #expect(try changes("甲。\n\n乙。\n", "甲。\n") == ["正文第 3 行：删去“乙。”"])
    #expect(try changes("甲。\n", "甲。\n").isEmpty)
  }

  @Test("cells of a table, by the heads of their columns")
  func cells() throws {
    let head = "| 村 | 金额 |\n| --- | ---: |\n| 示例一村 | 5 |\n"
    let found = try changes(head + "| 示例二村 | 100 |\n", head + "| 示例二村 | 900 |\n")
    #expect(found == ["正文第 4 行（表格）：“金额”一栏：“100”改为“900”"])
  }

  @Test("facts and attachments")
  func facts() throws {
    let found = try changes("甲。\n", "甲。\n") { sample in
      sample.notice.title.value = "另一题"
      sample.notice.keywords = [Located("防汛", at: 0..<1)]
      sample.notice.attachments = [Located(Attachment(file: "表.csv", name: "表"), at: 0..<1)]
    }
    #expect(found == ["标题：“防汛抗旱应急预案”改为“另一题”", "关键词：新加“防汛”", "新加附件“表.csv”"])
  }

  @Test("much is counted, not listed")
  func much() throws {
    let old = (0..<1_000).map { "第\($0)行" }.joined(separator: "\n")
    #expect(try changes("头\n\(old)\n尾\n", "头\n甲\n尾\n").count == 1)
    let some = (0..<60).map { "第\($0)行\n" }.joined(separator: "\n")
    #expect(try changes("", some).count == 21)
  }

  @Test("the finding names step and commit, and is a note")
  func finding() throws {
    let found = ChangedSinceSigned.finding(
      [Phrase(zh: "标题：甲", en: "title")], step: "填报", commit: "abc123", in: "content/一.md", at: 3..<5)
    #expect(found.severity == .note && found.class == .duty && found.message.zh.contains("提交 abc123"))
    let none = ChangedSinceSigned.finding([], step: "填报", commit: "abc123", in: "content/一.md", at: 3..<5)
    #expect(none.message.zh.contains("附件"))
  }
}
