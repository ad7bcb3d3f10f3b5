import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-committed-late")
struct SignOffCommittedLateTests {
  /// 初审 of 李强, dated Wednesday 2013-05-22.
  private func sample(_ person: String = "liqiang", committed day: String) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    sample.lines[1] = .by(person, on: try .day(day))
    return sample
  }

  @Test("a commit after 存证宽限, three working days unless set")
  func fires() throws {
    let found = try sample(committed: "2013-05-28").findings
    #expect(found.summary == ["sign-off-committed-late error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(1))
    #expect(
      found.first?.message.zh
        == "初审 写的是 2013-05-22，到 2013-05-28 才提交（提交 liqiang-2013-05-28）；存证宽限 3 个工作日，最迟 2013-05-27")
  }

  @Test("the last of the three days, and whatever 存证宽限 allows, pass")
  func passes() throws {
    #expect(try sample(committed: "2013-05-27").findings.isEmpty)
    var patient = try sample(committed: "2013-05-28")
    patient.board.evidence.grace = Period(4, .workingDays)
    #expect(patient.findings.isEmpty)
  }

  @Test("who was late and somebody else is told both")
  func both() throws {
    #expect(
      try sample("zhaomin", committed: "2013-05-29").findings.summary == [
        "sign-off-by-other error", "sign-off-committed-late error",
      ])
  }
}
