package import Notices

/// An item and what was judged of it, as rules on the whole board see it.
package struct AssessedItem: Sendable {
  package let notice: Notice
  private let judged: Judged

  private enum Judged: Sendable {
    case now(Assessment)
    case whenAsked(Once<Assessment>, @Sendable () -> Assessment)
  }

  package init(notice: Notice, assessment: Assessment) {
    self.notice = notice
    judged = .now(assessment)
  }

  /// An item that is judged only if somebody asks: a check of one item need not judge ten thousand.
  package init(notice: Notice, assessing assess: @escaping @Sendable () -> Assessment) {
    self.notice = notice
    judged = .whenAsked(Once(), assess)
  }

  package var assessment: Assessment {
    switch judged {
    case .now(let assessment): assessment
    case .whenAsked(let once, let assess): once(assess)
    }
  }
}

/// A yearly report and what was judged of it.
package struct AssessedReport: Sendable {
  package let report: YearReport
  package let assessment: ReportAssessment

  package init(report: YearReport, assessment: ReportAssessment) {
    self.report = report
    self.assessment = assessment
  }
}

extension AssessedBoard {
  /// The years that a report is owed for so far, with their last days; worked out once for all rules that ask.
  ///
  /// From the first year that has a report of the board's own, or that something was disclosed in while there is none, to last year.
  var reportsOwed: [ReportDeadline] {
    reportsOwedOnce {
      let first =
        reports.lazy.filter { $0.report.transcription == nil }.map(\.report.year.value).min()
        ?? items.lazy.compactMap { $0.assessment.disclosedOn?.year }.min()
      guard let first, first < today.year else { return [] }
      return (first..<today.year).compactMap { ReportDeadline($0, rules: board.reportDue) }
    }
  }

  /// The report on a year, and the day it was out.
  func report(on year: Int) -> AssessedReport? {
    reports.first { $0.report.year.value == year }
  }
}

/// A change that is drafted and not released (`NAME.改稿.md`).
package struct DraftedChange: Sendable {
  package let index: IndexNumber
  package let title: String
  /// 种类 of the draft, whose period the change has.
  package let kind: String?
  /// The day of the change: it starts a publication period of its own.
  package let changed: CivilDate

  package init(index: IndexNumber, title: String, kind: String?, changed: CivilDate) {
    self.index = index
    self.title = title
    self.kind = kind
    self.changed = changed
  }
}
