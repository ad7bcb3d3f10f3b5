import Diagnostics
import Notices

/// Requires that a line is committed on the day it claims, or within 存证宽限 after it: a date cannot be made up later.
struct SignOffCommittedLate: EvidenceRule {
  static let rule = Rule(
    "sign-off-committed-late", .hold, .error,
    title: Phrase(zh: "签字的日期早于提交很多天", en: "a sign-off dated long before its commit"),
    requirement: Phrase(
      zh: "签字当天提交，最迟不超过 board.yaml 的“存证宽限”（不写时为3个工作日）。补签的写实际的日期。",
      en: "A sign-off is committed on its day, at the latest within 存证宽限 of board.yaml (3 working days unless said). "
        + "What is signed later bears the true day."),
    basis: Phrase(
      zh: "条例2019第十七条；国办秘函〔2019〕19号：伪造发稿日期的，单项否决",
      en: "Regulation 2019, article 17; a forged date fails a whole inspection"),
    wrong: "4月10日提交：- 初审 李强 2014-03-25", right: "4月10日提交：- 初审 李强 2014-04-10")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for line in trail.plain(.late) {
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Self.late(line, lastDay: trail.bench.lastDay(after: line.signOff.value.date), trail.bench.grace),
        hint: .trueDay(line))
    }
  }

  private static func late(_ line: JudgedTrail.Line, lastDay: CivilDate, _ grace: Period) -> Phrase {
    let (signOff, commit) = (line.signOff.value, line.introduction.commit)
    return Phrase(
      zh: "\(signOff.step.name) 写的是 \(signOff.date)，到 \(commit.authored) 才提交（提交 \(commit.id)）；"
        + "存证宽限 \(grace.phrase.zh)，最迟 \(lastDay)",
      en:
        "\(signOff.step.name) is dated \(signOff.date), but was committed on \(commit.authored) (commit \(commit.id)); "
        + "within \(grace.phrase.en) means by \(lastDay)")
  }
}
