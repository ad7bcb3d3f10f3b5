import Diagnostics
import Notices

/// Requires that 起算 names the event of the item's kind, and one that has happened unless the kind is published before
/// it.
struct KindStartEvent: KindRule {
  static let rule = Rule(
    "kind-start-event", .fault, .error, title: Phrase(zh: "起算不对", en: "wrong start of the period"),
    requirement: Phrase(
      zh: "起算的事由和 kinds.yaml 写的相同，日期不在今天之后；要提前公开的种类（如选举日）可以在今天之后。",
      en: "起算 names the event of kinds.yaml, on a day that is not after today unless the kind has 提前公开."),
    wrong: "起算: { 事由: 印发, 日期: 2014-02-20 }", right: "起算: { 事由: 批准, 日期: 2014-02-20 }")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let kind = item.kind, let event = kind.startEvent, let starts = item.notice.starts else { return }
    if starts.value.event != event {
      findings.add(
        Self.rule, at: starts.range,
        Phrase(
          zh: "起算事由“\(starts.value.event)”不是种类“\(kind.name)”的“\(event)”",
          en: "起算 names \"\(starts.value.event)\"; kind \"\(kind.name)\" starts with \"\(event)\""),
        hint: .writeStart(event, starts.value.date))
    } else if starts.value.date > item.today, !kind.startsBeforeEvent {
      findings.add(
        Self.rule, at: starts.range,
        Phrase(
          zh: "起算日期 \(starts.value.date) 在今天 \(item.today) 之后；须是已发生的\(starts.value.event)",
          en: "起算 is dated \(starts.value.date), after today \(item.today); \(starts.value.event) must have happened"))
    }
  }
}

extension Kind {
  /// Whether the event is still to come when the paper must be out.
  fileprivate var startsBeforeEvent: Bool {
    if case .before = term { true } else { false }
  }
}
