import Notices

/// Requires that a paper exists: 形成日期 is not after today.
struct FormedInFuture: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.formed.value > paper.today else { return }
    findings.hold(
      "formed-in-future", at: paper.formed.range, .future(paper.formed.value, paper.today),
      hint: Phrase(zh: "核对年份，例如：形成日期: \(paper.today)", en: "check the year, for example: 形成日期: \(paper.today)"))
  }
}

extension Phrase {
  fileprivate static func future(_ formed: CivilDate, _ today: CivilDate) -> Self {
    Self(
      zh: "形成日期 \(formed) 在今天 \(today) 之后；须是已形成的文件",
      en: "formed \(formed), after today \(today); a paper must exist before it is disclosed")
  }
}
