import Diagnostics
import Notices

/// Requires that no step is dated before the one above it (条例2019 article 17: review comes before publication).
struct ReviewDateOrder: ReviewRule {
  static let rule = Rule(
    "review-date-order", .hold, .error, title: Phrase(zh: "审查日期倒置", en: "step dated before the one above"),
    requirement: Phrase(
      zh: "后一步的日期不早于前一步，可以同一天。",
      en: "No step is dated before the one above it; the same day will do."), basis: .review,
    wrong: """
      审查:
        - 填报 王芳 2013-05-22
        - 初审 李强 2013-05-21
      """,
    right: reviewExample)

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signOffs.indices.dropFirst()
    where trail.signOffs[number].value.date < trail.signOffs[number - 1].value.date {
      let (before, line) = (trail.signOffs[number - 1], trail.signOffs[number])
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "\(line.value.step.name) \(line.value.date) 早于上一步 \(before.value.step.name) \(before.value.date)；不得早于上一步",
          en:
            "\(line.value.step.name) \(line.value.date) is before \(before.value.step.name) \(before.value.date); a step may not be before the one above"
        ),
        hint: Phrase(
          zh: "核对两步的日期，写成“- \(line.value.step.name) \(line.value.person) 年-月-日”，不早于上一步",
          en:
            "check both dates and write \"- \(line.value.step.name) \(line.value.person) YYYY-MM-DD\", not before the step above"
        ))
    }
  }
}
