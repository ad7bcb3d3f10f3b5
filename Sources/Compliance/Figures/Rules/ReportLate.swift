import Diagnostics
import Notices

struct ReportLate: BoardOnlyRule {
  static let rule = Rule(
    "report-late", .duty, .warning, title: Phrase(zh: "年度报告公布晚了", en: "yearly report late"),
    requirement: Phrase(
      zh: "年度报告在末日以后公布的记录下来；已经晚了的改变不了，不要把公开日期写早。",
      en: "A report that came out after its last day is recorded; nothing can mend it, least of all an earlier date."),
    basis: .yearlyReports, wrong: "2013 年度报告，公开日期: 2014-04-02", right: "2013 年度报告，公开日期: 2014-03-31")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.reports where assessed.report.transcription == nil {
      let paper = assessed.report
      guard let day = assessed.assessment.releasedOn,
        let deadline = ReportDeadline(paper.year.value, rules: board.board.reportDue), day > deadline.lastDay
      else { continue }
      let late = deadline.owed.late(on: day, in: board.calendar)
      findings.add(
        Self.rule, in: paper.path, at: paper.published?.range ?? paper.formed.range,
        Phrase(zh: "\(day) 公布，\(late.zh)", en: "out on \(day), \(late.en)"), hint: deadline.sentence)
    }
  }
}
