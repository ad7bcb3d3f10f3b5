import Diagnostics
import Notices

/// Requires that a paper which was out is withdrawn on that day or later, since reports count withdrawals by their year.
///
/// It holds at once all the same, for a leak cannot wait.
struct WithdrawalBeforeRelease: WithdrawalRule {
  static let rule = Rule(
    "withdrawal-before-release", .duty, .error,
    title: Phrase(zh: "撤回日期早于公开", en: "withdrawn before it was published"),
    requirement: Phrase(
      zh: "撤回日期写实际撤下的那一天，不会早于公开日期；年度报告按它算哪一年撤回的。",
      en: "A withdrawal bears the day on which the paper came down, by whose year reports count it."),
    wrong: "公开日期: 2014-03-25\n撤回: { 日期: 2013-03-31, …… }", right: "公开日期: 2014-03-25\n撤回: { 日期: 2014-03-31, …… }")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal, let released = paper.releaseDay, released <= paper.today,
      withdrawal.value.date < released
    else { return }
    findings.add(
      Self.rule, at: withdrawal.range,
      Phrase(
        zh: "撤回日期 \(withdrawal.value.date) 早于公开日期 \(released)；没有公开的谈不上撤回",
        en: "withdrawn on \(withdrawal.value.date), before it was published on \(released)"),
      hint: Phrase(
        zh: "核对年份，写实际撤下的那一天，例如：日期: \(paper.today)",
        en: "check the year and write the day it came down, for example: 日期: \(paper.today)"))
  }
}
