import Compliance
import Diagnostics
import Markup
import Notices
import Testing

@Suite("what is not looked at, and what every finding on writing holds")
struct WritingCheckTests {
  @Test("of a paper that was taken back or refused nothing is said")
  func silent() throws {
    var sample = try Sample()
    sample.body = "2月30日\n"
    #expect(found(in: sample).count == 1)
    sample.notice.secrecy.value = .refused
    #expect(found(in: sample).isEmpty)
    sample.notice.secrecy.value = .cleared
    sample.notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-20"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(found(in: sample).isEmpty)
  }

  private func found(in sample: Sample) -> [Finding] {
    let day = CivilDate(daysSinceEpoch: 15_900)
    return WritingCheck.findings(in: outlined(sample.body), of: sample.placed, on: day, outlined: outlined)
  }
}
