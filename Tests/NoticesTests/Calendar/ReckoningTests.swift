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
        == "自 2013-05-20 次日起算，20 个工作日，除去周末 6 天，除去端午节放假 3 天，计入端午节调休上班 2 天，至 2013-06-18 止")
    #expect(
      reckoning.sentence.en
        == "from the day after 2013-05-20, 20 working days, weekend days left out: 6, days off for 端午节 left out: 3, "
        + "weekend days worked for 端午节 counted: 2, to 2013-06-18")
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
  }

  @Test("says that a last day is provisional")
  func provisional() throws {
    let reckoning = try reckon(Period(20, .workingDays), after: "2026-12-04")
    #expect(reckoning.isProvisional)
    #expect(reckoning.sentence.zh.hasSuffix("（暂定，待次年放假安排公布）"))
  }
}
