import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-untraceable")
struct SignOffUntraceableTests {
  @Test("a line that no commit wrote")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.lines[3] = .untraceable
    #expect(sample.findings.summary == ["sign-off-untraceable error"])
    #expect(sample.findings.first?.class == .hold && sample.findings.first?.range == Sample.line(3))
    #expect(sample.findings.first?.message.zh == "查不到 复核 孙涛 2013-05-28 是哪个提交加上的")
  }

  @Test("not what is merely uncommitted or cut off, nor where no evidence is expected")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.lines[3] = .uncommitted
    sample.lines[4] = .cut
    #expect(sample.findings.first("sign-off-untraceable") == nil)
    sample.lines[3] = .untraceable
    sample.board.evidence.start = nil
    #expect(sample.findings.isEmpty)
  }
}
