import Compliance
import Notices

/// Whether an item was out in time, as figures for one plain sentence.
///
/// Absent for a withdrawn item, for a draft that is not out, and where the period runs to an event to come.
struct DeadlineView: TemplateScope {
  private let site: Site
  private let item: SiteItem
  private let released: CivilDate

  private var publication: Publication { item.assessment.publication }

  init?(site: Site, item: SiteItem) {
    guard !item.isWithdrawn, let released = item.assessment.publication.released else { return nil }
    if case .before = item.assessment.enforced.term { return nil }
    self.site = site
    self.item = item
    self.released = released
  }

  private var enforced: Deadline { item.assessment.publication.deadlines.enforced }

  enum Field: String, CaseIterable, Sendable {
    case event, sameDay = "same-day", elapsed, length, inWorkingDays = "in-working-days", lastDay = "last-day"
    case onTime = "on-time", late, provisional, basis, reason, statutory
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .event: .text { $0.event }
    case .sameDay: .flag { $0.enforced.start >= $0.released }
    case .elapsed: .text { String($0.elapsed) }
    case .length: .text { String($0.enforced.period.count) }
    case .inWorkingDays: .flag { $0.enforced.period.unit == .workingDays }
    case .lastDay: .one { DateView($0.enforced.lastDay) }
    case .onTime: .flag { $0.publication.timeliness.isOnTime }
    case .late: .one { LatenessView($0.publication) }
    case .provisional: .flag { $0.enforced.isProvisional }
    case .basis: .text { $0.law }
    case .reason: .text { Clause.text($0.item.notice.lateReason?.value ?? "") }
    case .statutory: .one { StatutoryView($0.item, released: $0.released) }
    }
  }

  /// The name of the start event, where a kind's own period starts with one; empty for the day of formation.
  private var event: String {
    guard case .kind = enforced.basis, let starts = item.notice.starts?.value, starts.date == enforced.start else {
      return ""
    }
    return starts.event
  }

  private var elapsed: Int {
    switch enforced.period.unit {
    case .days: enforced.start.days(to: released)
    case .workingDays: site.calendar.workingDays(after: enforced.start, through: released)
    }
  }

  private var law: String {
    if case .kind(let law) = enforced.basis { law } else { "" }
  }
}

/// By how much a last day was missed; nil when it was kept.
struct LatenessView: TemplateScope {
  private let span: Timeliness.Span
  private let unit: Period.Unit

  init?(_ publication: Publication) {
    guard case .late(let span) = publication.timeliness else { return nil }
    self.span = span
    unit = publication.deadlines.enforced.period.unit
  }

  enum Field: String, CaseIterable, Sendable {
    case days, inWorkingDays = "in-working-days"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .days: .text { String($0.unit == .days ? $0.span.days : $0.span.workingDays) }
    case .inWorkingDays: .flag { $0.unit == .workingDays }
    }
  }
}

/// The Regulation's own last day, beside the promise; nil before 2008-05-01 and for a kind's own period.
struct StatutoryView: TemplateScope {
  private let lastDay: CivilDate
  private let length: Int
  private let released: CivilDate
  private let isOf2019: Bool

  init?(_ item: SiteItem, released: CivilDate) {
    if case .kind = item.assessment.publication.deadlines.enforced.basis { return nil }
    guard let statute = item.assessment.publication.deadlines.statute else { return nil }
    lastDay = statute.lastDay
    length = statute.period.count
    isOf2019 = statute.basis == .regulation2019
    self.released = released
  }

  enum Field: String, CaseIterable, Sendable {
    case lastDay = "last-day", length, kept, law2007 = "law-2007", law2019 = "law-2019"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .lastDay: .one { DateView($0.lastDay) }
    case .length: .text { String($0.length) }
    case .kept: .flag { $0.released <= $0.lastDay }
    case .law2007: .flag { !$0.isOf2019 }
    case .law2019: .flag { $0.isOf2019 }
    }
  }
}
