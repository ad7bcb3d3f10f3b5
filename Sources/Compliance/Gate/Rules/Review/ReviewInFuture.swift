import Notices

/// Requires that no step is dated after today: nobody signs in advance.
struct ReviewInFuture: TrailRule {
  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for number in trail.signOffs.indices where trail.signOffs[number].value.date > paper.today {
      let line = trail.signOffs[number]
      findings.hold("review-in-future", at: line.range, .future(line.value, today: paper.today), hint: .later)
    }
  }
}

extension ReviewInFuture {
  static let description = RuleDescription(
    "review-in-future", .hold, .error, title: Phrase(zh: "预先签字", en: "signed in advance"),
    requirement: Phrase(
      zh: "签字写实际签署的那天，不写以后的日子；要以后才公开，另写“公开日期”。",
      en: "A line bears the day it is signed; to publish later write 公开日期."),
    basis: Phrase(zh: "《政府信息公开条例》2007年第十四条、2019年第十七条", en: "Regulation of 2007, article 14; of 2019, article 17"),
    wrong: "- 公开 周静 2099-01-01", right: "公开日期: 2014-04-10")
}

extension Phrase {
  fileprivate static func future(_ line: SignOff, today: CivilDate) -> Self {
    Self(
      zh: "\(line.step.name) 的日期 \(line.date) 在今天 \(today) 之后；不得预签",
      en: "\(line.step.name) is dated \(line.date), after today \(today); nobody signs in advance")
  }

  fileprivate static let later = Self(
    zh: "审查日期写实际签署的日子；以后才公开的，另写：公开日期: 年-月-日",
    en: "date the line when it is signed; to publish on a later day write: 公开日期: YYYY-MM-DD")
}
