import Diagnostics
import Testing

@testable import Compliance

/// Boards on which it fires, and those on which it must not, are in the tests of the generator, which looks for the files.
struct AttachmentNotPublicTests {
  @Test("says which file, where the item names it, and keeps the item in")
  func says() {
    let found = AttachmentNotPublic.finding("../台账/名单.csv", in: "content/应急管理/防汛.md", at: 8..<20)
    #expect(found.rule.id == "attachment-not-public" && found.isBlocking)
    #expect(found.message.zh == "“../台账/名单.csv”是条目、设置或台账，不能作附件" && found.range == 8..<20)
    #expect(found.hint != nil)
  }
}
