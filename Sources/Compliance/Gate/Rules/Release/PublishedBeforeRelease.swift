import Diagnostics
import Notices

/// Requires that nothing is shown before the day of step 公开 (条例2019 article 17: review comes first).
struct PublishedBeforeRelease: ReviewRule {
  static let rule = Rule(
    "published-before-release", .hold, .error, title: Phrase(zh: "公开日期早于放行", en: "published before its release"),
    requirement: Phrase(
      zh: "公开日期不早于“公开”一步的日期：先审查，后公开。",
      en: "公开日期 is not before the day of step 公开: review comes first."), basis: .review,
    wrong: """
      公开日期: 2013-06-01
      审查: […, 公开 周静 2013-06-03 …]
      """,
    right: "公开日期: 2013-06-03")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    let shown = trail.change.map { $0.map(\.published) } ?? paper.published
    guard let shown, let number = trail.releaseLine, shown.value < trail.signOffs[number].value.date else { return }
    let release = trail.signOffs[number]
    findings.add(
      Self.rule, at: shown.range,
      Phrase(
        zh: "公开日期 \(shown.value) 早于公开一步 \(release.value.date)；不得早于该日",
        en: "published \(shown.value), before step 公开 of \(release.value.date); not before that day"),
      hint: Self.write(release.value.date, isChange: trail.change != nil))
  }

  private static func write(_ day: CivilDate, isChange: Bool) -> Phrase {
    let example = isChange ? "公开: \(day)" : "公开日期: \(day)"
    return Phrase(zh: "写“\(example)”或更晚的日子", en: "write \"\(example)\" or a later day")
  }
}
