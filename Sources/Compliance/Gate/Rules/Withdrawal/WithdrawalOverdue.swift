import Diagnostics
import Notices

/// Requires an item to be taken down within its kind's period once an event asks for it (行政处罚法 article 48).
struct WithdrawalOverdue: PeriodRule {
  static let rule = Rule(
    "withdrawal-overdue", .duty, .error, title: Phrase(zh: "该撤回的没有撤回", en: "not taken down in time"),
    requirement: Phrase(
      zh: "写了“应撤回”的信息，要在种类的“撤回期限”内撤回；种类没有写的，当天撤回。",
      en: "An item with 应撤回 is taken down within its kind's 撤回期限, or on the day itself where the kind has none."),
    basis: .withdrawal, wrong: "应撤回: { 事由: 处罚决定被撤销, 日期: 2021-09-01 }，到 2021-09-07 没有“撤回”",
    right: "撤回: { 日期: 2021-09-03, 原因: 处罚决定被撤销, 人: 周静 }")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let (written, deadline) = item.withdrawalOwed, item.today > deadline.lastDay else { return }
    let event = written.value
    findings.add(
      Self.rule, at: written.range,
      deadline.owed.ended(
        Phrase(zh: "\(event.date) \(event.said)，至今没有撤回", en: "\(event.said) on \(event.date), not taken down")),
      hint: .withdraw(deadline.reckoning(in: item.calendar).sentence, written.value, item.today))
  }
}

extension Item {
  /// What asks that the item be taken down, and by when; nil once it is down, or while it is not out.
  var withdrawalOwed: (event: Located<StartEvent>, deadline: Deadline)? {
    guard !notice.isTakenBack, let written = notice.mustWithdraw, publications[0].released != nil,
      let deadline = notice.withdrawalDeadline(kind, in: calendar)
    else { return nil }
    return (written, deadline)
  }
}

extension StartEvent {
  /// What happened, for a message that may stand in a public log: no number of a person is repeated.
  var said: String {
    // A day and a document's number have eight figures at most; a person's may be typed in groups.
    event.count(where: \.isNumber) > 8 ? event.filter { !$0.isNumber } + "…" : event
  }
}

extension Phrase {
  /// The line that takes an item down, behind the reckoning of its last day.
  static func withdraw(_ reckoning: Phrase, _ event: StartEvent, _ today: CivilDate) -> Self {
    let line = "撤回: { 日期: \(today), 原因: \(event.said), 人: 有权撤回的人 }"
    return Self(zh: "\(reckoning.zh)；写：\(line)", en: "\(reckoning.en); write: \(line)")
  }
}
