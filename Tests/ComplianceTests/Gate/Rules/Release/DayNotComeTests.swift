import Compliance
import Diagnostics
import Notices
import Testing

@Suite("day-not-come")
struct DayNotComeTests {
  @Test(
    "released for a later day, out on that day",
    arguments: [
      ("2013-06-09", Standing.awaitingDay(CivilDate(daysSinceEpoch: 15_866))), ("2013-06-10", .published),
    ])
  func dayNotCome(_ today: String, _ standing: Standing) throws {
    var sample = try Sample()
    sample.notice.published = Located(try .day("2013-06-10"), at: Sample.publishedPlace)
    try sample.release()
    sample.today = try .day(today)
    let assessment = try sample.assess()
    #expect(assessment.standing == standing)
    let note = assessment.findings.first("day-not-come")
    #expect((note != nil) == (standing != .published))
    guard let note else { return }
    #expect(note.severity == .note && note.class == .hold && note.range == Sample.publishedPlace)
    #expect(note.message.zh == "待公开：2013-06-10，还有 1 天")
  }

  @Test("a change released for a later day keeps the whole item out")
  func changeNotCome() throws {
    var sample = try Sample()
    try sample.change("2013-06-09", out: "2013-06-20", lines: Sample.changeLines)
    sample.today = try .day("2013-06-19")
    #expect(try sample.assess().standing == .awaitingDay(try .day("2013-06-20")))
    sample.today = try .day("2013-06-20")
    #expect(try sample.assess().standing == .published)
  }
}
