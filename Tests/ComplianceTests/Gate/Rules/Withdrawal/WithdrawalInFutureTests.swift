import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-in-future")
struct WithdrawalInFutureTests {
  @Test("an error, and the withdrawal holds at once all the same")
  func fires() throws {
    let assessment = try Sample.withdrawn(by: "周静", on: "2013-07-02").assess()
    #expect(assessment.standing == .withdrawn)
    #expect(assessment.findings.summary == ["withdrawal-in-future error"])
    #expect(assessment.findings.first?.class == .duty && assessment.findings.first?.range == 800..<820)
    #expect(assessment.findings.first?.message.zh == "撤回日期 2013-07-02 在今天 2013-07-01 之后；撤回即时生效")
  }

  @Test("today passes")
  func passes() throws { #expect(try Sample.withdrawn(by: "周静", on: "2013-07-01").assess().findings.isEmpty) }
}
