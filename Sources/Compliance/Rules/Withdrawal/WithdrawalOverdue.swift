import Notices

/// Requires an item to be taken down within its kind's period once an event asks for it (行政处罚法 article 48).
struct WithdrawalOverdue: ItemRule {
  static let descriptions = [
    RuleDescription(
      "withdrawal-overdue", .duty, .error, title: Phrase(zh: "该撤回的没有撤回", en: "not taken down in time"),
      requirement: Phrase(
        zh: "写了“应撤回”的信息，要在种类的“撤回期限”内撤回；种类没有写的，当天撤回。",
        en: "An item with 应撤回 is taken down within its kind's 撤回期限, or on the day itself where the kind has none."),
      basis: Phrase(zh: "行政处罚法（2021年修订）第四十八条、第八十五条", en: "Law on Administrative Penalties (2021), articles 48, 85"),
      wrong: "应撤回: { 事由: 处罚决定被撤销, 日期: 2021-09-01 }，到 2021-09-07 没有“撤回”",
      right: "撤回: { 日期: 2021-09-03, 原因: 处罚决定被撤销, 人: 周静 }"),
    RuleDescription(
      "withdrawal-due", .duty, .warning, title: Phrase(zh: "应当撤回", en: "to be taken down"),
      requirement: Phrase(
        zh: "写了“应撤回”的信息还在网站上：期限没有过，但要尽快撤回。",
        en: "An item with 应撤回 is still on the site: its period runs, and the sooner it comes down the better."),
      basis: Phrase(zh: "行政处罚法（2021年修订）第四十八条、第八十五条", en: "Law on Administrative Penalties (2021), articles 48, 85"),
      wrong: "应撤回: { 事由: 处罚决定被撤销, 日期: 2021-09-01 }，没有“撤回”",
      right: "撤回: { 日期: 2021-09-02, 原因: 处罚决定被撤销, 人: 周静 }"),
  ]

  func check(_ item: Item, _ findings: inout Findings) {
    guard item.notice.withdrawal == nil, let written = item.notice.mustWithdraw, item.publications[0].released != nil,
      let deadline = item.notice.withdrawalDeadline(item.kind, in: item.calendar)
    else { return }
    let over = item.today > deadline.lastDay
    findings.duty(
      over ? "withdrawal-overdue" : "withdrawal-due", over ? .error : .warning, at: written.range,
      over ? .overdue(written.value, deadline) : .due(written.value, deadline),
      hint: .withdraw(deadline.reckoning(in: item.calendar).sentence, written.value, item.today))
  }
}

extension Phrase {
  fileprivate static func overdue(_ event: StartEvent, _ deadline: Deadline) -> Self {
    Self(
      zh: "\(event.date) \(event.event)，至今没有撤回；末日 \(deadline.lastDay)（\(deadline.basis.phrase.zh)）",
      en: "\(event.event) on \(event.date), not taken down; the last day was \(deadline.lastDay) "
        + "(\(deadline.basis.phrase.en))")
  }

  fileprivate static func due(_ event: StartEvent, _ deadline: Deadline) -> Self {
    Self(
      zh: "\(event.date) \(event.event)，须在 \(deadline.lastDay) 前（含当日）撤回（\(deadline.basis.phrase.zh)）",
      en: "\(event.event) on \(event.date): take it down by \(deadline.lastDay) (\(deadline.basis.phrase.en))")
  }

  fileprivate static func withdraw(_ reckoning: Phrase, _ event: StartEvent, _ today: CivilDate) -> Self {
    let line = "撤回: { 日期: \(today), 原因: \(event.event), 人: 有权撤回的人 }"
    return Self(zh: "\(reckoning.zh)；写：\(line)", en: "\(reckoning.en); write: \(line)")
  }
}
