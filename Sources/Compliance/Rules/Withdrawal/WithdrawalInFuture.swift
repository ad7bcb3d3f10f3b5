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

extension Phrase {
  fileprivate static func future(_ date: CivilDate, _ today: CivilDate) -> Self {
    Self(
      zh: "撤回日期 \(date) 在今天 \(today) 之后；撤回即时生效",
      en: "withdrawn on \(date), after today \(today); a withdrawal holds at once")
  }
}
