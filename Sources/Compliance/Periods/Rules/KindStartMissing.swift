import Diagnostics
import Notices

/// Requires 起算 where a kind's period starts with an event of its own, such as 批准 (for instance 预算法 article 14).
struct KindStartMissing: KindRule {
  static let rule = Rule(
    "kind-start-missing", .fault, .error, title: Phrase(zh: "缺少起算", en: "start of the period missing"),
    requirement: Phrase(zh: "期限从批准、受理等事由起算的种类，要写“起算”。", en: "A kind whose period starts with an event needs 起算."),
    basis: Phrase(zh: "种类自己的依据，例如《预算法》2014年第十四条", en: "the kind's own law, such as Budget Law (2014), article 14"),
    wrong: "种类: yusuan",
    right: """
      种类: yusuan
      起算: { 事由: 批准, 日期: 2014-02-20 }
      """)

  func check(_ item: Item, _ findings: inout Findings) {
    guard let kind = item.kind, let event = kind.startEvent, item.notice.starts == nil else { return }
    findings.add(
      Self.rule, at: item.notice.kind?.range ?? 0..<0,
      Phrase(
        zh: "种类“\(kind.name)”的期限自\(event)起算，缺少 起算",
        en: "the period of kind \"\(kind.name)\" starts with \(event); 起算 is missing"),
      hint: .writeStart(event, item.notice.formed.value))
  }
}

extension Phrase {
  /// The line that names the event from which a kind's period runs.
  static func writeStart(_ event: String, _ day: CivilDate) -> Self {
    Self(zh: "写：起算: { 事由: \(event), 日期: \(day) }", en: "write: 起算: { 事由: \(event), 日期: \(day) }")
  }
}
