import Diagnostics
import Notices

/// Names lines that stood in order, were taken out, and were put back by another hand or on another day.
struct SignOffPutBack: EvidenceRule {
  static let rule = Rule(
    "sign-off-put-back", .hold, .error,
    title: Phrase(zh: "签字删去以后又加了回来", en: "a sign-off taken out and put back"),
    requirement: Phrase(
      zh: "删去的签字要由本人重新签，别人加回来的不算。整个文件删去以后又恢复的，原来的签字照算。",
      en:
        "A sign-off that was taken out is signed anew by the person; put back by another it does not count. In a file "
        + "that was deleted and restored as a whole all stay what they were."),
    basis: .signing, wrong: "李强删去自己的签字以后，王芳又加上：- 初审 李强 2014-03-25", right: "李强重新签：- 初审 李强 2014-03-28")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for line in trail.lines {
      guard let before = line.before else { continue }
      let author = trail.bench.author(line.introduction.commit.author)
      let (signOff, commit) = (line.signOff.value, line.introduction.commit)
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Phrase(
          zh: "\(signOff.step.name) \(signOff.person) 一行 \(before.commit.authored) 签过，后来删去，"
            + "\(commit.authored) 由“\(author)”加了回来（提交 \(commit.id)）；请核对内容，由本人重签",
          en:
            "the line \(signOff.step.name) \(signOff.person) was signed on \(before.commit.authored), taken out, and put "
            + "back on \(commit.authored) by \"\(author)\" (commit \(commit.id)); see what came back and have it signed anew"
        ), hint: .byOneself(line.signOff.value))
    }
  }
}
