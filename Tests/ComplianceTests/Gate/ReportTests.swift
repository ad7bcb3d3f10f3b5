import Compliance
@testable import Notices
import Testing

@Suite("yearly reports behind the gate")
struct ReportTests {
  private func assess(
    _ lines: [String], secrecy: Secrecy = .cleared, body: String = "## 一、概述\n", fingerprint: Bool = true,
    exceptions: [LeakException] = []
  ) throws -> ReportAssessment {
    let bytes = Array(body.utf8)
    var report = YearReport(
      path: "content/年度报告/2012.md", title: Located("2012年度报告", at: 0..<1), year: Located(2012, at: 0..<1),
      documentNumber: nil, formed: Located(try .day("2013-05-17"), at: 0..<1), published: nil,
      secrecy: Located(secrecy, at: 0..<1), review: try trail(lines),
      registered: nil,
      body: 0..<bytes.count)
    report.exceptions = exceptions.map { Located($0, at: 0..<1) }
    let assessor = try Sample().assessor
    let expected = assessor.assess(report, bytes: bytes, isBlocked: false).expectedFingerprint
    if fingerprint { report.review = report.review.released(expected) }
    return assessor.assess(report, bytes: bytes, isBlocked: false)
  }

  @Test("pass when in order")
  func passes() throws {
    let assessment = try assess(Sample.lines)
    #expect(assessment.isPublished)
    #expect(assessment.findings.isEmpty)
    #expect(assessment.releasedOn?.description == "2013-06-03")
  }

  @Test("are held as items are")
  func held() throws {
    #expect(try assess(Array(Sample.lines.prefix(3))).standing == .inReview(next: .verification))
    #expect(try assess(Array(Sample.lines.dropFirst())).standing == .held)
    #expect(try assess(Sample.lines, fingerprint: false).findings.summary == ["fingerprint-missing error"])
    #expect(try assess(Sample.lines, secrecy: .refused).standing == .held)
    #expect(try assess(Sample.lines, body: "身份证号370399199003074535").findings.summary == ["resident-id error"])
  }

  @Test("exceptions are those of items")
  func exceptions() throws {
    let exception = LeakException(
      rule: "mobile-phone", masked: "138****0000", person: "孙涛", date: try .day("2013-05-28"), reason: "值班电话")
    let answered = try assess(Sample.lines, body: "值班13800000000\n", exceptions: [exception])
    #expect(answered.findings.summary == ["mobile-phone note"] && answered.isPublished)
    let unmatched = try assess(Sample.lines, exceptions: [exception])
    #expect(unmatched.findings.summary == ["exception-unmatched warning"])
  }
}
