import Diagnostics
import Notices

/// Requires that changes follow each other and the paper: each is a new text with a period of its own (条例 article 18, 26).
struct ChangeOrder: DateRule {
  static let rule = Rule(
    "change-order", .hold, .error, title: Phrase(zh: "变更的次序", en: "order of changes"),
    requirement: Phrase(
      zh: "变更按日期先后写，不早于形成日期；每条的公开不早于它的日期。",
      en: "Changes stand by date, not before 形成日期, each published not before its own day."), basis: .publication,
    wrong: """
      变更:
        - { 日期: 2013-05-01, 公开: 2013-04-20, …… }
      """,
    right: """
      变更:
        - { 日期: 2013-07-01, 公开: 2013-07-10, …… }
      """)

  func check(_ paper: Paper, _ findings: inout Findings) {
    var earliest = paper.formed.value
    for change in paper.trails.compactMap(\.change) {
      if change.value.date < earliest {
        findings.add(
          Self.rule, at: change.range,
          Phrase(
            zh: "变更日期 \(change.value.date) 早于 \(earliest)；不得早于形成日期或上一次变更",
            en: "change of \(change.value.date) is before \(earliest); not before 形成日期 or the change above"),
          hint: Self.order)
      } else if change.value.published < change.value.date {
        findings.add(
          Self.rule, at: change.range,
          Phrase(
            zh: "变更的公开日 \(change.value.published) 早于变更日期 \(change.value.date)；不得早于变更日期",
            en: "change published \(change.value.published), before its day \(change.value.date); not before that day"),
          hint: Self.order)
      }
      earliest = max(earliest, change.value.date)
    }
  }

  private static let order = Phrase(
    zh: "变更按日期先后排列，每条 日期 ≤ 公开", en: "list changes by date, each with 日期 not after 公开")
}
