import Compliance
import Markup
import Notices
import Testing

@Suite("what is not looked at, and what every finding on writing holds")
struct WritingCheckTests {
  @Test("of a paper that was taken back or refused nothing is said")
  func silent() throws {
    var sample = try Sample()
    sample.body = "2月30日\n"
    var reader = OutlineReader()
    let bytes = Array(sample.body.utf8)
    let outline = reader.read(bytes.span)
    #expect(WritingCheck.findings(in: outline, of: sample.placed, on: CivilDate(daysSinceEpoch: 15_900)).count == 1)
    sample.notice.secrecy.value = .refused
    #expect(WritingCheck.findings(in: outline, of: sample.placed, on: CivilDate(daysSinceEpoch: 15_900)).isEmpty)
    sample.notice.secrecy.value = .cleared
    sample.notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-20"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(WritingCheck.findings(in: outline, of: sample.placed, on: CivilDate(daysSinceEpoch: 15_900)).isEmpty)
  }
}
