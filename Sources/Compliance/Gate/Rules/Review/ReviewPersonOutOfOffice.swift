import Diagnostics
import Notices

struct ReviewPersonOutOfOffice: ReviewRule {
  static let rule = Rule(
    "review-person-out-of-office", .hold, .error, title: Phrase(zh: "签字人不在任", en: "signer not in office"),
    requirement: Phrase(
      zh: "签字那天要在任期之内；换了人，先改 people.yaml。",
      en: "Whoever signs is in office on that day; after a change mend people.yaml first."),
    basis: .review, wrong: "- 公开 钱立 2013-06-03（任期到 2012-12-31）", right: "- 公开 周静 2013-06-03")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for (number, signer) in trail.signers.enumerated() {
      guard let signer, !signer.isInOffice else { continue }
      let (line, person) = (trail.signOffs[number], paper.roster.people[signer.person])
      let zh = person.terms.map { "\($0.from) 至 \($0.to?.description ?? "今")" }.joined(separator: "、")
      let en = person.terms.map { "\($0.from) to \($0.to?.description ?? "now")" }.joined(separator: ", ")
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "“\(person.name)”在 \(line.value.date) 不在任；任期 \(zh)",
          en: "\"\(person.name)\" was not in office on \(line.value.date); in office \(en)"
        ),
        hint: Self.inOffice(paper.roster.signers(of: line.value.step, on: line.value.date), line.value))
    }
  }

  private static func inOffice(_ names: [String], _ line: SignOff) -> Phrase {
    names.isEmpty
      ? Phrase(
        zh: "当日无人可签 \(line.step.name)：核对 people.yaml 的任期",
        en: "nobody could sign \(line.step.name) on that day: check the 任期 in people.yaml")
      : Phrase(
        zh: "核对日期与 people.yaml 的任期；当日可签 \(line.step.name) 的人：\(names.joined(separator: "、"))",
        en: "check the date and the 任期 in people.yaml; who could sign \(line.step.name) on that day: "
          + names.joined(separator: ", "))
  }
}
