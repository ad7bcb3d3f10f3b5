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
        + "latest) from 2019 on; 年报期限 of board.yaml may say otherwise."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十一条；参照（2019年修订）第四十九条（写的是县级），或者 `board.yaml` 年报期限的“依据”",
      en: "Regulation (2007) article 31; after (2019) article 49, which names counties, or 依据 of 年报期限"),
    wrong: "到 2014-04-01 还没有 content/年度报告/2013.md", right: "content/年度报告/2013.md 走完五步，公开日期: 2014-02-26")

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    for owed in board.reportsOwed where board.today > owed.lastDay {
      let found = board.report(on: owed.year)
      guard found?.assessment.isPublished != true else { continue }
      let span = Timeliness.Span(after: owed.lastDay, through: board.today, in: board.calendar)
      let work = span.workingDays
      report(
        Finding(
          Self.rule, board.today > owed.hardDay ? .error : .warning,
          in: found?.report.path ?? "content/年度报告/\(owed.year).md", at: found?.report.formed.range ?? 0..<0,
          Phrase(
            zh: "\(owed.year) 年度报告尚未公布，已超期 \(span.days) 天\(work > 0 ? "（\(work) 个工作日）" : "")；"
              + "末日 \(owed.lastDay)（\(owed.basis.zh)）",
            en: "the report on \(owed.year) is not out, overdue by \(span.days) days"
              + "\(work > 0 ? " (\(work) working days)" : ""); the last day was \(owed.lastDay) (\(owed.basis.en))"),
          hint: owed.sentence))
    }
  }
}
