import Diagnostics
import Notices

/// Requires that a referral lies before its answer, and neither in the future (条例2019 article 17).
struct SecrecyAnswerDate: SecrecyRule {
  static let rule = Rule(
    "secrecy-answer-date", .hold, .error, title: Phrase(zh: "提请和答复的日期", en: "days of referral and answer"),
    requirement: Phrase(
      zh: "提请的日期不在今天之后，答复不早于提请。",
      en: "The referral is not after today, and the answer not before the referral."),
    basis: .review, wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2031-05-01 }", right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01 }")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard case .referred(_, let asked, let answer) = paper.secrecy.value else { return }
    if asked > paper.today {
      findings.add(
        Self.rule, at: paper.secrecy.range,
        Phrase(zh: "提请日期 \(asked) 在今天 \(paper.today) 之后", en: "referred on \(asked), after today \(paper.today)"))
    } else if let answered = answer?.date, answered < asked {
      findings.add(
        Self.rule, at: paper.secrecy.range,
        Phrase(
          zh: "答复日期 \(answered) 早于提请日期 \(asked)；先提请，后答复",
          en: "answered on \(answered), before it was referred on \(asked); the referral comes first"))
    }
  }
}
