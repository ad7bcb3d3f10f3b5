import Diagnostics
import Notices

/// Says of an item that an event asks to take down by when that must be done (行政处罚法 article 48).
struct WithdrawalDue: PeriodRule {
  static let rule = Rule(
    "withdrawal-due", .duty, .warning, title: Phrase(zh: "应当撤回", en: "to be taken down"),
    requirement: Phrase(
      zh: "写了“应撤回”的信息还在网站上：期限没有过，但要尽快撤回。",
      en: "An item with 应撤回 is still on the site: its period runs, and the sooner it comes down the better."),
    basis: .withdrawal, wrong: "应撤回: { 事由: 处罚决定被撤销, 日期: 2021-09-01 }，没有“撤回”",
    right: "撤回: { 日期: 2021-09-02, 原因: 处罚决定被撤销, 人: 周静 }")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let (written, deadline) = item.withdrawalOwed, item.today <= deadline.lastDay else { return }
    findings.add(
      Self.rule, at: written.range,
      Phrase(
        zh: "\(written.value.date) \(written.value.said)，须在 \(deadline.lastDay) 前（含当日）撤回（\(deadline.basis.phrase.zh)）",
        en:
          "\(written.value.said) on \(written.value.date): take it down by \(deadline.lastDay) (\(deadline.basis.phrase.en))"
      ), hint: .withdraw(deadline.reckoning(in: item.calendar).sentence, written.value, item.today))
  }
}
