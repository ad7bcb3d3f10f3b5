import Diagnostics
import Notices

/// Names commits that claim to be older than what they rest on: one of two clocks was wrong, or a date was set back.
struct CommitBeforeParent: EvidenceRule {
  static let rule = Rule(
    "commit-before-parent", .duty, .warning,
    title: Phrase(zh: "提交的日期早于它的上一个提交", en: "a commit dated before its parent"),
    requirement: Phrase(
      zh: "提交不会早于它所接续的提交。日期倒着走，不是电脑的时钟不准，就是有人改了日期。请查清是哪一个。",
      en: "A commit is not older than the one it follows. Where days run backwards a clock was wrong or a date was set "
        + "back; find out which."),
    wrong: "4月5日的提交之后，接着一个写着3月28日的提交", right: "电脑的日期和时区调准以后再提交")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    var told: Set<String> = []
    for line in trail.lines {
      for commit in [line.introduction.commit, line.introduction.arrival.commit] {
        guard let parent = commit.afterParent, commit.committed < parent, told.insert(commit.id).inserted else {
          continue
        }
        findings.add(
          Self.rule, in: trail.evidence.path, at: line.signOff.range,
          Phrase(
            zh:
              "\(line.signOff.value.step.name) 的提交 \(commit.id) 写着 \(commit.committed)，它的上一个提交却是 \(parent)；时钟不准，或者日期改过",
            en: "the commit \(commit.id) of \(line.signOff.value.step.name) says \(commit.committed), but its parent "
              + "\(parent): a clock was wrong or a date was set back"),
          hint: Phrase(
            zh: "核对当时的登记，调准电脑的日期；能证明的日子以服务器的接收日志为准，例如：存证接收日志: ../server/logs/refs/heads/main",
            en: "compare with the register and set the clock right; a server's log proves days, for example: "
              + "存证接收日志: ../server/logs/refs/heads/main"))
      }
    }
  }
}
