package import Diagnostics

/// When something must be out, reckoned from the day of an event.
package enum PublicationTerm: Hashable, Sendable {
  /// So long after the event, whose day is not counted; a period of no days is the day itself.
  case within(Period)
  /// So long before an event to come, such as an election, whose day is not counted.
  case before(Period)
  /// By the first such day of a year on or after the event.
  case by(MonthDay)

  /// The last day, reckoned from the day of the event.
  package func lastDay(from event: CivilDate, in calendar: WorkCalendar) -> CivilDate {
    switch self {
    case .within(let period): calendar.lastDay(of: period, after: event)
    case .before(let period): calendar.lastDay(of: period, before: event)
    case .by(let day): day.first(onOrAfter: event)
    }
  }

  /// `20 天`, `提前 20 天` or `每年 03-31 前`.
  package var phrase: Phrase {
    switch self {
    case .within(let period): period.phrase
    case .before(let period): Phrase(zh: "提前 \(period.phrase.zh)", en: "\(period.phrase.en) before")
    case .by(let day): Phrase(zh: "每年 \(day) 前（含当日）", en: "by \(day) of a year")
    }
  }
}
