import Compliance
import FoundationEssentials
import Notices
import Testing

/// The handbook says what the program does.
struct HandbookTests {
  @Test("the table of an item's keys is current; RECORD=1 writes it and fails")
  func keys() throws {
    let path = "\(Repository.root)/content/README.md"
    let handbook = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let start = try #require(handbook.firstRange(of: NoticeKeyTable.head)).lowerBound
    let end = handbook[start...].firstRange(of: "\n\n").map { handbook.index(after: $0.lowerBound) }
    let place = start..<(end ?? handbook.endIndex)
    guard handbook[place] != NoticeKeyTable.markdown else { return }
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    if isRecording {
      let text = handbook[..<place.lowerBound] + NoticeKeyTable.markdown + handbook[place.upperBound...]
      try text.write(to: URL(filePath: path), atomically: true, encoding: .utf8)
    }
    Issue.record(
      isRecording
        ? "content/README.md was written; look at it and run again"
        : "the table of keys in content/README.md is not that of the program; write it with RECORD=1")
  }

  @Test("how much is masked, with what, and in which forms digits are read is what the program does")
  func numbers() throws {
    let handbook = try String(contentsOf: URL(filePath: "\(Repository.root)/content/README.md"), encoding: .utf8)
    for part in [Masking.markdown, NumberForm.markdown, "（`\(Masking.signs)`）"] {
      #expect(handbook.contains(part), "content/README.md wants\n\(part)")
    }
  }
}
