import Diagnostics
import Notices

/// Requires that no line is committed before the day it claims: nobody signs in advance.
struct SignOffBeforeItsDay: EvidenceRule {
  static let rule = Rule(
    "sign-off-before-its-day", .hold, .error,
    title: Phrase(zh: "提交早于签字的日期", en: "a sign-off committed before its day"),
    requirement: Phrase(
      zh: "签字的日期写提交的那一天，不能写将来的日子。日期按北京时间算。",
      en: "A sign-off bears the day on which it is committed, not a later one. Days are those of UTC+8."),
    basis: .reviewFirst, wrong: "3月20日提交：- 初审 李强 2014-03-25", right: "3月20日提交：- 初审 李强 2014-03-20")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for line in trail.plain(.early) {
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Self.early(line.signOff.value, line.introduction.commit), hint: .trueDay(line))
    }
  }

  private static func early(_ line: SignOff, _ commit: EvidenceCommit) -> Phrase {
    Phrase(
      zh: "\(line.step.name) 写的是 \(line.date)，却在 \(commit.authored) 就提交了（提交 \(commit.id)）；不得预签",
      en: "\(line.step.name) is dated \(line.date), but was committed on \(commit.authored) already "
        + "(commit \(commit.id)); nobody signs in advance")
  }
}

extension Phrase {
  static func trueDay(_ line: JudgedTrail.Line) -> Self {
    let (signOff, day) = (line.signOff.value, line.introduction.commit.authored)
    let example = "- \(signOff.step.name) \(signOff.person) \(day)"
    return Self(
      zh: "日期写提交的那一天，例如：\(example)；电脑的日期不对的，先调准",
      en:
        "write the day of the commit, for example: \(example); set the computer's clock right first")
  }
}
