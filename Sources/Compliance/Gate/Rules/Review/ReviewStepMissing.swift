import Diagnostics
import Notices

/// Requires that no step of the secrecy review is left out (条例2007 article 14, 条例2019 article 17; the board's five steps).
///
/// A trail that breaks off in order is still under way and not reported here, unless it is that of a change: a change is
/// written down when it is released.
struct ReviewStepMissing: ReviewRule {
  static let rule = Rule(
    "review-step-missing", .hold, .error, title: Phrase(zh: "缺少一步审查", en: "step missing"),
    requirement: Phrase(
      zh: "填报、初审、复审、复核、公开五步缺一不可；补审补签，没审完的先留着。",
      en: "None of the five steps 填报, 初审, 复审, 复核, 公开 may be left out: have the missing one done and signed."),
    basis: .review,
    wrong: """
      审查:
        - 填报 王芳 2013-05-21
        - 复审 赵敏 2013-05-24
      """,
    right: reviewedExample)

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard !trail.isComplete else { return }
    let signed = trail.signOffs.map(\.value.step)
    let end: ReviewStep? = trail.change == nil ? signed.max() : .release
    guard let end else { return }
    let missing = ReviewStep.allCases.filter { $0 <= end && !signed.contains($0) }
    guard let first = missing.first else { return }
    let following = trail.signOffs.first { $0.value.step > first }
    let isChange = trail.change != nil
    let names = missing.map(\.name).joined(separator: "、")
    findings.add(
      Self.rule, at: following?.range ?? trail.range,
      Phrase(
        zh: "\(isChange ? "变更的" : "")审查缺少\(names)；五步须齐全",
        en: "the review\(isChange ? " of the change" : "") lacks \(names); all five steps are required"),
      hint: Self.order(example: first, on: following?.value.date ?? paper.today))
  }

  private static func order(example step: ReviewStep, on day: CivilDate) -> Phrase {
    Phrase(
      zh: "按 填报、初审、复审、复核、公开 的顺序每步一行，补上：- \(step.name) 姓名 \(day)",
      en: "one line a step in the order 填报, 初审, 复审, 复核, 公开; add: - \(step.name) NAME \(day)")
  }
}
