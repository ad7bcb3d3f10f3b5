import Diagnostics
@testable import Notices

@testable import Compliance

/// A board in memory for requirements on more than one item.
struct SampleBoard {
  var kinds: [Kind] = []
  var today: CivilDate
  var samples: [Sample] = []
  var reports: [AssessedReport] = []
  var ledgers = Ledgers()
  var drafts: [DraftedChange] = []
  var remindWithin = Period(5, .workingDays)
  var reportDue: [ReportDue]?
  var standard: [StandardRow] = []

  init(_ today: String) throws {
    self.today = try .day(today)
  }

  var assessed: AssessedBoard {
    get throws {
      var board = try board(publishWithin: Period(20, .days))
      board.remindWithin = remindWithin
      if let reportDue { board.reportDue = reportDue }
      board.standard = standard
      let items = try samples.map { sample in
        var sample = sample
        sample.today = today
        sample.kinds = kinds
        return AssessedItem(notice: sample.placed, assessment: try sample.assess())
      }
      return AssessedBoard(
        board: board, kinds: kinds, calendar: calendar, today: today, items: items, reports: reports,
        ledgers: ledgers, drafts: drafts)
    }
  }

  /// What the rules on one theme find; a theme is what its ids begin with.
  func findings(of theme: String) throws -> [Finding] {
    try assessed.findings.filter { $0.rule.id.hasPrefix("\(theme)-") }
  }

  /// Adds a report on a year; nil: it is not out.
  mutating func report(
    on year: Int, out: String?, title: String = "报告", formed: String? = nil, submitted: String? = nil
  ) throws {
    let day = try out.map { try CivilDate.day($0) }
    let formed = try CivilDate.day(formed ?? "\(year + 1)-01-05")
    var report = YearReport(
      path: "content/年度报告/\(year).md", title: Located(title, at: 1..<2), year: Located(year, at: 3..<4),
      documentNumber: nil, formed: Located(formed, at: 10..<20), published: day.map { Located($0, at: 30..<40) },
      secrecy: Located(.cleared, at: 5..<6), review: try trail([]),
      registered: nil,
      body: 0..<0)
    report.submitted = try submitted.map { Located(try .day($0), at: 20..<30) }
    let assessor = Assessor(
      board: try board(publishWithin: Period(20, .days)), people: Sample.people, kinds: [], calendar: calendar,
      today: today)
    var judged = assessor.assess(report, bytes: [], isBlocked: false)
    if let day {
      judged = ReportAssessment(
        standing: .published, releasedOn: day, expectedFingerprint: judged.expectedFingerprint, findings: [])
    }
    reports.append(AssessedReport(report: report, assessment: judged))
  }
}
