import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("commit-before-parent")
struct CommitBeforeParentTests {
  private func sample(parent day: String) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), parent: try .day(day))
    return sample
  }

  @Test("a commit that is older than its parent, once a commit")
  func fires() throws {
    let found = try sample(parent: "2013-05-23").findings
    #expect(found.summary == ["commit-before-parent warning"])
    #expect(found.first?.class == .duty && found.first?.range == Sample.line(1))
    #expect(
      found.first?.message.zh
        == "初审 的提交 liqiang-2013-05-22 写着 2013-05-22，它的上一个提交却是 2013-05-23；时钟不准，或者日期改过")
  }

  @Test("a parent of the same day passes")
  func passes() throws { #expect(try sample(parent: "2013-05-22").findings.isEmpty) }
}
