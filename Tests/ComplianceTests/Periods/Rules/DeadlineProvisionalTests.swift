import Compliance
import Diagnostics
import Notices
import Testing

@Suite("deadline-provisional")
struct DeadlineProvisionalTests {
  /// A draft formed in the last weeks that the calendar knows, seen from 2026-12-11.
  private func assess(formed: String) throws -> Assessment {
    var sample = try Sample(lines: [])
    sample.notice.formed.value = try .day(formed)
    sample.today = try .day("2026-12-11")
    return try sample.assess()
  }

  @Test("said of what is due into the last week that the calendar knows, or later")
  func fires() throws {
    let assessment = try assess(formed: "2026-12-10")
    #expect(assessment.findings.summary == ["review-awaiting note", "deadline-provisional note"])
    #expect(assessment.findings.last?.class == .duty && assessment.findings.last?.range == Sample.formedPlace)
    #expect(assessment.findings.last?.message.zh == "末日 2026-12-30 是暂定的：次年的放假安排可能改动它")
    #expect(assessment.findings.last?.hint?.zh.contains("在 content/工作日.csv 补全 2027 年") == true)
    #expect(assessment.enforced.isProvisional)
  }

  @Test("not before, nor of what was in time, even where the other reckoning is provisional")
  func passes() throws {
    let assessment = try assess(formed: "2026-12-01")
    #expect(assessment.findings.first("deadline-provisional") == nil && !assessment.enforced.isProvisional)
    #expect(assessment.statute?.isProvisional == true)
    #expect(try Sample().assess().findings.isEmpty)
  }
}
