package import Diagnostics
package import Notices

/// A last day for publishing, and the law or rule that sets it.
package struct Deadline: Hashable, Sendable {
  /// What sets a period.
  package enum Basis: Hashable, Sendable {
    /// The board's own promise.
    case house
    /// 条例2007 article 18, for what was formed from 2008-05-01 to 2019-05-14.
    case regulation2007
    /// 条例2019 article 26, for what was formed from 2019-05-15 on.
    case regulation2019
    /// The law of a kind's own period, as kinds.yaml cites it.
    case kind(law: String)
  }

  /// The day of the event that starts the period; not counted.
  package let start: CivilDate
  package let term: PublicationTerm
  /// How long the term is, from the start or before it; of a day of the year, the days until then.
  package let period: Period
  package let lastDay: CivilDate
  /// Next year's holidays may still move the last day.
  package let isProvisional: Bool
  package let basis: Basis

  init(_ period: Period, after start: CivilDate, basis: Basis, in calendar: WorkCalendar) {
    self.init(.within(period), from: start, basis: basis, in: calendar)
  }

  init(_ term: PublicationTerm, from start: CivilDate, basis: Basis, in calendar: WorkCalendar) {
    self.start = start
    self.term = term
    self.basis = basis
    lastDay = term.lastDay(from: start, in: calendar)
    isProvisional = calendar.isProvisional(max(start, lastDay))
    switch term {
    case .within(let period), .before(let period): self.period = period
    case .by: period = Period(start.days(to: lastDay), .days)
    }
  }

  /// Counts the period again, day by day, to show it.
  package func reckoning(in calendar: WorkCalendar) -> Reckoning {
    Reckoning(of: term, from: start, basis: basis.phrase, in: calendar)
  }
}

extension Deadline.Basis {
  /// The provision as a page or a finding names it.
  package var phrase: Phrase {
    switch self {
    case .house: Phrase(zh: "本公开栏的公开期限", en: "the board's own rule")
    case .regulation2007:
      Phrase(zh: "《政府信息公开条例》（2007年）第十八条", en: "Regulation on Open Government Information (2007), article 18")
    case .regulation2019:
      Phrase(zh: "《政府信息公开条例》（2019年修订）第二十六条", en: "Regulation on Open Government Information (2019), article 26")
    case .kind(let law): Phrase(zh: law, en: law)
    }
  }
}

/// The last days of one publication: what was promised, what the Regulation demands, and what is enforced.
package struct Deadlines: Hashable, Sendable {
  /// The board's promise: 20 days, or what board.yaml promises in days, from formation or change.
  package let promise: Deadline
  /// 20 working days under the Regulation in force on the day; nil before 2008-05-01.
  package let statute: Deadline?
  /// What lateness is measured by: the kind's own period if it has one, else the earlier of what board.yaml chooses
  /// and the Regulation's last day.
  package let enforced: Deadline

  /// Reckons the last days of what was formed or changed on a day.
  ///
  /// `kind` counts only when it has a period and that is law in the year of its start; `kindStart` is the day of the
  /// kind's start event, where it has one.
  package init(
    formed: CivilDate, kind: Kind? = nil, kindStart: CivilDate? = nil, publishWithin: Period, calendar: WorkCalendar
  ) {
    let promised = publishWithin.unit == .days ? publishWithin : Period(20, .days)
    promise = Deadline(promised, after: formed, basis: .house, in: calendar)
    statute = Self.regulation(on: formed).map {
      Deadline(Period(20, .workingDays), after: formed, basis: $0, in: calendar)
    }
    let start = kindStart ?? formed
    if let kind, let term = kind.term, term.applies(hasEvent: kindStart != nil), kind.validYears.contains(start.year) {
      enforced = Deadline(term, from: start, basis: .kind(law: kind.law), in: calendar)
    } else {
      let house = Deadline(publishWithin, after: formed, basis: .house, in: calendar)
      if let statute, publishWithin == statute.period || statute.lastDay < house.lastDay {
        enforced = statute
      } else {
        enforced = house
      }
    }
  }

  /// The Regulation under which something formed on a day is to be published; nil before there was one.
  private static func regulation(on day: CivilDate) -> Deadline.Basis? {
    if day >= regulation2019 { return .regulation2019 }
    return day >= regulation2007 ? .regulation2007 : nil
  }

  /// 2008-05-01, when 条例2007 came into force.
  private static let regulation2007 = CivilDate(daysSinceEpoch: 14_000)
  /// 2019-05-15, when 条例2019 came into force.
  private static let regulation2019 = CivilDate(daysSinceEpoch: 18_031)
}

extension PublicationTerm {
  /// Whether anything can be reckoned: a change has no event to come of its own, so that the general period holds.
  fileprivate func applies(hasEvent: Bool) -> Bool {
    if case .before = self { hasEvent } else { true }
  }
}

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
