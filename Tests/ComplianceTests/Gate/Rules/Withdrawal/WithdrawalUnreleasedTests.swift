import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-unreleased")
struct WithdrawalUnreleasedTests {
  @Test("nothing is shown of what was not out")
  func fires() throws {
    var draft = try Sample.withdrawn(by: "周静")
    draft.notice.review = try trail(Array(Sample.lines.prefix(3)))
    try draft.release()
    let assessment = try draft.assess()
    #expect(assessment.standing == .held)
    #expect(assessment.findings.summary == ["withdrawal-unreleased note"])
    #expect(assessment.findings.first?.class == .hold && assessment.findings.first?.range == 800..<820)
    #expect(assessment.findings.first?.message.zh == "公开之前已撤回；不作任何展示")
    #expect(assessment.timeliness == .notOwed)
  }

  @Test("what was out says that it was taken back")
  func passes() throws {
    #expect(try Sample.withdrawn(by: "周静").assess().findings.first("withdrawal-unreleased") == nil)
  }
}
