import Notices

/// Requires 公示 of a kind that must be displayed for some time (kinds.yaml, 公示至少).
struct DisplayMissing: ItemRule {
  func check(_ item: Item, _ findings: inout Findings) {
    let from = item.notice.releaseDay ?? item.today
    guard item.notice.display == nil, let kind = item.kind, let least = kind.displayAtLeast,
      kind.validYears.contains(from.year)
    else { return }
    findings.duty(
      "display-missing", .error, at: item.notice.kind?.range ?? 0..<0,
      Phrase(
        zh: "\(kind.name)须公示不少于 \(least.phrase.zh)（\(kind.law)），缺少 公示",
        en: "\(kind.name) must be displayed for \(least.phrase.en) (\(kind.law)); 公示 is missing"),
      hint: .write(from, item.calendar.lastDay(of: least, after: from)))
  }
}

extension DisplayMissing {
  static let description = RuleDescription(
    "display-missing", .duty, .error, title: Phrase(zh: "缺少公示期", en: "display missing"),
    requirement: Phrase(zh: "须公示的种类要写“公示”的起止。", en: "A kind that must be displayed needs 公示."),
    basis: Phrase(zh: "种类自己的依据，见 kinds.yaml", en: "the kind's own law, in kinds.yaml"),
    wrong: "种类: biaozhang",
    right: """
      种类: biaozhang
      公示: { 起: 2014-04-18, 止: 2014-04-25 }
      """)
}

extension Phrase {
  fileprivate static func write(_ from: CivilDate, _ to: CivilDate) -> Self {
    Self(zh: "写：公示: { 起: \(from), 止: \(to) }", en: "write: 公示: { 起: \(from), 止: \(to) }")
  }
}
