import Diagnostics
import Notices

/// Requires that no step is dated after today: nobody signs in advance.
struct ReviewInFuture: ReviewRule {
  static let rule = Rule(
    "review-in-future", .hold, .error, title: Phrase(zh: "预先签字", en: "signed in advance"),
    requirement: Phrase(
      zh: "签字写实际签署的那天，不写以后的日子；要以后才公开，另写“公开日期”。",
      en: "A line bears the day it is signed; to publish later write 公开日期."),
    basis: .review, wrong: "- 公开 周静 2099-01-01", right: "公开日期: 2014-04-10")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signOffs.indices where trail.signOffs[number].value.date > paper.today {
      let line = trail.signOffs[number]
      findings.add(
        Self.rule, at: line.range,
        Phrase(
          zh: "\(line.value.step.name) 的日期 \(line.value.date) 在今天 \(paper.today) 之后；不得预签",
          en: "\(line.value.step.name) is dated \(line.value.date), after today \(paper.today); nobody signs in advance"
        ),
        hint: Phrase(
          zh: "审查日期写实际签署的日子；以后才公开的，另写：公开日期: 年-月-日",
          en: "date the line when it is signed; to publish on a later day write: 公开日期: YYYY-MM-DD"))
    }
  }
}
