import Diagnostics
import Notices

/// Requires that the commit of a line was made by the person whom the line names (条例2019 article 17: whose duty the
/// review is).
struct SignOffByOther: EvidenceRule {
  static let rule = Rule(
    "sign-off-by-other", .hold, .error,
    title: Phrase(zh: "签字不是本人提交的", en: "a sign-off committed by somebody else"),
    requirement: Phrase(
      zh: "“审查”的每一行由签字的人自己提交，提交用的邮箱写在 people.yaml 里。不是本人提交的，请本人删去这一行，写上实际的日期，自己重新提交。",
      en: "Each line of 审查 is committed by the person it names, from an address in people.yaml. Where it was not, the "
        + "person takes the line out and commits it again with the true day."),
    basis: .signing, wrong: "由王芳提交：- 初审 李强 2014-03-25", right: "由李强提交：- 初审 李强 2014-03-25")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    let bundled = Set(trail.bundles.flatMap { $0.map(\.signOff.range.lowerBound) })
    for line in trail.plain(.byOther) where !bundled.contains(line.signOff.range.lowerBound) {
      let author = trail.bench.author(line.introduction.commit.author)
      let (step, person, commit) = (line.signOff.value.step.name, line.signOff.value.person, line.introduction.commit)
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Phrase(
          zh: "\(step) 签的是“\(person)”，提交的人是“\(author)”（\(commit.authored)，提交 \(commit.id)）；要由本人提交",
          en: "\(step) names \"\(person)\", but \"\(author)\" committed it (\(commit.authored), commit \(commit.id)); "
            + "the person must commit it"), hint: .byOneself(line.signOff.value))
    }
  }
}

extension Phrase {
  static func byOneself(_ line: SignOff) -> Self {
    Self(
      zh: "请“\(line.person)”本人删去这一行提交一次，再用自己的邮箱写上实际的日期提交；邮箱变了的，补在 people.yaml，例如：邮箱: [liqiang@example.invalid]",
      en: "\"\(line.person)\" commits once without the line and once with it and the true day, from an own address; "
        + "an address that is new is added to people.yaml, for example: 邮箱: [liqiang@example.invalid]")
  }
}
