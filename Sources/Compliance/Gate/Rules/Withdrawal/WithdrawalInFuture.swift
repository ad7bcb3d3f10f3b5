import Diagnostics
import Notices

/// Requires that a withdrawal is not dated after today; it holds at once all the same, for a leak cannot wait.
struct WithdrawalInFuture: WithdrawalRule {
  static let rule = Rule(
    "withdrawal-in-future", .duty, .error, title: Phrase(zh: "撤回日期在将来", en: "withdrawn in the future"),
    requirement: Phrase(zh: "撤回即时生效，日期写当天。", en: "A withdrawal holds at once and bears its own day."),
    wrong: "撤回: { 日期: 2031-04-18, …… }", right: "撤回: { 日期: 2014-04-18, …… }")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal, withdrawal.value.date > paper.today else { return }
    findings.add(
      Self.rule, at: withdrawal.range,
      Phrase(
        zh: "撤回日期 \(withdrawal.value.date) 在今天 \(paper.today) 之后；撤回即时生效",
        en: "withdrawn on \(withdrawal.value.date), after today \(paper.today); a withdrawal holds at once"),
      hint: Phrase(zh: "写：日期: \(paper.today)", en: "write: 日期: \(paper.today)"))
  }
}
