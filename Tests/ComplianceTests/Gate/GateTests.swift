import Compliance
import Notices
import Testing

@Suite("the gate as a whole")
struct GateTests {
  @Test("lets out what is in order, and says nothing")
  func inOrder() throws {
    let assessment = try Sample().assess()
    #expect(assessment.standing == .published)
    #expect(assessment.findings.isEmpty, "\(assessment.findings.summary)")
    #expect(assessment.isPublished && assessment.showsTitle)
    #expect(assessment.disclosedOn?.year == 2013)
    #expect(assessment.disclosedOn?.description == "2013-06-03")
  }

  @Test("lets out several steps on one day")
  func oneDay() throws {
    let lines = Sample.lines.map { $0.prefix(while: { $0 != " " }) + $0.drop(while: { $0 != " " }).prefix(3) }
    var sample = try Sample(lines: lines.map { $0 + " 2013-06-03" })
    sample.today = try .day("2013-06-03")
    #expect(try sample.assess().standing == .published)
  }

  @Test("lets out who signs by id")
  func byID() throws {
    let lines = TrailCase.lines {
      $0[0] = "填报 zhangwei 2013-05-21"
      $0[4] = "公开 zhoujing 2013-06-03"
    }
    #expect(try Sample(lines: lines).assess().standing == .published)
  }

  @Test("keeps out what other findings block")
  func blocked() throws {
    var sample = try Sample()
    sample.isBlocked = true
    let assessment = try sample.assess()
    #expect(assessment.standing == .held)
    #expect(assessment.disclosedOn == nil)
  }

  @Test("keeps out an item whose last change does not hold, and an unbroken change lets it out again")
  func changes() throws {
    var sample = try Sample()
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try sample.assess().standing == .published)
    #expect(try sample.assess().findings.isEmpty)
    #expect(try sample.assess().changes.map(\.timeliness) == [.onTime(after: 5)])
    var broken = sample
    broken.notice.changes[0].value.review.signOffs.removeLast()
    #expect(try broken.assess().standing == .held)
    #expect(try broken.assess().findings.summary == ["review-step-missing error", "due-soon note"])
    var altered = sample
    altered.body += "又及。\n"
    #expect(try altered.assess().standing == .held)
    #expect(try altered.assess().findings.summary == ["fingerprint-mismatch error", "due-soon note"])
  }
}
