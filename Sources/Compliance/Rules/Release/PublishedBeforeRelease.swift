import Notices

/// Requires that nothing is shown before the day of step 公开 (条例2019 article 17: review comes first).
struct PublishedBeforeRelease: TrailRule {
  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    let shown = trail.change.map { $0.map(\.published) } ?? paper.published
    guard let shown, let release = trail.release, shown.value < release.value.date else { return }
    findings.hold(
      "published-before-release", at: shown.range, .early(shown.value, release.value.date),
      hint: .write(release.value.date, isChange: trail.change != nil))
  }
}

extension Phrase {
  fileprivate static func early(_ shown: CivilDate, _ release: CivilDate) -> Self {
    Self(
      zh: "公开日期 \(shown) 早于公开一步 \(release)；不得早于该日",
      en: "published \(shown), before step 公开 of \(release); not before that day")
  }

  fileprivate static func write(_ day: CivilDate, isChange: Bool) -> Self {
    let example = isChange ? "公开: \(day)" : "公开日期: \(day)"
    return Self(zh: "写“\(example)”或更晚的日子", en: "write \"\(example)\" or a later day")
  }
}
