import Diagnostics
import Notices

struct ReviewSamePerson: ReviewRule {
  static let rule = Rule(
    "review-same-person", .hold, .error, title: Phrase(zh: "相邻两步同一人", en: "one person on adjacent steps"),
    requirement: Phrase(
      zh: "相邻两步由不同的人签，自己不审自己。",
      en: "Adjacent steps are signed by different people: nobody reviews the own work."), basis: .review,
    wrong: """
      审查:
        - 初审 李强 2013-05-22
        - 复审 李强 2013-05-24
      """,
    right: """
      审查:
        - 初审 李强 2013-05-22
        - 复审 赵敏 2013-05-24
      """)

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signOffs.indices.dropFirst() {
      guard let first = trail.signers[number - 1], let signer = trail.signers[number], first.person == signer.person
      else { continue }
      let (before, line) = (trail.signOffs[number - 1], trail.signOffs[number])
      let second = paper.roster.people[signer.person]
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "\(before.value.step.name) 与 \(line.value.step.name) 都由“\(second.name)”签；相邻两步须由不同的人签",
          en:
            "\(before.value.step.name) and \(line.value.step.name) are both signed by \"\(second.name)\"; adjacent steps need different people"
        ), hint: Self.other(line.value, paper.roster.signers(of: line.value.step, on: line.value.date), than: second))
    }
  }

  private static func other(_ line: SignOff, _ names: [String], than person: Person) -> Phrase {
    let other = names.first { $0 != person.name && $0 != person.id } ?? "姓名"
    let example = "- \(line.step.name) \(other) \(line.date)"
    return Phrase(zh: "由另一人签，例如：\(example)", en: "have somebody else sign, for example: \(example)")
  }
}
