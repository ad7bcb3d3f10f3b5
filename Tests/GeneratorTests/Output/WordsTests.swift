import Diagnostics
import Glibc
import Notices
import Testing

@testable import Generator

@Suite struct WordsTests {
  static let failures: [OutputFailure] = [
    .invalidPath("a", .dots), .writtenTwice("a"), .fileAndFolder("a"), .finished, .misplaced("a", .holdsBoard("b")),
    .notAFolder("a"), .notOurs("a"), .foreignArchive("a"), .otherPurpose("a", found: .site, wanted: .drafts),
    .anotherBuild("a"),
    .system(.write, path: "a", SystemError(code: ENOSPC)),
  ]

  @Test("says every failure in both languages, without a full stop", arguments: failures)
  func says(_ failure: OutputFailure) {
    #expect(failure.words.zh.unicodeScalars.contains { $0.value >= 0x4E00 })
    #expect(failure.words.en.utf8.count > 10)
    #expect(!failure.words.en.hasSuffix(".") && !failure.words.zh.hasSuffix("。"))
  }

  @Test("names a full disk in words")
  func fullDisk() {
    let words = OutputFailure.system(.write, path: "a.html", SystemError(code: ENOSPC)).words
    #expect(words.zh == "写入“a.html”失败：磁盘已满")
    #expect(words.en == "cannot write “a.html”: the disk is full")
  }
}
