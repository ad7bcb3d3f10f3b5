import Diagnostics
import Notices

/// Requires that people.yaml allows a person the step that the person signs (条例2019 article 17: duties made clear).
struct ReviewPersonNotAllowed: ReviewRule {
  static let rule = Rule(
    "review-person-not-allowed", .hold, .error, title: Phrase(zh: "无权签这一步", en: "step not allowed to the signer"),
    requirement: Phrase(
      zh: "每个人只签 people.yaml 许可他签的步骤。",
      en: "Everybody signs only the steps that people.yaml allows."),
    basis: .review, wrong: "- 公开 王芳 2013-06-03（王芳只能签填报）", right: "- 公开 周静 2013-06-03")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for (number, signer) in trail.signers.enumerated() {
      guard let signer, !signer.isAllowed else { continue }
      let (line, person) = (trail.signOffs[number], paper.roster.people[signer.person])
      let steps = person.steps.map(\.name).joined(separator: "、")
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "“\(person.name)”不可签 \(line.value.step.name)；people.yaml 许可的步骤是：\(steps.isEmpty ? "无" : steps)",
          en:
            "\"\(person.name)\" may not sign \(line.value.step.name); people.yaml allows \(steps.isEmpty ? "no step" : steps)"
        ),
        hint: Self.allowed(line.value, paper.roster.signers(of: line.value.step, on: line.value.date)))
    }
  }

  private static func allowed(_ line: SignOff, _ names: [String]) -> Phrase? {
    guard let first = names.first else { return nil }
    let example = "- \(line.step.name) \(first) \(line.date)"
    return Phrase(
      zh: "当日可签 \(line.step.name) 的人：\(names.joined(separator: "、"))；例如：\(example)",
      en: "who could sign \(line.step.name) on that day: \(names.joined(separator: ", ")); for example: \(example)")
  }
}
