import Compliance
import Notices
import Testing

@Suite("taking back")
struct WithdrawalRuleTests {
  private func sample(by person: String, on day: String = "2013-06-20", hidesTitle: Bool = false) throws -> Sample {
    var sample = try Sample()
    sample.notice.withdrawal = Located(
      Withdrawal(date: try .day(day), reason: "内容有误", person: person, hidesTitle: hidesTitle), at: 800..<820)
    return sample
  }

  @Test("an authorised person in office takes back, and the item still counts for its year")
  func authorised() throws {
    let assessment = try sample(by: "周静").assess()
    #expect(assessment.standing == .withdrawn)
    #expect(assessment.findings.isEmpty)
    #expect(assessment.isShown && !assessment.isPublished && assessment.showsTitle)
    #expect(assessment.isDisclosed(in: 2013))
  }

  @Test("hides the title when asked, and when the text is in doubt")
  func title() throws {
    #expect(try !sample(by: "周静", hidesTitle: true).assess().showsTitle)
    var altered = try sample(by: "周静")
    altered.body = ""
    #expect(try altered.assess().standing == .withdrawn)
    #expect(try !altered.assess().showsTitle)
    #expect(try altered.assess().findings.isEmpty)
    var blocked = try sample(by: "周静")
    blocked.isBlocked = true
    #expect(try blocked.assess().standing == .withdrawn)
    #expect(try !blocked.assess().showsTitle)
  }

  @Test(
    "withdrawal-person: the item comes down whoever says so, and an error is reported",
    arguments: [("赵敏", "2013-06-20"), ("某人", "2013-06-20"), ("张伟", "2013-06-20"), ("周静", "2011-12-31")])
  func unauthorised(_ person: String, _ day: String) throws {
    let assessment = try sample(by: person, on: day).assess()
    #expect(assessment.standing == .withdrawn)
    #expect(assessment.findings.summary == ["withdrawal-person error"])
    #expect(assessment.findings.first?.range == 800..<820)
  }

  @Test("withdrawal-in-future: an error, and holds at once")
  func future() throws {
    let assessment = try sample(by: "周静", on: "2013-07-02").assess()
    #expect(assessment.standing == .withdrawn)
    #expect(assessment.findings.summary == ["withdrawal-in-future error"])
  }

  @Test("withdrawal-unreleased: nothing is shown of what was not out")
  func unreleased() throws {
    var draft = try sample(by: "周静")
    draft.notice.review = try trail(Array(Sample.lines.prefix(3)))
    let assessment = try draft.assess()
    #expect(assessment.standing == .held)
    #expect(assessment.findings.summary == ["withdrawal-unreleased note"])
    #expect(assessment.timeliness == .notOwed)
  }

  @Test("stays withdrawn when it is refused or referred afterwards, and leaks in its text no longer count")
  func afterwards() throws {
    var refused = try sample(by: "周静")
    refused.notice.secrecy.value = .refused
    refused.body += "370399199003074535"
    #expect(try refused.assess().standing == .withdrawn)
    #expect(try refused.assess().findings.isEmpty)
  }

  @Test("a leak in the reason keeps even the reason out")
  func leakInReason() throws {
    var leaking = try sample(by: "周静")
    leaking.notice.withdrawal?.value.reason = "误登身份证号370399199003074535"
    #expect(try leaking.assess().standing == .held)
  }
}
