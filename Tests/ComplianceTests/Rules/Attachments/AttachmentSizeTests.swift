import Compliance
import Extraction
import Notices
import Testing

@Suite("attachment-empty, attachment-large, attachment-too-large")
struct AttachmentSizeTests {
  @Test(
    "a file is neither empty nor larger than a reader can take",
    arguments: [
      (0, ["attachment-empty hold error"]), (1, []), (20 << 20, []),
      ((20 << 20) + 1, ["attachment-large duty warning"]),
      (64 << 20, ["attachment-large duty warning"]), ((64 << 20) + 1, ["attachment-too-large hold error"]),
    ])
  func sizes(size: Int, expected: [String]) throws {
    var file = JudgedFile()
    file.size = size
    #expect(try file.rules == expected)
    #expect(try file.findings.allSatisfy { $0.range == 7..<9 && $0.path == "content/应急管理/预案.md" })
  }
}
