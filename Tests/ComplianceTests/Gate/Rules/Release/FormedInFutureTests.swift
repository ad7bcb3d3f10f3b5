import Compliance
import Diagnostics
import Notices
import Testing

@Suite("formed-in-future")
struct FormedInFutureTests {
  /// A draft formed on a day, seen from 2013-07-01.
  private func assess(_ day: String) throws -> Assessment {
    var sample = try Sample(lines: [])
    sample.notice.formed.value = try .day(day)
    return try sample.assess()
  }

  @Test("a paper of tomorrow does not exist")
  func fires() throws {
    let assessment = try assess("2013-07-02")
    #expect(assessment.findings.first("formed-in-future")?.message.zh == "形成日期 2013-07-02 在今天 2013-07-01 之后；须是已形成的文件")
    #expect(assessment.findings.first?.severity == .error && assessment.findings.first?.class == .hold)
    #expect(assessment.findings.first?.range == Sample.formedPlace && assessment.standing == .held)
  }

  @Test("one of today does")
  func passes() throws { #expect(try assess("2013-07-01").standing == .inReview(next: .filing)) }
}
