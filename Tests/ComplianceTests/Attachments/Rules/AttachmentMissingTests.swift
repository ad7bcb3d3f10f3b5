import Diagnostics
import Testing

@testable import Compliance

/// Boards on which it fires, and those on which it must not, are in the tests of the generator, which looks for the files.
struct AttachmentMissingTests {
  @Test("says which file, where the item names it, and keeps the item in")
  func says() {
    let found = AttachmentMissing.finding("路线图.png", in: "content/应急管理/防汛.md", at: 8..<20)
    #expect(found.rule.id == "attachment-missing" && found.isBlocking)
    #expect(found.message.zh == "找不到附件“路线图.png”" && found.range == 8..<20)
    #expect(found.hint != nil)
  }
}
