import Compliance
import Diagnostics
import Notices
import Testing

/// A draft of a revision is judged by the rules of items, with the period of the change.
struct RevisionBasisTests {
  /// A draft signed up to a step on days of June, for a change of 1 June.
  private func draft(_ lines: [String]) throws -> (sample: Sample, basis: RevisionBasis) {
    var sample = try Sample(lines: lines)
    sample.notice.path = "content/应急管理/预案.改稿.md"
    let changed = Located(try CivilDate.day("2013-06-10"), at: 700..<710)
    return (sample, RevisionBasis(changed: changed, folded: sample.placed, foldedBytes: sample.bytes))
  }

  private func assess(_ lines: [String], on day: String) throws -> Assessment {
    var (sample, basis) = try draft(lines)
    sample.today = try .day(day)
    return try sample.assessor.judging(basis)
      .assess(sample.placed, bytes: sample.bytes, attachments: [], isBlocked: false)
  }

  private static let signed = ["填报 王芳 2013-06-10", "初审 李强 2013-06-11"]

  @Test("a draft in order waits for its next step, and its period is that of the change")
  func inOrder() throws {
    let assessment = try assess(Self.signed, on: "2013-06-12")
    #expect(assessment.standing == .inReview(next: .second))
    #expect(assessment.enforced.start == (try CivilDate.day("2013-06-10")))
    #expect(!assessment.findings.contains { $0.severity == .error })
  }

  @Test("the rules of the trail, of secrecy and of leaks hold for a draft")
  func rules() throws {
    let same = try assess(["填报 王芳 2013-06-10", "初审 王芳 2013-06-11"], on: "2013-06-12")
    #expect(same.findings.contains { $0.rule.id == "review-same-person" })
    let missing = try assess(["填报 王芳 2013-06-10", "复审 赵敏 2013-06-11"], on: "2013-06-12")
    #expect(missing.findings.contains { $0.rule.id == "review-step-missing" })
    var (sample, basis) = try draft(Self.signed)
    sample.notice.changeNote = Located("机密★10年", at: 720..<730)
    let leak = try sample.assessor.judging(basis)
      .assess(sample.placed, bytes: sample.bytes, attachments: [], isBlocked: false)
    #expect(leak.findings.contains { $0.rule.id == "secrecy-mark" && $0.isConfidential })
  }

  @Test("a draft whose change is not out in time is overdue, though all five steps are signed")
  func overdue() throws {
    for lines in [Self.signed, Sample.changeLines] {
      let late = try assess(lines, on: "2013-07-30")
      #expect(late.findings.contains { $0.rule.id == "overdue" && $0.severity == .error }, "\(lines.count)")
      #expect(try !assess(lines, on: "2013-06-20").findings.contains { $0.rule.id == "overdue" })
    }
  }
}
