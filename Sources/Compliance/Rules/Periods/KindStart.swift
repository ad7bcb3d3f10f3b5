import Notices

/// Requires 起算 where a kind's period starts with an event of its own, such as 批准 (for instance 预算法 article 14).
struct KindStart: ItemRule {
  func check(_ item: Item, _ findings: inout Findings) {
    guard let kind = item.kind, let event = kind.startEvent else { return }
    guard let starts = item.notice.starts else {
      findings.fault(
        "kind-start-missing", at: item.notice.kind?.range ?? 0..<0, .missing(kind, event),
        hint: .write(event, item.notice.formed.value))
      return
    }
    if starts.value.event != event {
      findings.fault(
        "kind-start-event", at: starts.range, .different(starts.value.event, kind, event),
        hint: .write(event, starts.value.date))
    } else if starts.value.date > item.today, !kind.startsBeforeEvent {
      findings.fault("kind-start-event", at: starts.range, .future(starts.value, item.today))
    }
  }
}

extension Kind {
  /// Whether the event is still to come when the paper must be out.
  fileprivate var startsBeforeEvent: Bool {
    if case .before = term { true } else { false }
  }
}

extension KindStart {
  static let descriptions = [
    RuleDescription(
      "kind-start-missing", .fault, .error, title: Phrase(zh: "缺少起算", en: "start of the period missing"),
      requirement: Phrase(zh: "期限从批准、受理等事由起算的种类，要写“起算”。", en: "A kind whose period starts with an event needs 起算."),
      basis: Phrase(zh: "种类自己的依据，例如《预算法》2014年第十四条", en: "the kind's own law, such as Budget Law (2014), article 14"),
      wrong: "种类: yusuan",
      right: """
        种类: yusuan
        起算: { 事由: 批准, 日期: 2014-02-20 }
        """),
    RuleDescription(
      "kind-start-event", .fault, .error, title: Phrase(zh: "起算不对", en: "wrong start of the period"),
      requirement: Phrase(
        zh: "起算的事由和 kinds.yaml 写的相同，日期不在今天之后；要提前公开的种类（如选举日）可以在今天之后。",
        en: "起算 names the event of kinds.yaml, on a day that is not after today unless the kind has 提前公开."),
      wrong: "起算: { 事由: 印发, 日期: 2014-02-20 }", right: "起算: { 事由: 批准, 日期: 2014-02-20 }"),
  ]
}

extension Phrase {
  fileprivate static func missing(_ kind: Kind, _ event: String) -> Self {
    Self(
      zh: "种类“\(kind.name)”的期限自\(event)起算，缺少 起算",
      en: "the period of kind \"\(kind.name)\" starts with \(event); 起算 is missing")
  }

  fileprivate static func different(_ written: String, _ kind: Kind, _ event: String) -> Self {
    Self(
      zh: "起算事由“\(written)”不是种类“\(kind.name)”的“\(event)”",
      en: "起算 names \"\(written)\"; kind \"\(kind.name)\" starts with \"\(event)\"")
  }

  fileprivate static func future(_ starts: StartEvent, _ today: CivilDate) -> Self {
    Self(
      zh: "起算日期 \(starts.date) 在今天 \(today) 之后；须是已发生的\(starts.event)",
      en: "起算 is dated \(starts.date), after today \(today); \(starts.event) must have happened")
  }

  fileprivate static func write(_ event: String, _ day: CivilDate) -> Self {
    Self(zh: "写：起算: { 事由: \(event), 日期: \(day) }", en: "write: 起算: { 事由: \(event), 日期: \(day) }")
  }
}
