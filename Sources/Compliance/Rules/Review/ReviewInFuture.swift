import Notices

/// Requires that no step is dated after today: nobody signs in advance.
struct ReviewInFuture: TrailRule {
  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    for line in trail.signOffs where line.value.date > paper.today {
      findings.hold("review-in-future", at: line.range, .future(line.value, today: paper.today), hint: .later)
    }
  }
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
