import Compliance
import Diagnostics
import Notices
import Testing

@Suite("exception-not-allowed")
struct ExceptionNotAllowedTests {
  @Test(
    "refuses a secrecy mark and rules on other things, and the leak stays one",
    arguments: [
      "secrecy-mark|138****0000|孙涛|2013-05-28",
      "late|138****0000|孙涛|2013-05-28",
    ])
  func fires(_ exception: String) throws {
    let assessment = try Sample.excepting("值班13800000000。\n", exception)
    #expect(
      assessment.findings.filter(\.isConfidential).summary == ["mobile-phone error", "exception-not-allowed error"])
    #expect(assessment.findings.first("exception-not-allowed")?.range == 800..<801 && assessment.standing == .held)
  }

  @Test("an exception in order is not reported")
  func passes() throws {
    let assessment = try Sample.excepting("值班13800000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(assessment.findings.first("exception-not-allowed") == nil && assessment.isPublished)
  }
}
