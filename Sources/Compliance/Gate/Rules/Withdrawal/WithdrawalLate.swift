import Diagnostics
import Notices

struct WithdrawalLate: PeriodRule {
  static let rule = Rule(
    "withdrawal-late", .duty, .warning, title: Phrase(zh: "撤回晚了", en: "taken down late"),
    requirement: Phrase(
      zh: "应撤回的信息在末日以后才撤回，记录下来；已经晚了的改变不了。",
      en: "An item that came down after its last day is recorded; nothing can mend it."),
    basis: Phrase(zh: "行政处罚法（2021年修订）第四十八条、第八十五条", en: "Law on Administrative Penalties (2021), articles 48, 85"),
    wrong: "应撤回 2021-09-01，撤回 2021-09-07", right: "应撤回 2021-09-01，撤回 2021-09-03")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let withdrawal = item.notice.withdrawal, let written = item.notice.mustWithdraw,
      let deadline = item.notice.withdrawalDeadline(item.kind, in: item.calendar),
      withdrawal.value.date > deadline.lastDay
    else { return }
    let day = withdrawal.value.date
    let late = Timeliness.Span(after: deadline.lastDay, through: day, in: item.calendar).phrase(deadline.period.unit)
    findings.add(
      Self.rule, at: withdrawal.range,
      Phrase(
        zh: "\(written.value.date) \(written.value.event)，\(day) 才撤回，晚了 \(late.zh)；末日 \(deadline.lastDay)"
          + "（\(deadline.basis.phrase.zh)）",
        en: "\(written.value.event) on \(written.value.date), taken down \(day), late by \(late.en); the last day was "
          + "\(deadline.lastDay) (\(deadline.basis.phrase.en))"), hint: deadline.reckoning(in: item.calendar).sentence)
  }
}
