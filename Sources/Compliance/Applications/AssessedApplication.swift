package import Diagnostics
package import Notices

/// An application and how it stands to its reply period on one day.
package struct AssessedApplication: Sendable {
  package let application: Application
  package let law: ReplyLaw
  package let state: State
  /// The day that starts the period, not counted: of receipt, or of receipt of the completed application.
  package let start: CivilDate
  /// Days that do not count because others were being asked, as recorded; in order, without overlap.
  let pauses: [ClosedRange<CivilDate>]
  /// The last day before any extension.
  let unextendedLastDay: CivilDate
  package let lastDay: CivilDate
  /// Whether the applicant was told of the extension in time, so that it holds.
  let isExtended: Bool
  /// Whether it was sent back while its period ran; later the period had lapsed, and begins anew by nothing.
  let countsCorrection: Bool
  /// The last day if no answer of others had been waited for longer than they have to give it.
  let strictLastDay: CivilDate
  /// Whether an answer of others is awaited within their time, so that the period stands still.
  let isConsulting: Bool

  /// Where an application is.
  package enum State: Hashable, Sendable {
    /// The applicant has been asked to complete it: no period runs.
    case awaitingCorrection
    case replied(CivilDate)
    /// Nothing has been answered; the last day is so far ahead.
    case due(in: Timeliness.Span)
    case overdue(Timeliness.Span)
  }

  package init(_ application: Application, today: CivilDate, calendar: WorkCalendar) {
    self.application = application
    law = ReplyLaw(received: application.received.value)
    let end = application.replied?.value ?? today
    let stops = ConsultationStops(application, law, until: end, in: calendar)
    pauses = stops.recorded
    isConsulting = application.replied == nil && stops.isOpen
    let base = law.workingDays
    let received = application.received.value
    let firstLastDay = calendar.lastDay(ofWorkingDays: base, after: received, pauses: pauses)
    countsCorrection = application.correctionAsked.map { $0.value <= firstLastDay } ?? true
    start = countsCorrection ? application.corrected?.value ?? received : received
    // What the applicant never completed ran no period to its end: whenever it is closed, that is in time.
    let isGivenUp =
      application.correctionAsked != nil && countsCorrection && application.corrected == nil
      && application.result?.value == .otherNoCorrection
    let earliest = isGivenUp ? end : received
    unextendedLastDay = max(earliest, calendar.lastDay(ofWorkingDays: base, after: start, pauses: pauses))
    isExtended = application.extended.map { [unextendedLastDay] told in told.value <= unextendedLastDay } ?? false
    let count = isExtended ? base * 2 : base
    lastDay = max(earliest, calendar.lastDay(ofWorkingDays: count, after: start, pauses: pauses))
    strictLastDay = max(earliest, calendar.lastDay(ofWorkingDays: count, after: start, pauses: stops.strict))
    state = Self.state(application, countsCorrection, lastDay: lastDay, today: today, calendar)
  }

  private static func state(
    _ application: Application, _ countsCorrection: Bool, lastDay: CivilDate, today: CivilDate,
    _ calendar: WorkCalendar
  ) -> State {
    if let replied = application.replied { return .replied(replied.value) }
    if countsCorrection, application.correctionAsked != nil, application.corrected == nil { return .awaitingCorrection }
    return today <= lastDay
      ? .due(in: Timeliness.Span(after: today, through: lastDay, in: calendar))
      : .overdue(Timeliness.Span(after: lastDay, through: today, in: calendar))
  }

  /// Every question with whether it went to a third party.
  var consultations: [(asked: Located<Application.Consultation>, isThirdParty: Bool)] {
    application.thirdParty.map { ($0, true) } + application.otherOrgans.map { ($0, false) }
  }

  /// Whether the reply came within the first period, so that no extension was needed.
  var isAnsweredWithoutExtension: Bool {
    application.replied.map { $0.value <= unextendedLastDay } ?? false
  }

  /// Whether the reply came after the last day.
  package var isLate: Bool { application.replied.map { $0.value > lastDay } ?? false }

  /// The reply period again, day by day, to show it.
  package func reckoning(in calendar: WorkCalendar) -> Phrase {
    let count = law.workingDays * (isExtended ? 2 : 1)
    let counted = Reckoning(ofWorkingDays: count, after: start, pauses: pauses, basis: law.basis, in: calendar).sentence
    let received = application.received.value
    let isCorrected = countsCorrection && application.corrected != nil
    var zh = !isCorrected ? "\(received) 收到" : "\(received) 收到，\(start) 补正后重新起算"
    var en =
      !isCorrected
      ? "received \(received)" : "received \(received), begun anew when completed on \(start)"
    if isExtended, let told = application.extended?.value {
      zh += "，\(told) 告知延期 \(law.workingDays) 个工作日"
      en += ", extended by \(law.workingDays) working days as told on \(told)"
    }
    if isConsulting {
      zh += "，征询尚未答复、期限停算"
      en += ", standing still while others are asked"
    }
    return Phrase(zh: "\(zh)；\(counted.zh)", en: "\(en); \(counted.en)")
  }
}

