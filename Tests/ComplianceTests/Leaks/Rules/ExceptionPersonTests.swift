import Compliance
import Diagnostics
import Notices
import Testing

@Suite("exception-person")
struct ExceptionPersonTests {
  @Test(
    "refuses whom nobody knows, who may not sign 复核, and who was not in office, and the leak stays one",
    arguments: [
      "mobile-phone|138****0000|王芳|2013-05-28",
      "mobile-phone|138****0000|无名|2013-05-28",
      "mobile-phone|138****0000|张伟|2013-05-28",
      "mobile-phone|138****0000|孙涛|2011-05-28",
    ])
  func fires(_ exception: String) throws {
    let assessment = try Sample.excepting("值班13800000000。\n", exception)
    #expect(assessment.findings.filter(\.isConfidential).summary == ["mobile-phone error", "exception-person error"])
    #expect(assessment.findings.first("exception-person")?.range == 800..<801 && assessment.standing == .held)
  }

  @Test("an exception in order is not reported")
  func passes() throws {
    let assessment = try Sample.excepting("值班13800000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(assessment.findings.first("exception-person") == nil && assessment.isPublished)
  }
}
