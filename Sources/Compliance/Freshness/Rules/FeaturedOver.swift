import Diagnostics
import Notices

/// Requires that what stands in front is still of use: no display that is over, no paper that has lost its force.
struct FeaturedOver: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for item in board.items where item.notice.isFeatured {
      guard item.assessment.isPublished, let reason = reason(item) else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: item.notice.title.range, reason,
        hint: Phrase(zh: "删去“重点”一行；“重点”不影响指纹，不用重新审查", en: "take the 重点 line out; the fingerprint stays as it is"))
    }
  }

  private func reason(_ item: AssessedItem) -> Phrase? {
    if item.assessment.display == .over, let end = item.notice.display?.value.to { return Self.over(end) }
    switch item.assessment.validity {
    case .expired, .repealed: return Self.lapsed(item.assessment.validity?.rawValue ?? "")
    default: return nil
    }
  }

  static let rule = Rule(
    "featured-over", .duty, .warning,
    title: Phrase(zh: "过期的内容还在首页重点", en: "featured although it is over"),
    requirement: Phrase(
      zh: "公示期满、失效或者废止的信息，不再列为“重点”。", en: "What is no longer on display, or no longer valid, is no longer featured."),
    wrong: "重点: true\n公示: { 起: 2014-03-01, 止: 2014-03-10 }（今天是3月31日）", right: "公示: { 起: 2014-03-01, 止: 2014-03-10 }")

  private static func over(_ day: CivilDate) -> Phrase {
    Phrase(zh: "公示期 \(day) 已满，还列在首页重点", en: "the display ended on \(day), but the item is still featured")
  }

  private static func lapsed(_ state: String) -> Phrase {
    Phrase(zh: "已经“\(state)”，还列在首页重点", en: "it is \(state), but still featured")
  }
}
