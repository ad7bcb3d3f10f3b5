import Diagnostics
import Notices

struct SignOffUncommitted: EvidenceRule {
  static let rule = Rule(
    "sign-off-uncommitted", .hold, .note,
    title: Phrase(zh: "签字还没有提交", en: "a sign-off not yet committed"),
    requirement: Phrase(
      zh: "签字写好以后由本人提交；提交以前没有存证，生成网站时不算。",
      en: "A sign-off is committed by the person; before that there is no evidence, and a build does not take it."),
    wrong: "写了签字，没有提交", right: "git commit -m 初审 文件名")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    let open = zip(trail.evidence.trail.signOffs, trail.evidence.lines).compactMap { line, evidence in
      if case .uncommitted = evidence { line } else { nil }
    }
    guard trail.bench.isExpected, let first = open.first else { return }
    let names = open.map { "\($0.value.step.name) \($0.value.person)" }
    findings.add(
      Self.rule, in: trail.evidence.path, at: first.range,
      Phrase(zh: "还没有提交：\(names.joined(separator: "、"))", en: "not yet committed: \(names.joined(separator: ", "))"),
      hint: Phrase(
        zh: "由签字的人自己提交，例如：git commit -m \(open[0].value.step.name) 文件名",
        en: "each person commits the own line, for example: git commit -m \(open[0].value.step.name) FILE"))
  }
}
