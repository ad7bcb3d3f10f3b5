import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-before-release")
struct WithdrawalBeforeReleaseTests {
  @Test("an error, and the withdrawal holds at once all the same")
  func fires() throws {
    let sample = try Sample.withdrawn(by: "周静", on: "2012-06-30")
    let assessment = try sample.assess()
    #expect(assessment.standing == .withdrawn)
    #expect(assessment.findings.summary == ["withdrawal-before-release error"])
    let released = try #require(sample.notice.releaseDay)
    #expect(
      assessment.findings.first?.message.zh == "撤回日期 2012-06-30 早于公开日期 \(released)；没有公开的谈不上撤回")
  }

  @Test("the day of publication passes")
  func passes() throws {
    let released = try #require(try Sample.withdrawn(by: "周静", on: "2013-07-01").notice.releaseDay)
    #expect(try Sample.withdrawn(by: "周静", on: "\(released)").assess().findings.isEmpty)
  }
}
