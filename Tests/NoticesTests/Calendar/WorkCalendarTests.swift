@testable import Notices
import Testing

@Suite("the working-day calendar")
struct WorkCalendarTests {
  static let calendar = WorkCalendar()

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var start: String
    var period: Period
    var last: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the day of formation is not counted; both shifted days of 端午 count", start: "2013-05-20",
      period: Period(20, .workingDays), last: "2013-06-18"),
    Case(
      name: "a calendar period that ends on a shifted Sunday stays", start: "2013-05-20", period: Period(20, .days),
      last: "2013-06-09"),
    Case(
      name: "the shortest span, 25 days", start: "2013-10-07", period: Period(20, .workingDays), last: "2013-11-01"),
    Case(
      name: "the longest span, 38 days, over the prolonged Spring Festival of 2020", start: "2019-12-27",
      period: Period(20, .workingDays), last: "2020-02-03"),
    Case(
      name: "formed on a rest day: counted from the next day all the same", start: "2013-02-09",
      period: Period(20, .days), last: "2013-03-01"),
    Case(
      name: "formed on a rest day inside Spring Festival", start: "2013-02-09", period: Period(20, .workingDays),
      last: "2013-03-13"),
    Case(
      name: "a calendar period that ends in Spring Festival runs past it", start: "2013-01-20",
      period: Period(20, .days), last: "2013-02-16"),
    Case(
      name: "a calendar period that ends in the October break runs past it", start: "2013-09-16",
      period: Period(15, .days), last: "2013-10-08"),
    Case(
      name: "the extra holiday of 2015 counts as rest", start: "2015-08-28", period: Period(10, .workingDays),
      last: "2015-09-14"),
    Case(
      name: "over the end of a year", start: "2012-12-31", period: Period(20, .workingDays), last: "2013-01-29"),
    Case(name: "no days at all: the day itself", start: "2013-05-20", period: Period(0, .days), last: "2013-05-20"),
    Case(
      name: "the last formation whose 20th working day is covered", start: "2026-12-03",
      period: Period(20, .workingDays), last: "2026-12-31"),
    Case(
      name: "past the covered years the plain week holds", start: "2027-01-01", period: Period(5, .workingDays),
      last: "2027-01-08"),
    Case(
      name: "before the covered years the plain week holds", start: "2006-12-22", period: Period(5, .workingDays),
      last: "2006-12-29"),
    Case(
      name: "from before the covered years into them", start: "2006-12-29", period: Period(1, .workingDays),
      last: "2007-01-04"),
  ]

  @Test("finds the last day of a period", arguments: cases)
  func lastDay(_ example: Case) throws {
    let last = Self.calendar.lastDay(of: example.period, after: try .day(example.start))
    #expect(last == (try .day(example.last)))
  }

  @Test("knows rest days, holidays and shifted days")
  func days() throws {
    let calendar = Self.calendar
    #expect(calendar.isWorkingDay(try .day("2013-06-09")))
    #expect(calendar.row(on: try .day("2013-06-09"))?.name == "端午节")
    #expect(!calendar.isWorkingDay(try .day("2013-06-12")))
    #expect(calendar.row(on: try .day("2013-06-12"))?.isWorkingDay == false)
    #expect(!calendar.isWorkingDay(try .day("2013-06-15")))
    #expect(calendar.row(on: try .day("2013-06-15")) == nil)
    #expect(calendar.isWorkingDay(try .day("2013-06-14")))
    #expect(calendar.workingDays(after: try .day("2012-12-31"), through: try .day("2013-12-31")) == 250)
    #expect(calendar.workingDays(after: try .day("2013-12-31"), through: try .day("2012-12-31")) == -250)
  }

  @Test("the house rule is never later than the statutory one, and spans keep within 25 and 38 days")
  func everyFormationDay() throws {
    let calendar = Self.calendar
    var day = try CivilDate.day("2008-05-01")
    let end = try CivilDate.day("2026-11-27")
    var sum = 0
    var spans: Set<Int> = []
    while day <= end {
      let statutory = day.days(to: calendar.lastDay(of: Period(20, .workingDays), after: day))
      let house = day.days(to: calendar.lastDay(of: Period(20, .days), after: day))
      if house > statutory { Issue.record("\(day): \(house) > \(statutory)") }
      spans.insert(statutory)
      sum += statutory * 31 + house
      day = day.advanced(by: 1)
    }
    #expect(spans.min() == 25)
    #expect(spans.max() == 38)
    // Reckoned apart, by a day-by-day loop in another language over the same 488 rows.
    #expect(sum == 6_245_713)
  }

  @Test("leaves pauses out as a count day by day does, wherever they lie")
  func pauses() throws {
    let calendar = Self.calendar
    let first = try CivilDate.day("2019-12-01")
    for offset in 0..<400 {
      let start = first.advanced(by: offset)
      let pauses = [
        start.advanced(by: offset % 7 - 3)...start.advanced(by: offset % 11 + 5),
        start.advanced(by: offset % 5 + 17)...start.advanced(by: offset % 23 + 22),
        start.advanced(by: 60)...start.advanced(by: 61 + offset % 40),
      ]
      for count in [0, 1, 15, 20, 40] {
        var day = start
        var left = count
        while left > 0 {
          day = day.advanced(by: 1)
          if calendar.isWorkingDay(day), !pauses.contains(where: { $0.contains(day) }) { left -= 1 }
        }
        let last = calendar.lastDay(ofWorkingDays: count, after: start, pauses: pauses)
        #expect(last == day, "\(count) working days after \(start)")
      }
    }
  }

  @Test(
    "is provisional from 25 December of the last covered year on",
    arguments: [("2026-12-24", false), ("2026-12-25", true), ("2027-03-01", true), ("2025-12-31", false)])
  func provisional(_ day: String, _ expected: Bool) throws {
    #expect(Self.calendar.isProvisional(try .day(day)) == expected)
  }
}

