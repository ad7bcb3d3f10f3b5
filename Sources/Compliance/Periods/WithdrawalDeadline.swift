package import Notices

extension Notice {
  /// The last day for taking the item down after the event of 应撤回; nil when nothing asks for it.
  ///
  /// The period is the kind's; without one it must come down on the day itself.
  package func withdrawalDeadline(_ kind: Kind?, in calendar: WorkCalendar) -> Deadline? {
    guard let event = mustWithdraw?.value else { return nil }
    if let kind, let period = kind.withdrawWithin, kind.validYears.contains(event.date.year) {
      return Deadline(period, after: event.date, basis: .kind(law: kind.law), in: calendar)
    }
    return Deadline(Period(0, .days), after: event.date, basis: .house, in: calendar)
  }
}
