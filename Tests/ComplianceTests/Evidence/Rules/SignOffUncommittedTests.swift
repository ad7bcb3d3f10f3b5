import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-uncommitted")
struct SignOffUncommittedTests {
  @Test("all lines of a file that are not committed, in one note")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.lines[3] = .uncommitted
    sample.lines[4] = .uncommitted
    #expect(sample.findings.summary == ["sign-off-uncommitted note"])
    #expect(sample.findings.first?.class == .hold && sample.findings.first?.range == Sample.line(3))
    #expect(sample.findings.first?.message.zh == "还没有提交：复核 孙涛、公开 周静")
    #expect(sample.findings.first?.hint?.zh == "由签字的人自己提交，例如：git commit -m 复核 文件名")
  }

  @Test("nothing where no evidence is expected, or the line is older than the history at hand")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .cut
    #expect(sample.findings.isEmpty)
    sample.lines[4] = .uncommitted
    sample.board.evidence.start = nil
    #expect(sample.findings.isEmpty)
  }
}
