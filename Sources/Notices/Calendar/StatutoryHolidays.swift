import Embedded

/// The thirteen days off that 《全国年节及纪念日放假办法》 article 2 itself fixes since 2025-01-01, whatever a notice says.
///
/// Known for 2025 to 2050, where the almanac ends; only 调休 and 补假 are left to the yearly notice.
enum StatutoryHolidays {
  static let years = 2025...2050

  /// The days off of every year in order.
  ///
  /// One row a day; where two festivals meet, both names. About 30 µs.
  static var rows: [CalendarRow] { byDay(almanac.flatMap(days)) }

  /// The days off of one year in order; empty outside the almanac.
  static func rows(of year: Int) -> [CalendarRow] {
    byDay(almanac.filter { $0.first == "\(year)" }.flatMap(days))
  }

  /// The names by which a notice calls the seven holidays.
  static let names = ["元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆"]

  private static var almanac: [[String]] {
    EmbeddedFile.festivals.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Reads `2027,02-05,04-05,06-09,09-15`; a line of another form gives nothing.
  private static func days(_ line: [String]) -> [CalendarRow] {
    guard line.count == 5 else { return [] }
    func run(_ day: String, _ length: Int, _ name: String) -> [CalendarRow] {
      guard let first = CivilDate(iso8601: "\(line[0])-\(day)".utf8) else { return [] }
      return (0..<length).map { CalendarRow(date: first.advanced(by: $0), isWorkingDay: false, name: name) }
    }
    return run("01-01", 1, "元旦") + run(line[1], 4, "春节") + run(line[2], 1, "清明节") + run("05-01", 2, "劳动节")
      + run(line[3], 1, "端午节") + run(line[4], 1, "中秋节") + run("10-01", 3, "国庆节")
  }

  private static func byDay(_ rows: [CalendarRow]) -> [CalendarRow] {
    var merged: [CalendarRow] = []
    for row in rows.sorted(by: { $0.date < $1.date }) {
      if let last = merged.last, last.date == row.date {
        merged[merged.count - 1].name += "、" + row.name
      } else {
        merged.append(row)
      }
    }
    return merged
  }
}

enum YearNotice {
  /// A year is known when each weekday of the law is a day off and 补假 and 调休 add up.
  ///
  /// Every day of the law on a Saturday or Sunday is made up for (article 6), and each weekday off beyond that is worked
  /// on a weekend: weekdays off less weekends worked are as many as the law's days. Special days off that bear no
  /// holiday's name are not counted. Linear in the rows.
  static func isComplete(_ year: Int, in rows: [CalendarRow]) -> Bool {
    let law = StatutoryHolidays.rows(of: year)
    guard !law.isEmpty else { return false }
    let own = rows.filter { $0.noticeYear == year && $0.isOfHoliday }
    let off = Set(own.filter { !$0.isWorkingDay }.map(\.date))
    guard law.allSatisfy({ $0.date.weekday > 5 || off.contains($0.date) }) else { return false }
    let weekdaysOff = off.count { $0.weekday <= 5 }
    let weekendsWorked = own.count { $0.isWorkingDay && $0.date.weekday > 5 }
    return weekdaysOff - weekendsWorked == days
  }

  /// As many days as article 2 grants in a year.
  private static let days = 13
}

extension CalendarRow {
  /// The year whose notice moved the day: the end of December may belong to next year's 元旦.
  fileprivate var noticeYear: Int {
    date.parts.month == 12 && name.contains("元旦") ? date.year + 1 : date.year
  }

  fileprivate var isOfHoliday: Bool { StatutoryHolidays.names.contains { name.contains($0) } }
}
