import Compliance
import Diagnostics
import Notices
import Testing

@Suite("exception-in-future")
struct ExceptionInFutureTests {
  @Test(
    "refuses a day that has not come, and the leak stays one",
    arguments: [
      "mobile-phone|138****0000|孙涛|2013-07-02"
    ])
  func fires(_ exception: String) throws {
    let assessment = try Sample.excepting("值班13800000000。\n", exception)
    #expect(
      assessment.findings.filter(\.isConfidential).summary == ["mobile-phone error", "exception-in-future error"])
    #expect(assessment.findings.first("exception-in-future")?.range == 800..<801 && assessment.standing == .held)
  }

  @Test("an exception in order is not reported")
  func passes() throws {
    let assessment = try Sample.excepting("值班13800000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(assessment.findings.first("exception-in-future") == nil && assessment.isPublished)
  }
}
