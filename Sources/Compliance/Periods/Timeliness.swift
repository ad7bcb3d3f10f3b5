package import Diagnostics
package import Notices

/// How a publication stands to its last day.
package enum Timeliness: Hashable, Sendable {
  /// Published in time, so many days after the start.
  case onTime(after: Int)
  /// Published after the last day.
  case late(Span)
  /// Not out yet; the last day is so far ahead.
  case due(in: Span)
  /// Not out, and the last day has passed.
  case overdue(Span)
  /// Nothing is owed: it was decided that the paper is not for the public.
  case notOwed

  /// The distance between two days, both ways of counting.
  package struct Span: Hashable, Sendable {
    package let days: Int
    package let workingDays: Int

    init(after day: CivilDate, through other: CivilDate, in calendar: WorkCalendar) {
      days = day.days(to: other)
      workingDays = calendar.workingDays(after: day, through: other)
    }

    /// Whether a last day so far ahead is to be reminded of.
    package func isWithin(_ notice: Period) -> Bool {
      (notice.unit == .days ? days : workingDays) <= notice.count
    }

    /// `3 天` or `2 个工作日`, counted as the period was; where only days of rest lie between, in days.
    package func phrase(_ unit: Period.Unit) -> Phrase {
      unit == .days || workingDays == 0 ? Period(days, .days).phrase : Period(workingDays, unit).phrase
    }

    /// `5 天（3 个工作日）`; where only days of rest lie between, `2 天`.
    var both: Phrase {
      let (all, work) = (Period(days, .days).phrase, Period(workingDays, .workingDays).phrase)
      return workingDays == 0 ? all : Phrase(zh: "\(all.zh)（\(work.zh)）", en: "\(all.en) (\(work.en))")
    }

    /// `尚余 3 天`, or that today is the last day.
    package func left(_ unit: Period.Unit) -> Phrase {
      if days == 0 { return Phrase(zh: "今天是最后一天", en: "today is the last day") }
      let span = phrase(unit)
      return Phrase(zh: "尚余 \(span.zh)", en: "\(span.en) left")
    }
  }

  /// Judges a publication; `released` is nil while it is not out.
  init(_ deadline: Deadline, released: CivilDate?, today: CivilDate, calendar: WorkCalendar) {
    if let released {
      self =
        released <= deadline.lastDay
        ? .onTime(after: max(0, deadline.start.days(to: released)))
        : .late(Span(after: deadline.lastDay, through: released, in: calendar))
    } else {
      self =
        today <= deadline.lastDay
        ? .due(in: Span(after: today, through: deadline.lastDay, in: calendar))
        : .overdue(Span(after: deadline.lastDay, through: today, in: calendar))
    }
  }

  /// Counts as kept in the on-time rate of a report.
  package var isOnTime: Bool {
    if case .onTime = self { true } else { false }
  }
}

/// Whether a paper on display is being displayed.
package enum DisplayState: Hashable, Sendable {
  /// The paper has no display period.
  case none
  case upcoming(from: CivilDate)
  /// 公示中.
  case running(until: CivilDate)
  /// 公示期满.
  case over

  init(_ period: DisplayPeriod?, today: CivilDate) {
    guard let period else {
      self = .none
      return
    }
    if today < period.from {
      self = .upcoming(from: period.from)
    } else {
      self = today <= period.to ? .running(until: period.to) : .over
    }
  }
}

extension Validity {
  /// The state on a day: what was written, as 有效期至 and 施行日期 have moved it on since; nil when nothing is said.
  package func state(on today: CivilDate) -> State? {
    switch state?.value {
    case .repealed: return .repealed
    case .amended: return .amended
    case .expired: return .expired
    case .valid, .notYetInForce, nil: break
    }
    if let expires, expires.value < today { return .expired }
    if let effective { return effective.value > today ? .notYetInForce : .valid }
    return state?.value ?? (expires == nil ? nil : .valid)
  }
}
