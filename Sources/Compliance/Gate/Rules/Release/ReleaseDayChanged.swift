import Diagnostics
import Notices

/// Requires that the first day shown is the one that step 公开 released the text for.
struct ReleaseDayChanged: ReviewRule {
  static let rule = Rule(
    "release-day-changed", .hold, .error,
    title: Phrase(zh: "公开日期和放行的不同", en: "another day than that of the release"),
    requirement: Phrase(
      zh: "公开日期由“公开”一步认定：就是签字那天，或者那一行末尾写的一天。改日期要重签“公开”。",
      en: "Step 公开 settles the first day shown: its own day, or the one at the end of its line. Another day is signed "
        + "anew."), basis: .review,
    wrong: """
      公开日期: 2013-06-10
      审查: […, 公开 周静 2013-06-03 …]
      """,
    right: """
      公开日期: 2013-06-10
      审查: […, 公开 周静 2013-06-03 … 2013-06-10]
      """)

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    let shown = trail.change.map { $0.map(\.published) } ?? paper.published
    guard let release = trail.release else { return }
    let signed = release.value.shownFrom
    if signed < release.value.date {
      findings.add(
        Self.rule, at: release.range,
        Phrase(
          zh: "公开一步在 \(release.value.date) 放行的是更早的 \(signed)；不得早于签字那天",
          en: "step 公开 of \(release.value.date) releases for \(signed), which is before it"),
        hint: Self.write(release.value.date, isChange: trail.change != nil))
    } else if let shown, shown.value > signed || (shown.value < signed && shown.value >= release.value.date) {
      findings.add(
        Self.rule, at: shown.range,
        Phrase(
          zh: "公开日期 \(shown.value) 不是“公开”一步放行的那天 \(signed)",
          en: "published \(shown.value), and step 公开 released it for \(signed)"),
        hint: Self.write(signed, isChange: trail.change != nil))
    }
  }

  private static func write(_ day: CivilDate, isChange: Bool) -> Phrase {
    let example = isChange ? "公开: \(day)" : "公开日期: \(day)"
    return Phrase(
      zh: "写“\(example)”；要改日子，由放行的人重签“公开”（--publish-on）",
      en: "write \"\(example)\"; for another day step 公开 is signed anew (--publish-on)")
  }
}
