package import Notices

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
  /// The years that a report is owed for so far, with their last days.
  ///
  /// From the first year that has a report of the board's own, or that something was disclosed in while there is none, to last year.
  var reportsOwed: [ReportDeadline] {
    let first =
      reports.lazy.filter { $0.report.transcription == nil }.map(\.report.year.value).min()
      ?? items.compactMap { $0.assessment.disclosedOn?.year }.min()
    guard let first, first < today.year else { return [] }
    return (first..<today.year).compactMap { ReportDeadline($0, rules: board.reportDue) }
  }

  /// The report on a year, and the day it was out.
  func report(on year: Int) -> AssessedReport? {
    reports.first { $0.report.year.value == year }
  }
}
