import Diagnostics
import Notices

struct WithdrawalLate: PeriodRule {
  static let rule = Rule(
    "withdrawal-late", .duty, .warning, title: Phrase(zh: "撤回晚了", en: "taken down late"),
    requirement: Phrase(
      zh: "应撤回的信息在末日以后才撤回，记录下来；已经晚了的改变不了。",
      en: "An item that came down after its last day is recorded; nothing can mend it."),
    basis: .withdrawal, wrong: "应撤回 2021-09-01，撤回 2021-09-07", right: "应撤回 2021-09-01，撤回 2021-09-03")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let withdrawal = item.notice.withdrawal, let written = item.notice.mustWithdraw,
      let deadline = item.notice.withdrawalDeadline(item.kind, in: item.calendar),
      withdrawal.value.date > deadline.lastDay
    else { return }
    let (day, event) = (withdrawal.value.date, written.value)
    let late = deadline.owed.late(on: day, in: item.calendar)
    findings.add(
      Self.rule, at: withdrawal.range,
      Phrase(
        zh: "\(event.date) \(event.event)，\(day) 才撤回，\(late.zh)",
        en: "\(event.event) on \(event.date), taken down \(day), \(late.en)"),
      hint: deadline.reckoning(in: item.calendar).sentence)
  }
}
