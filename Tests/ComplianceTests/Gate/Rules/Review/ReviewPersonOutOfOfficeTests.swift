import Compliance
import Diagnostics
@testable import Notices
import Testing

@Suite("review-person-out-of-office")
struct ReviewPersonOutOfOfficeTests {
  private func assess(_ from: String, _ to: String?) throws -> Assessment {
    var sample = try Sample()
    sample.people[1].terms = [.init(from: try .day(from), to: try to.map { try .day($0) })]
    return try sample.assess()
  }

  @Test(
    "fires before the first day of the term and after the last",
    arguments: [("2013-05-23", "2013-12-31"), ("2012-01-01", "2013-05-21")])
  func fires(_ from: String, _ to: String) throws {
    let assessment = try assess(from, to)
    #expect(assessment.findings.first?.rule.id == "review-person-out-of-office" && !assessment.isPublished)
    #expect(assessment.findings.first?.severity == .error && assessment.findings.first?.class == .hold)
    #expect(assessment.findings.first?.range == Sample.line(1))
    #expect(assessment.findings.first?.message.zh == "“李强”在 2013-05-22 不在任；任期 \(from) 至 \(to)")
  }

  @Test("neither on the first day nor on the last, nor while the term is open")
  func passes() throws {
    #expect(try assess("2013-05-22", "2013-05-22").isPublished)
    #expect(try assess("2013-05-22", nil).isPublished)
  }

  @Test("one of two terms suffices, the last being open")
  func secondTerm() throws {
    var sample = try Sample()
    sample.people[1].terms = [
      .init(from: try .day("2008-01-01"), to: try .day("2009-12-31")), .init(from: try .day("2013-01-01"), to: nil),
    ]
    #expect(try sample.assess().isPublished)
  }
}
