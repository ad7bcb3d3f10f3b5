import Diagnostics
import Notices

struct ReportLate: BoardOnlyRule {
  static let rule = Rule(
    "report-late", .duty, .warning, title: Phrase(zh: "年度报告公布晚了", en: "yearly report late"),
    requirement: Phrase(
      zh: "年度报告在末日以后公布的记录下来；已经晚了的改变不了，不要把公开日期写早。",
      en: "A report that came out after its last day is recorded; nothing can mend it, least of all an earlier date."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十一条；参照（2019年修订）第四十九条（写的是县级），或者 `board.yaml` 年报期限的“依据”",
      en: "Regulation (2007) article 31; after (2019) article 49, which names counties, or 依据 of 年报期限"),
    wrong: "2013 年度报告，公开日期: 2014-04-02", right: "2013 年度报告，公开日期: 2014-03-31")

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    for assessed in board.reports where assessed.report.transcription == nil {
      let paper = assessed.report
      guard let day = assessed.assessment.releasedOn,
        let owed = ReportDeadline(paper.year.value, rules: board.board.reportDue), day > owed.lastDay
      else { continue }
      report(
        Finding(
          Self.rule, in: paper.path, at: paper.published?.range ?? paper.formed.range,
          Phrase(
            zh: "\(day) 公布，晚了 \(owed.lastDay.days(to: day)) 天；末日 \(owed.lastDay)（\(owed.basis.zh)）",
            en: "out on \(day), late by \(owed.lastDay.days(to: day)) days; the last day was \(owed.lastDay) "
              + "(\(owed.basis.en))"), hint: owed.sentence))
    }
  }
}
