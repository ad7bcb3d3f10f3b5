import Notices

/// Requires that a referral lies before its answer, and neither in the future (条例2019 article 17).
struct SecrecyAnswerDate: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard case .referred(_, let asked, let answer) = paper.secrecy.value else { return }
    if asked > paper.today {
      findings.hold("secrecy-answer-date", at: paper.secrecy.range, .future(asked, paper.today))
    } else if let answered = answer?.date, answered < asked {
      findings.hold("secrecy-answer-date", at: paper.secrecy.range, .early(answered, asked))
    }
  }
}

extension Phrase {
  fileprivate static func future(_ asked: CivilDate, _ today: CivilDate) -> Self {
    Self(zh: "提请日期 \(asked) 在今天 \(today) 之后", en: "referred on \(asked), after today \(today)")
  }

  fileprivate static func early(_ answered: CivilDate, _ asked: CivilDate) -> Self {
    Self(
      zh: "答复日期 \(answered) 早于提请日期 \(asked)；先提请，后答复",
      en: "answered on \(answered), before it was referred on \(asked); the referral comes first")
  }
}