extension [Finding] {
  /// Adds a breach in the row of an application.
  mutating func add(
    _ rule: Rule, of application: Application, at range: Range<Int>, _ message: Phrase, hint: Phrase
  ) {
    let number = application.number.value
    let named = Phrase(zh: "申请 \(number)：\(message.zh)", en: "application \(number): \(message.en)")
    add(rule, in: .applications, at: range, named, hint: hint)
  }
}

/// From when on remedies are what they are.
package enum RemedyLaw {
  /// 2024-01-01: where disclosure was refused, review comes first (行政复议法2023 article 23).
  package static let reviewFirst = CivilDate(daysSinceEpoch: 19_723)
}

/// Which Regulation an application falls under, by the day it was received.
package enum ReplyLaw: Sendable {
  /// 条例2007 article 24: 15 working days, and 15 more.
  case regulation2007
  /// 条例2019 article 33: 20 working days, and 20 more.
  case regulation2019

  package init(received: CivilDate) {
    self = received.daysSinceEpoch >= 18_031 ? .regulation2019 : .regulation2007
  }

  /// The reply period in working days; an extension adds as many.
  package var workingDays: Int {
    switch self {
    case .regulation2007: 15
    case .regulation2019: 20
    }
  }

  /// The provision on the reply period.
  package var basis: Phrase {
    switch self {
    case .regulation2007:
      Phrase(
        zh: "《政府信息公开条例》（2007年）第二十四条", en: "Regulation on Open Government Information (2007), article 24")
    case .regulation2019:
      Phrase(
        zh: "《政府信息公开条例》（2019年修订）第三十三条", en: "Regulation on Open Government Information (2019), article 33")
    }
  }

  /// Whether time spent on asking other organs is left out too; that on third parties always is.
  var pausesForOtherOrgans: Bool { self == .regulation2019 }

  /// Within how many working days an incomplete application is to be sent back; nil: none set (条例2019 article 30).
  package var correctionRequest: Period? { self == .regulation2019 ? Period(7, .workingDays) : nil }

  /// How long others have to answer; nil: none set (条例2019 articles 32 and 34).
  var consultation: Period? { self == .regulation2019 ? Period(15, .workingDays) : nil }
}

/// A requirement on the reply to each application, told with the reckoning of its period.
protocol ReplyRule: BoardOnlyRule {
  /// Where an application breaks it, and the words for that.
  func breach(of assessed: AssessedApplication, on board: AssessedBoard) -> (place: Range<Int>, message: Phrase)?
}

extension ReplyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.applications {
      guard let (place, message) = breach(of: assessed, on: board) else { continue }
      findings.add(
        Self.rule, of: assessed.application, at: place, message, hint: assessed.reckoning(in: board.calendar))
    }
  }
}
