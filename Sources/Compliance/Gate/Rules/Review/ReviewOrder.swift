import Diagnostics
import Notices

/// Requires the steps in the order 填报, 初审, 复审, 复核, 公开, each once (条例2019 article 17: the procedure of review).
struct ReviewOrder: ReviewRule {
  static let rule = Rule(
    "review-order", .hold, .error, title: Phrase(zh: "审查次序颠倒", en: "steps out of order"),
    requirement: Phrase(zh: "五步按次序写，每步只签一次。", en: "The five steps stand in their order, each once."), basis: .review,
    wrong: """
      审查:
        - 初审 李强 2013-05-22
        - 填报 王芳 2013-05-21
      """,
    right: reviewExample)

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard !trail.isInOrder else { return }
    var seen: Set<ReviewStep> = []
    var highest: ReviewStep?
    for line in trail.signOffs {
      let step = line.value.step
      if !seen.insert(step).inserted {
        findings.add(
          Self.rule, at: line.range,
          Phrase(zh: "\(step.name) 签了两次；每步只签一次", en: "\(step.name) is signed twice; each step is signed once"),
          hint: Phrase(zh: "删去多余的“- \(step.name) …”一行", en: "remove the extra line: - \(step.name) …"))
      } else if let before = highest, step < before {
        findings.add(
          Self.rule, at: line.range,
          Phrase(
            zh: "\(step.name) 排在 \(before.name) 之后；应在其前",
            en: "\(step.name) stands after \(before.name); it must come before it"))
      }
      highest = max(highest ?? step, step)
    }
  }
}
