import Compliance
import Diagnostics
import Notices
import Testing

@Suite("committed-shown")
struct CommittedShownTests {
  @Test("names the line that is not committed, holds nothing, and says who commits")
  func finding() throws {
    let line = SignOff(step: .first, person: "李强", date: try .day("2013-06-05"))
    let found = CommittedShown.finding(line, in: "content/一.md", at: 3..<9)
    #expect(found.class == .duty && found.severity == .warning && found.range == 3..<9)
    #expect(found.message.zh.contains("初审 李强 2013-06-05") && found.hint?.zh.contains("git commit -m 初审") == true)
  }
}
