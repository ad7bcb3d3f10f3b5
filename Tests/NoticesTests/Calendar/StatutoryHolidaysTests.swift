import Foundation
import Testing

@testable import Notices

/// The almanac against a second source: the moon and the sun reckoned again (Meeus, Astronomical Algorithms, 25 and 49).
@Suite("the days off that the law itself fixes")
struct StatutoryHolidaysTests {
  @Test("are thirteen in every year to 2050, twelve where 中秋 falls into 国庆", arguments: StatutoryHolidays.years)
  func thirteen(year: Int) {
    let rows = StatutoryHolidays.rows(of: year)
    let met = rows.count { $0.name.contains("、") }
    #expect(rows.count + met == 13)
    #expect(rows.map(\.date) == rows.map(\.date).sorted())
    #expect(Set(rows.map(\.date)).count == rows.count)
  }

  @Test("are those of the notices that are known", arguments: [2025, 2026])
  func asAnnounced(year: Int) {
    let calendar = WorkCalendar()
    for row in StatutoryHolidays.rows(of: year) { #expect(!calendar.isWorkingDay(row.date), "\(row.date)") }
  }

  @Test("begin at a new moon in Beijing, in the month of the right sign of the sun", arguments: StatutoryHolidays.years)
  func moon(year: Int) throws {
    for (name, offset, term) in [("春节", 1, 330.0), ("端午节", -4, 90.0), ("中秋节", -14, 180.0)] {
      let festival = try #require(StatutoryHolidays.rows(of: year).first { $0.name.contains(name) }).date
      let first = festival.advanced(by: offset)
      #expect(Sky.isNewMoon(on: first), "\(name) \(festival)")
      // The months of winter 2033 hold no sign or two of them: 秋分 and 雨水 lie a day beside their months.
      let beside = year == 2033 || year == 2034 ? 1 : 0
      #expect(Sky.passes(term, from: first.advanced(by: -beside), days: 30 + 2 * beside), "\(name) \(festival)")
    }
  }

  @Test("清明 is the day on which the sun stands at 15 degrees", arguments: StatutoryHolidays.years)
  func clearBrightness(year: Int) throws {
    let day = try #require(StatutoryHolidays.rows(of: year).first { $0.name == "清明节" }).date
    #expect(Sky.passes(15, from: day, days: 1))
  }
}

/// Sun and moon to about a minute or two, in days since 1970-01-01 at Beijing.
private enum Sky {
  /// Whether the moon is new on a day at Beijing, give or take four minutes.
  static func isNewMoon(on day: CivilDate) -> Bool {
    let from = Double(day.daysSinceEpoch)
    let lunation = ((from - 10_962.76 + 0.5) / 29.530588861).rounded()
    return [lunation - 1, lunation, lunation + 1].contains {
      (from - slack..<from + 1 + slack).contains(newMoon($0))
    }
  }

  /// Whether the sun's longitude passes a value within days from the beginning of one, at Beijing.
  static func passes(_ longitude: Double, from day: CivilDate, days: Int) -> Bool {
    let from = Double(day.daysSinceEpoch)
    func ahead(_ moment: Double) -> Double { remainder(sun(moment) - longitude, 360) }
    return ahead(from - 5 * slack) <= 0 && ahead(from + Double(days) + 5 * slack) > 0
  }

  private static let slack = 4.0 / 1_440

  /// Beijing time less terrestrial time, with 70 to 75 seconds of ΔT, in days.
  private static let zone = 8.0 / 24 - 72.0 / 86_400

  private static func newMoon(_ k: Double) -> Double {
    let t = k / 1_236.85
    let e = 1 - 0.002516 * t
    func angle(_ start: Double, _ rate: Double) -> Double { (start + rate * k) * .pi / 180 }
    let m = angle(2.5534, 29.10535670)
    let n = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * .pi / 180
    let f = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * .pi / 180
    let o = angle(124.7746, -1.56375588)
    var days = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    days += -0.40720 * sin(n) + 0.17241 * e * sin(m) + 0.01608 * sin(2 * n) + 0.01039 * sin(2 * f)
    days += 0.00739 * e * sin(n - m) - 0.00514 * e * sin(n + m) + 0.00208 * e * e * sin(2 * m)
    days += -0.00111 * sin(n - 2 * f) - 0.00057 * sin(n + 2 * f) + 0.00056 * e * sin(2 * n + m)
    days += -0.00042 * sin(3 * n) + 0.00042 * e * sin(m + 2 * f) + 0.00038 * e * sin(m - 2 * f)
    days += -0.00024 * e * sin(2 * n - m) - 0.00017 * sin(o)
    days += 0.000325 * sin(angle(299.77, 0.107408)) + 0.000165 * sin(angle(251.88, 0.016321))
    days += 0.000164 * sin(angle(251.83, 26.651886)) + 0.000126 * sin(angle(349.42, 36.412478))
    return days - 2_440_587.5 + zone
  }

  private static func sun(_ moment: Double) -> Double {
    let t = (moment - zone + 2_440_587.5 - 2_451_545) / 36_525
    let radian = Double.pi / 180
    let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
    let m = (357.52911 + 35_999.05029 * t) * radian
    let center =
      (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m)
    return mean + center - 0.00569 - 0.00478 * sin((125.04 - 1_934.136 * t) * radian)
  }
}
