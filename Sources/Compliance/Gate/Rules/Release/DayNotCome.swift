import Diagnostics
import Notices

/// Keeps a released paper out until its day (待公开): 公开日期 of the paper and of each change must have come.
struct DayNotCome: WaitingRule {
  static let rule = Rule(
    "day-not-come", .hold, .note, title: Phrase(zh: "待公开", en: "released for a later day"),
    requirement: Phrase(zh: "已经放行，到公开日期那天才显示。这不是错误。", en: "Released, and shown from 公开日期 on. No mistake."),
    wrong: "公开日期: 2014-04-10（今天 2014-03-31）", right: "（到 2014-04-10 再运行 noticeboard build）")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.isReleased, findings.blocks == 0, let day = paper.dayShown, day > paper.today else { return }
    let change = paper.trails.last { $0.change?.value.published == day }
    findings.add(
      Self.rule, at: change?.range ?? paper.published?.range ?? paper.trails[0].range,
      Phrase(
        zh: "待公开：\(day)，还有 \(paper.today.days(to: day)) 天",
        en: "released for \(day), in \(paper.today.days(to: day)) days"))
  }
}
