/// How a period was counted, day by day, so that a finding or a page can show it.
///
/// Made on demand: the gate needs the last day only.
package struct Reckoning: Sendable {
  /// The day of the event, not counted.
  package let start: CivilDate
  package let period: Period
  package let lastDay: CivilDate
  /// Next year's notice may still move the last day.
  package let isProvisional: Bool
  /// The provision or rule that sets the period.
  package let basis: Phrase
  /// Days that were counted; for a period of calendar days at most its length.
  package private(set) var countedDays = 0
  /// Saturdays and Sundays that were passed over.
  package private(set) var skippedWeekends: [CivilDate] = []
  /// Weekdays off that were passed over.
  package private(set) var skippedHolidays: [CalendarRow] = []
  /// Weekend days that were counted because they were worked (调休).
  package private(set) var shiftedDays: [CalendarRow] = []

  /// Counts a period again with every day named; linear in its length.
  package init(of period: Period, after start: CivilDate, basis: Phrase, in calendar: WorkCalendar) {
    self.start = start
    self.period = period
    self.basis = basis
    lastDay = calendar.lastDay(of: period, after: start)
    isProvisional = calendar.isProvisional(lastDay)
    var day = start
    while day < lastDay {
      day = day.advanced(by: 1)
      take(day, in: calendar)
    }
  }

  private mutating func take(_ day: CivilDate, in calendar: WorkCalendar) {
    if period.unit == .days, start.days(to: day) < period.count {
      countedDays += 1
    } else if calendar.isWorkingDay(day) || (period.unit == .days && day == lastDay) {
      countedDays += countedDays < period.count ? 1 : 0
      if let row = calendar.row(on: day), row.isWorkingDay, period.unit == .workingDays { shiftedDays.append(row) }
    } else if let row = calendar.row(on: day) {
      skippedHolidays.append(row)
    } else {
      skippedWeekends.append(day)
    }
  }
}

extension Reckoning {
  /// The whole count in one sentence, such as `2013-05-20 起第 20 个工作日…`.
  package var sentence: Phrase {
    Phrase(zh: chinese, en: english)
  }

  private var chinese: String {
    var parts = ["自 \(start) 次日起算，\(period.phrase.zh)"]
    if !skippedWeekends.isEmpty { parts.append("除去周末 \(skippedWeekends.count) 天") }
    for (name, count) in Self.byName(skippedHolidays) { parts.append("除去\(name)放假 \(count) 天") }
    for (name, count) in Self.byName(shiftedDays) { parts.append("计入\(name)调休上班 \(count) 天") }
    parts.append("至 \(lastDay) 止")
    return parts.joined(separator: "，") + (isProvisional ? "（暂定，待次年放假安排公布）" : "")
  }

  private var english: String {
    var parts = ["from the day after \(start), \(period.phrase.en)"]
    if !skippedWeekends.isEmpty { parts.append("weekend days left out: \(skippedWeekends.count)") }
    for (name, count) in Self.byName(skippedHolidays) { parts.append("days off for \(name) left out: \(count)") }
    for (name, count) in Self.byName(shiftedDays) { parts.append("weekend days worked for \(name) counted: \(count)") }
    parts.append("to \(lastDay)")
    return parts.joined(separator: ", ") + (isProvisional ? " (provisional until next year's holidays are known)" : "")
  }

  /// Holidays in the order of their first day, with the number of their days.
  private static func byName(_ rows: [CalendarRow]) -> [(name: String, count: Int)] {
    var groups: [(name: String, count: Int)] = []
    for row in rows {
      if let known = groups.firstIndex(where: { $0.name == row.name }) {
        groups[known].count += 1
      } else {
        groups.append((row.name, 1))
      }
    }
    return groups
  }
}

extension Period {
  /// `20 个工作日` and `20 working days`.
  package var phrase: Phrase {
    switch unit {
    case .days: Phrase(zh: "\(count) 天", en: "\(count) days")
    case .workingDays: Phrase(zh: "\(count) 个工作日", en: "\(count) working days")
    }
  }
}