@Suite("rows that a board adds")
struct ExtraRowTests {
  private func row(_ day: String, works: Bool) throws -> CalendarRow {
    CalendarRow(date: try .day(day), isWorkingDay: works, name: "测试")
  }

  /// A notice for 2027 as it might be: 补假 and 调休 add up to thirteen days.
  private static let notice = """
    2027-01-01,放假,元旦
    2027-02-05,放假,春节
    2027-02-08,放假,春节
    2027-02-09,放假,春节
    2027-02-10,放假,春节
    2027-02-11,放假,春节
    2027-02-14,上班,春节
    2027-04-05,放假,清明节
    2027-05-03,放假,劳动节
    2027-05-04,放假,劳动节
    2027-06-09,放假,端午节
    2027-09-15,放假,中秋节
    2027-10-01,放假,国庆节
    2027-10-04,放假,国庆节
    2027-10-05,放假,国庆节
    2027-10-06,放假,国庆节
    2027-10-09,上班,国庆节
    """

  private func rows(without left: String = "没有") throws -> [CalendarRow] {
    try Self.notice.split(separator: "\n").filter { !$0.hasPrefix(left) }.map { line in
      let fields = line.split(separator: ",")
      return CalendarRow(
        date: try .day(String(fields[0])), isWorkingDay: fields[1] == "上班", name: String(fields[2]))
    }
  }

  @Test("cover the next year once all are there")
  func coverNextYear() throws {
    let calendar = WorkCalendar(extraRows: try rows())
    #expect(calendar.coveredYears == 2007...2027)
    #expect(!calendar.isProvisional(try .day("2027-03-01")))
    #expect(calendar.isProvisional(try .day("2027-12-25")))
  }

  @Test(
    "do not cover it while one is left out, be it off or worked",
    arguments: [
      "2027-01-01", "2027-02-11", "2027-02-14", "2027-04-05", "2027-05-04", "2027-06-09", "2027-10-06", "2027-10-09",
    ])
  func incomplete(_ day: String) throws {
    let calendar = WorkCalendar(extraRows: try rows(without: day))
    #expect(calendar.coveredYears == 2007...2026)
    #expect(calendar.isProvisional(try .day("2027-03-01")))
  }

  @Test("the one row that the hint once proposed neither covers a year nor makes 元旦 a working day")
  func oneRow() throws {
    for extra in [[], [try row("2027-10-01", works: false)]] {
      let calendar = WorkCalendar(extraRows: extra)
      let last = calendar.lastDay(of: Period(20, .workingDays), after: try .day("2026-12-04"))
      #expect(last == (try .day("2027-01-04")))
      #expect(calendar.isProvisional(last))
    }
  }

  @Test(
    "the law's own days are never worked in a year not announced",
    arguments: [
      "2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01", "2028-10-03",
      "2028-05-01", "2028-05-02", "2031-01-01", "2050-09-30", "2050-10-03",
    ])
  func law(_ day: String) throws {
    #expect(!Self.plain.isWorkingDay(try .day(day)))
    #expect(Self.plain.isProvisional(try .day(day)))
  }

  private static let plain = WorkCalendar()

  @Test("hold for their days, though the year is not covered")
  func gaps() throws {
    let later = WorkCalendar(extraRows: [try row("2028-10-05", works: false)])
    #expect(later.coveredYears == 2007...2026)
    #expect(!later.isWorkingDay(try .day("2028-10-05")))
    #expect(later.isWorkingDay(try .day("2028-10-09")))
  }

  @Test("correct a built-in day, the last row of a day holding")
  func correct() throws {
    let day = "2026-12-30"
    let calendar = WorkCalendar(extraRows: [try row(day, works: true), try row(day, works: false)])
    #expect(!calendar.isWorkingDay(try .day(day)))
    #expect(calendar.lastDay(of: Period(1, .days), after: try .day("2026-12-29")) == (try .day("2026-12-31")))
  }
}
