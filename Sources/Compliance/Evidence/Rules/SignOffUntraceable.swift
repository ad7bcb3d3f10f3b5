import Diagnostics
import Notices

/// Requires that the commit of each line can be found: what cannot be traced is no evidence.
struct SignOffUntraceable: EvidenceRule {
  static let rule = Rule(
    "sign-off-untraceable", .hold, .error,
    title: Phrase(zh: "查不到签字的提交", en: "a sign-off without a commit"),
    requirement: Phrase(
      zh: "每个签字写成单独一行“- 步骤 姓名 日期”，不折行、不用转义；.gitattributes 里不能把 .md 设成二进制。否则历史里查不到是谁提交的。",
      en: "Each sign-off is one plain line, neither folded nor escaped, and .gitattributes does not call .md binary; "
        + "otherwise the history does not tell who committed it."),
    wrong: "- \"\\u521d\\u5ba1 李强 2014-03-25\"", right: "- 初审 李强 2014-03-25")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for (line, evidence) in zip(trail.evidence.trail.signOffs, trail.evidence.lines) {
      guard trail.bench.isExpected, case .untraceable = evidence else { continue }
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.range,
        Phrase(
          zh: "查不到 \(line.value.step.name) \(line.value.person) \(line.value.date) 是哪个提交加上的",
          en: "no commit was found that wrote \(line.value.step.name) \(line.value.person) \(line.value.date)"),
        hint: Phrase(
          zh: "写成普通的一行，由本人提交，例如：- \(line.value.step.name) \(line.value.person) \(line.value.date)；"
            + "并查看 .gitattributes",
          en: "write one plain line and have the person commit it, for example: - \(line.value.step.name) "
            + "\(line.value.person) \(line.value.date); and look into .gitattributes"))
    }
  }
}
