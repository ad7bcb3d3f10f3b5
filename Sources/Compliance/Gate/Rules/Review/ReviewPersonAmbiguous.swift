import Diagnostics
import Notices

/// Requires that a name which two people bear is signed by id, so that each line names one person.
struct ReviewPersonAmbiguous: ReviewRule {
  static let rule = Rule(
    "review-person-ambiguous", .hold, .error, title: Phrase(zh: "签字人重名", en: "several people of one name"),
    requirement: Phrase(zh: "两个人同名时签编号，不签姓名。", en: "Where two people bear one name, the id is signed."),
    basis: .review, wrong: "- 填报 王芳 2013-05-21（有两个王芳）", right: "- 填报 wangfang 2013-05-21")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signers.indices where trail.signers[number] == nil {
      let line = trail.signOffs[number]
      guard case .several(let people) = paper.roster.find(line.value.person) else { continue }
      let offices = people.map { "\($0.id)（\($0.office)）" }.joined(separator: "、")
      let example = "- \(line.value.step.name) \(people.first?.id ?? "id") \(line.value.date)"
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "有 \(people.count) 人叫“\(line.value.person)”：“\(offices)”；须签编号",
          en: "\(people.count) people are called \"\(line.value.person)\": \"\(offices)\"; sign with the id"),
        hint: Phrase(zh: "例如：\(example)", en: "for example: \(example)"))
    }
  }
}
