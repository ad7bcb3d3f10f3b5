import Diagnostics
import Notices

/// Requires that each line names one person of people.yaml (条例2019 article 17: whose duty the review is).
struct ReviewPersonUnknown: ReviewRule {
  static let rule = Rule(
    "review-person-unknown", .hold, .error, title: Phrase(zh: "签字人不在名册里", en: "signer not known"),
    requirement: Phrase(zh: "签字的人要在 people.yaml 里登记。", en: "Whoever signs is entered in people.yaml."),
    basis: .review, wrong: "- 填报 王方 2013-05-21", right: "- 填报 王芳 2013-05-21")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signers.indices where trail.signers[number] == nil {
      let line = trail.signOffs[number]
      guard case .none = paper.roster.find(line.value.person) else { continue }
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "people.yaml 中没有“\(line.value.person)”", en: "people.yaml has nobody called \"\(line.value.person)\""),
        hint: Self.nearest(line.value, paper.roster))
    }
  }

  private static func nearest(_ line: SignOff, _ roster: Roster) -> Phrase {
    if let near = roster.nearest(to: line.person) {
      let example = "- \(line.step.name) \(near) \(line.date)"
      return Phrase(zh: "是不是“\(near)”？例如：\(example)", en: "did you mean \"\(near)\"? for example: \(example)")
    }
    let people = roster.signers(of: line.step, on: line.date)
    let names = people.joined(separator: "、")
    return names.isEmpty
      ? Phrase(
        zh:
          "先在 people.yaml 登记此人，例如：- { 编号: lihong, 姓名: \(line.person), 单位: 财政所, 步骤: [\(line.step.name)], \(Example.marked("任期: { 从: 2013-01-01 }")) }",
        en: "enter the person in people.yaml first, for example: "
          + "- { 编号: lihong, 姓名: \(line.person), 单位: 财政所, 步骤: [\(line.step.name)], \(Example.marked("任期: { 从: 2013-01-01 }")) }"
      )
      : Phrase(
        zh: "当日可签 \(line.step.name) 的人：\(names)",
        en: "who could sign \(line.step.name) on that day: \(people.joined(separator: ", "))")
  }
}
