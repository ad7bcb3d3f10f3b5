import Compliance
import Diagnostics
import Notices
import Testing

@Suite("exception-unmatched")
struct ExceptionUnmatchedTests {
  @Test("warns of what answers nothing, without what was written")
  func fires() throws {
    let assessment = try Sample.excepting("正文。\n", "mobile-phone|13800000000|孙涛|2013-05-28")
    #expect(assessment.findings.summary == ["exception-unmatched warning"] && assessment.isPublished)
    let finding = assessment.findings[0]
    #expect(
      finding.isConfidential && !finding.message.zh.contains("138") && finding.message.en.contains("mobile-phone"))
  }

  @Test("an exception that answers something is not reported")
  func passes() throws {
    let assessment = try Sample.excepting("值班13800000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(assessment.findings.summary == ["mobile-phone note"])
  }
}
