import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-person")
struct WithdrawalPersonTests {
  @Test(
    "the item comes down whoever says so, and an error is reported",
    arguments: [
      ("赵敏", "2013-06-20", "已撤回，但“赵敏”未获授权；须由可撤回的人撤回"),
      ("某人", "2013-06-20", "已撤回，但 people.yaml 中没有“某人”；须由可撤回的人撤回"),
      ("张伟", "2013-06-20", "已撤回，但不止一人叫“张伟”；须写编号"),
      ("周静", "2011-12-31", "已撤回，但“周静”在 2011-12-31 不在任；须由在任且可撤回的人撤回"),
    ])
  func fires(person: String, day: String, message: String) throws {
    let assessment = try Sample.withdrawn(by: person, on: day).assess()
    #expect(assessment.standing == .withdrawn)
    // A day before the term of everybody is one before the paper was out, too.
    let isEarly = day < "2013"
    #expect(
      assessment.findings.summary
        == ["withdrawal-person error"] + (isEarly ? ["withdrawal-before-release error"] : []))
    #expect(assessment.findings.first?.class == .duty && assessment.findings.first?.range == 800..<820)
    #expect(assessment.findings.first?.message.zh == message)
    #expect(!assessment.showsReason)
  }

  @Test("an authorised person in office, by name or by id, takes back, and the item still counts for its year")
  func authorised() throws {
    for person in ["周静", "zhoujing"] {
      let assessment = try Sample.withdrawn(by: person).assess()
      #expect(assessment.standing == .withdrawn)
      #expect(assessment.findings.isEmpty && assessment.showsReason)
      #expect(assessment.isShown && !assessment.isPublished && assessment.showsTitle)
      #expect(assessment.disclosedOn?.year == 2013)
    }
  }
}
