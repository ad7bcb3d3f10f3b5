import Diagnostics
import Notices

struct ReviewAwaiting: WaitingRule {
  static let rule = Rule(
    "review-awaiting", .hold, .note, title: Phrase(zh: "审查中", en: "in review"),
    requirement: Phrase(
      zh: "审查到目前为止没有问题，还差后面的步骤。这不是错误；“提示”里是下一行的写法。",
      en: "The review is in order so far and waits for its next step. No mistake; the hint shows the next line."),
    wrong: """
      审查:
        - 填报 王芳 2013-05-21 \(fingerprintExample)
      """,
    right: reviewedExample)

  func check(_ paper: Paper, _ findings: inout Findings) {
    let trail = paper.trails[0]
    guard let next = trail.next, findings.blocks == 0 else { return }
    findings.add(
      Self.rule, at: trail.signOffs.last?.range ?? trail.range,
      Phrase(zh: "待\(next.name)", en: "awaiting \(next.name)"), hint: Self.line(next, paper))
  }

  private static func line(_ step: ReviewStep, _ paper: Paper) -> Phrase {
    let name = paper.roster.signers(of: step, on: paper.today).first ?? "姓名"
    let example = "- \(step.name) \(name) \(paper.today) \(paper.expected)"
    return Phrase(zh: "下一行写：\(example)", en: "the next line is: \(example)")
  }
}
