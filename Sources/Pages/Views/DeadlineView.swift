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

  static let fields: FieldTable<Self> = [
    "event": .text { $0.event },
    "same-day": .flag { $0.enforced.start >= $0.released },
    "elapsed": .text { String($0.elapsed) },
    "elapsed-in-working-days": .flag { $0.countsWorkingDays },
    "length": .text { String($0.enforced.period.count) },
    "in-working-days": .flag { $0.enforced.period.unit == .workingDays },
    "last-day": .one { $0.enforced.lastDay },
    "moved": .one { MovedDayView($0.enforced, in: $0.site.calendar) },
    "on-time": .flag { $0.publication.timeliness.isOnTime },
    "late": .one { LatenessView($0.publication) },
    "provisional": .flag { $0.enforced.isProvisional },
    "basis": .text { $0.law },
    "reason": .html { $1.unbroken(Clause.text($0.item.notice.lateReason?.value ?? "")) },
    "statutory": .one { StatutoryView($0.item, released: $0.released) },
    "promised": .one { PromisedView($0.item, within: $0.site.board.publishWithin, released: $0.released) },
  ]

  /// The name of the start event, where a kind's own period starts with one; empty for the day of formation.
  private var event: String {
    guard case .kind = enforced.basis, let starts = item.notice.starts?.value, starts.date == enforced.start else {
      return ""
    }
    return starts.event
  }

  /// Days since the start; a day of rest is the nth day and no nth working day.
  private var elapsed: Int {
    countsWorkingDays
      ? site.calendar.workingDays(after: enforced.start, through: released) : enforced.start.days(to: released)
  }

  private var countsWorkingDays: Bool {
    enforced.period.unit == .workingDays && site.calendar.isWorkingDay(released)
  }

  private var law: String {
    if case .kind(let law) = enforced.basis { law } else { "" }
  }
}

/// The day on which a period of calendar days would have ended, had offices worked then; nil where it ended on its own.
struct MovedDayView: TemplateScope {
  private let day: CivilDate
  private let holiday: String

  init?(_ deadline: Deadline, in calendar: WorkCalendar) {
    guard case .within(let period) = deadline.term, period.unit == .days else { return nil }
    day = deadline.start.advanced(by: Int(period.count))
    guard day < deadline.lastDay else { return nil }
    holiday = calendar.row(on: day)?.name ?? ""
  }

  static let fields: FieldTable<Self> = [
    "day": .one { $0.day },
    // Such as 国庆节; empty where the day was a plain Saturday or Sunday.
    "holiday": .text { $0.holiday },
  ]
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

  /// Where only days of rest lie between, days are counted.
  private var isInWorkingDays: Bool { unit == .workingDays && span.workingDays > 0 }

  static let fields: FieldTable<Self> = [
    "days": .text { String($0.isInWorkingDays ? $0.span.workingDays : $0.span.days) },
    "in-working-days": .flag(\.isInWorkingDays),
  ]
}

/// The Regulation's own last day, beside the promise; nil before 2008-05-01 and for a kind's own period.
struct StatutoryView: TemplateScope {
  private let lastDay: CivilDate
  private let length: Int
  private let released: CivilDate
  private let isOf2019: Bool
  private let isProvisional: Bool

  init?(_ item: SiteItem, released: CivilDate) {
    if case .kind = item.assessment.publication.deadlines.enforced.basis { return nil }
    guard let statute = item.assessment.publication.deadlines.statute else { return nil }
    lastDay = statute.lastDay
    length = statute.period.count
    isProvisional = statute.isProvisional
    isOf2019 = statute.basis == .regulation2019
    self.released = released
  }

  static let fields: FieldTable<Self> = [
    "last-day": .one { $0.lastDay },
    "length": .text { String($0.length) },
    "kept": .flag { $0.released <= $0.lastDay },
    "unsure": .flag { $0.isProvisional },
    "law-2007": .flag { !$0.isOf2019 },
    "law-2019": .flag { $0.isOf2019 },
  ]
}

/// The board's own last day, where that of the Regulation came first and is what binds; nil elsewhere.
struct PromisedView: TemplateScope {
  private let promise: Deadline
  private let released: CivilDate

  init?(_ item: SiteItem, within: Period, released: CivilDate) {
    let deadlines = item.assessment.publication.deadlines
    guard within.unit == .days, let statute = deadlines.statute, deadlines.enforced == statute else { return nil }
    promise = deadlines.promise
    self.released = released
  }

  static let fields: FieldTable<Self> = [
    "last-day": .one { $0.promise.lastDay },
    "length": .text { String($0.promise.period.count) },
    "kept": .flag { $0.released <= $0.promise.lastDay },
    "unsure": .flag { $0.promise.isProvisional },
  ]
}

/// The law of one day on fees and remedies, for the pages that tell applicants of it.
struct LawView: TemplateScope {
  let day: CivilDate

  static let fields: FieldTable<Self> = [
    "of-2007": .flag { $0.isOld },
    "fees-by-notice": .flag { $0.day >= FeeLaw.processingBegins },
    "suit-in-six-months": .flag { $0.day >= suitInSixMonths },
    "review-first": .flag { $0.day >= RemedyLaw.reviewFirst },
  ]

  /// The Regulation of 2007 is in force.
  var isOld: Bool {
    if case .regulation2007 = ReplyLaw(received: day) { true } else { false }
  }

  /// 2015-05-01: a suit within six months (行政诉讼法2014 article 46); until then within three (1989 article 39).
  private static let suitInSixMonths = CivilDate(daysSinceEpoch: 16_556)
}

/// One figure of a report with what stands behind it.
struct ReckoningView: TemplateScope {
  let site: Site
  let figure: Figure
  /// The id of the line.
  let id: String

  static let fields: FieldTable<Self> = [
    "line-id": .text { $0.id },
    "name": .text { Self.words($0.figure.name) },
    "value": .text { $0.figure.text },
    "items": .many { $0.items },
    "ledger": .text { $0.ledger?.name ?? "" },
    "rows": .text { $0.ledger?.rows ?? "" },
    "parts": .text { $0.parts },
    "is-stated": .flag { $0.ledger?.name == Ledger.counts.rawValue },
  ]

  private var items: [BasisItemView] {
    guard case .items(let items) = figure.basis else { return [] }
    return items.map { index in
      BasisItemView(index: index, address: site.positions[index].map { "../" + site.items[$0].address })
    }
  }

  private var ledger: (name: String, rows: String)? {
    guard case .rows(let ledger, let rows) = figure.basis else { return nil }
    return (ledger.rawValue, rows.map(String.init).joined(separator: "、"))
  }

  private var parts: String {
    guard case .figures(let names) = figure.basis else { return "" }
    return names.map(Self.words).joined(separator: "、")
  }

  /// The name of a figure as a reader has it: its parts are the program's, the dots between them are nobody's.
  static func words(_ name: String) -> String {
    name.split(separator: ".").joined(separator: "：")
  }
}

/// An item behind a figure, by its index number.
struct BasisItemView: TemplateScope {
  let index: IndexNumber
  let address: String?

  static let fields: FieldTable<Self> = [
    "index": .text { $0.index.description },
    "address": .text { $0.address ?? "" },
  ]
}
