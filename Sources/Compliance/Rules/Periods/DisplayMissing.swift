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

extension Phrase {
  fileprivate static func write(_ from: CivilDate, _ to: CivilDate) -> Self {
    Self(zh: "写：公示: { 起: \(from), 止: \(to) }", en: "write: 公示: { 起: \(from), 止: \(to) }")
  }
}
