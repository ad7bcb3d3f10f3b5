import Notices

/// Requires that a withdrawal is not dated after today; it holds at once all the same, for a leak cannot wait.
struct WithdrawalInFuture: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal, withdrawal.value.date > paper.today else { return }
    findings.duty(
      "withdrawal-in-future", .error, at: withdrawal.range, .future(withdrawal.value.date, paper.today),
      hint: Phrase(zh: "写：日期: \(paper.today)", en: "write: 日期: \(paper.today)"))
  }
}

extension WithdrawalInFuture {
  static let description = RuleDescription(
    "withdrawal-in-future", .duty, .error, title: Phrase(zh: "撤回日期在将来", en: "withdrawn in the future"),
    requirement: Phrase(zh: "撤回即时生效，日期写当天。", en: "A withdrawal holds at once and bears its own day."),
    wrong: "撤回: { 日期: 2031-04-18, …… }", right: "撤回: { 日期: 2014-04-18, …… }")
}

extension Phrase {
  fileprivate static func future(_ date: CivilDate, _ today: CivilDate) -> Self {
    Self(
      zh: "撤回日期 \(date) 在今天 \(today) 之后；撤回即时生效",
      en: "withdrawn on \(date), after today \(today); a withdrawal holds at once")
  }
}
