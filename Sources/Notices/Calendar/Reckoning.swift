package import Diagnostics

/// How a period was counted, day by day, so that a finding or a page can show it.
///
/// Made on demand: the gate needs the last day only.
package struct Reckoning: Sendable {
  /// The day of the event, not counted.
  package let start: CivilDate
  package let term: PublicationTerm
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
  /// Working days during which the period stood still.
  package private(set) var pausedDays: [CivilDate] = []

  /// Counts a period again with every day named; linear in its length.
  package init(of period: Period, after start: CivilDate, basis: Phrase, in calendar: WorkCalendar) {
    self.init(of: .within(period), from: start, basis: basis, in: calendar)
  }

  /// Counts from an event to the last day of a term, with every day named; linear in its length.
  package init(of term: PublicationTerm, from start: CivilDate, basis: Phrase, in calendar: WorkCalendar) {
    self.init(start, term, term.lastDay(from: start, in: calendar), basis, calendar)
    guard case .within(let period) = term else { return }
    count(period, in: calendar, pauses: [])
  }

  /// Counts working days after an event, those of pauses left out; linear in the length.
  package init(
    ofWorkingDays count: Int, after start: CivilDate, pauses: [ClosedRange<CivilDate>], basis: Phrase,
    in calendar: WorkCalendar
  ) {
    let last = calendar.lastDay(ofWorkingDays: count, after: start, pauses: pauses)
    self.init(start, .within(Period(count, .workingDays)), last, basis, calendar)
    self.count(Period(count, .workingDays), in: calendar, pauses: pauses)
  }

  private init(
    _ start: CivilDate, _ term: PublicationTerm, _ lastDay: CivilDate, _ basis: Phrase, _ calendar: WorkCalendar
  ) {
    self.start = start
    self.term = term
    self.lastDay = lastDay
    self.basis = basis
    isProvisional = calendar.isProvisional(max(start, lastDay))
  }

  private mutating func count(_ period: Period, in calendar: WorkCalendar, pauses: [ClosedRange<CivilDate>]) {
    var day = start
    while day < lastDay {
      day = day.advanced(by: 1)
      if calendar.isWorkingDay(day), pauses.contains(where: { $0.contains(day) }) {
        pausedDays.append(day)
      } else {
        take(day, of: period, in: calendar)
      }
    }
  }

  private mutating func take(_ day: CivilDate, of period: Period, in calendar: WorkCalendar) {
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

extension Period {
  /// `20 个工作日` and `20 working days`; of no days at all, the day itself.
  package var phrase: Phrase {
    if count == 0 { return Phrase(zh: "当天", en: "the day itself") }
    return switch unit {
    case .days: Phrase(zh: "\(count) 天", en: "\(count) days")
    case .workingDays: Phrase(zh: "\(count) 个工作日", en: "\(count) working days")
    }
  }
}
