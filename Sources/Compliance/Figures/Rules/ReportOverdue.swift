import Diagnostics
import Notices

/// Reports a yearly report that should be out and is not (条例2007 article 31, 条例2019 article 49).
///
/// A warning until the hard limit, where the board has one; else an error.
struct ReportOverdue: BoardOnlyRule {
  static let rule = Rule(
    "report-overdue", .duty, .error, title: Phrase(zh: "年度报告超期未公布", en: "yearly report overdue"),
    requirement: Phrase(
      zh: "年度报告按期公布：2018 年度及以前的次年 3 月 31 日前；2019 年度起次年 1 月 31 日前，3 月 31 日是底线（board.yaml 的“年报期限”可改）。",
      en:
        "The yearly report is out by 31 March of the next year for 2018 and before, by 31 January (31 March at the very "
        + "latest) from 2019 on; 年报期限 of board.yaml may say otherwise."), basis: .yearlyReports,
    wrong: "到 2014-04-01 还没有 content/年度报告/2013.md", right: "content/年度报告/2013.md 走完五步，公开日期: 2014-02-26")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for deadline in board.reportsOwed where board.today > deadline.lastDay {
      let found = board.report(on: deadline.year)
      guard found?.assessment.isPublished != true else { continue }
      let span = Timeliness.Span(after: deadline.lastDay, through: board.today, in: board.calendar)
      let overdue = deadline.owed.overdue(by: span.both)
      findings.add(
        Self.rule, board.today > deadline.hardDay ? .error : .warning,
        in: found?.report.path ?? "content/年度报告/\(deadline.year).md", at: found?.report.formed.range ?? 0..<0,
        Phrase(
          zh: "\(deadline.year) 年度报告尚未公布，\(overdue.zh)", en: "the report on \(deadline.year) is not out, \(overdue.en)"),
        hint: deadline.sentence)
    }
  }
}
