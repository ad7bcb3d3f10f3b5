import Diagnostics
import Notices
import Testing

@Suite("a reckoning shown day by day")
struct ReckoningTests {
  private static let basis = Phrase(zh: "条例", en: "regulation")

  private func reckon(_ period: Period, after start: String) throws -> Reckoning {
    Reckoning(of: period, after: try .day(start), basis: Self.basis, in: WorkCalendarTests.calendar)
  }

  @Test("names weekends, holidays and shifted days of a period of working days")
  func workingDays() throws {
    let reckoning = try reckon(Period(20, .workingDays), after: "2013-05-20")
    #expect(reckoning.countedDays == 20)
    #expect(reckoning.skippedHolidays.map(\.date.description) == ["2013-06-10", "2013-06-11", "2013-06-12"])
    #expect(reckoning.shiftedDays.map(\.date.description) == ["2013-06-08", "2013-06-09"])
    #expect(reckoning.skippedWeekends.count == 6)
    #expect(
      reckoning.sentence.zh
        == "自 2013-05-20 次日起算，20 个工作日，除去周末 6 天，除去端午节放假 3 天（06-10 至 06-12），计入端午节调休上班 2 天（06-08 至 06-09），至 2013-06-18 止")
    #expect(
      reckoning.sentence.en
        == "from the day after 2013-05-20, 20 working days, weekend days left out: 6, days off for 端午节 left out: 3 "
        + "(06-10 to 06-12), weekend days worked for 端午节 counted: 2 (06-08 to 06-09), to 2013-06-18")
  }

  @Test("passes over nothing inside a period of calendar days, and over the rest days at its end")
  func calendarDays() throws {
    let plain = try reckon(Period(20, .days), after: "2013-05-20")
    #expect(plain.skippedWeekends.isEmpty && plain.skippedHolidays.isEmpty && plain.shiftedDays.isEmpty)
    #expect(plain.countedDays == 20)
    let prolonged = try reckon(Period(15, .days), after: "2013-09-16")
    #expect(prolonged.countedDays == 15)
    // 1 to 7 October 2013: five weekdays off, and the weekend of the 5th and 6th.
    #expect(prolonged.skippedHolidays.count == 5)
    #expect(prolonged.skippedWeekends.count == 2)
    #expect(prolonged.lastDay.description == "2013-10-08")
    #expect(
      prolonged.sentence.zh
        == "自 2013-09-16 次日起算，15 天，期满日 2013-10-01 逢休息日顺延，除去周末 2 天，"
        + "除去国庆节放假 5 天（10-01 至 10-04、10-07），至 2013-10-08 止")
  }

  @Test("leaves the working days of pauses out, and names them")
  func pauses() throws {
    let pause = try CivilDate.day("2021-03-05")...(try .day("2021-03-12"))
    let reckoning = Reckoning(
      ofWorkingDays: 20, after: try .day("2021-03-01"), pauses: [pause], basis: Self.basis,
      in: WorkCalendarTests.calendar)
    // Without the pause it is 29 March; six working days are left out, and 清明 begins on 3 April.
    #expect(reckoning.lastDay.description == "2021-04-07")
    #expect(reckoning.countedDays == 20)
    #expect(reckoning.pausedDays.count == 6)
    #expect(reckoning.sentence.zh.contains("征询期间 6 个工作日不计（2021-03-05 至 2021-03-12 之间）"))
    let after = try CivilDate.day("2021-05-06")...(try .day("2021-05-12"))
    let untouched = Reckoning(
      ofWorkingDays: 20, after: try .day("2021-03-01"), pauses: [after], basis: Self.basis,
      in: WorkCalendarTests.calendar)
    #expect(untouched.lastDay.description == "2021-03-29" && untouched.pausedDays.isEmpty)
  }

  @Test(
    "reckons back from an event to come, to a day of the year, and the day itself",
    arguments: [
      (PublicationTerm.before(Period(20, .days)), "2014-06-21", "2014-06-01"),
      (.before(Period(5, .workingDays)), "2013-06-13", "2013-06-05"),
      (PublicationTerm.endOfMarch, "2014-02-17", "2014-03-31"),
      (PublicationTerm.endOfMarch, "2014-03-31", "2014-03-31"),
      (PublicationTerm.endOfMarch, "2014-04-01", "2015-03-31"),
      (.within(Period(0, .days)), "2014-04-01", "2014-04-01"),
      (.within(Period(0, .days)), "2014-04-05", "2014-04-08"),
    ])
  func terms(_ term: PublicationTerm, _ event: String, _ last: String) throws {
    let reckoning = Reckoning(of: term, from: try .day(event), basis: Self.basis, in: WorkCalendarTests.calendar)
    #expect(reckoning.lastDay.description == last)
    #expect(reckoning.sentence.zh.contains(last))
    #expect(reckoning.sentence.zh.contains(event))
  }

  @Test("says that a last day is provisional")
  func provisional() throws {
    let reckoning = try reckon(Period(20, .workingDays), after: "2026-12-04")
    #expect(reckoning.isProvisional)
    #expect(reckoning.sentence.zh.hasSuffix("（暂定，待次年放假安排公布）"))
  }
}
