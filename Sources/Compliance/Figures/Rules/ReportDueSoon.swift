import Diagnostics
import Notices

struct ReportDueSoon: BoardOnlyRule {
  static let rule = Rule(
    "report-due-soon", .duty, .note, title: Phrase(zh: "年度报告快到期限", en: "yearly report due soon"),
    requirement: Phrase(
      zh: "离年度报告的末日不多于“提前提醒”（不写时 5 个工作日），还没有公布。",
      en: "The last day of the yearly report is no further than 提前提醒 (5 working days unless set), and it is not out."),
    basis: .yearlyReports, wrong: "到 2014-03-27，2013 年度报告还没有公布", right: "2013 年度报告，公开日期: 2014-02-26")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for owed in board.reportsOwed where board.today <= owed.lastDay {
      let found = board.report(on: owed.year)
      let span = Timeliness.Span(after: board.today, through: owed.lastDay, in: board.calendar)
      guard found?.assessment.isPublished != true, span.isWithin(board.board.remindWithin) else { continue }
      findings.add(
        Self.rule, in: found?.report.path ?? "content/年度报告/\(owed.year).md", at: found?.report.formed.range ?? 0..<0,
        Phrase(
          zh: "\(owed.year) 年度报告须在 \(owed.lastDay) 前（含当日）公布，\(span.left(.days).zh)"
            + (span.workingDays > 0 ? "（\(span.workingDays) 个工作日）" : "") + "（\(owed.basis.zh)）",
          en: "the report on \(owed.year) is due by \(owed.lastDay): \(span.left(.days).en)"
            + (span.workingDays > 0 ? ", \(span.workingDays) working days" : "") + " (\(owed.basis.en))"),
        hint: owed.sentence)
    }
  }
}
