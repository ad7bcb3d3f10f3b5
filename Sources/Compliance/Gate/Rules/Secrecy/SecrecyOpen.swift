import Diagnostics
import Notices

/// Keeps a paper out while the secrecy organ of the same level decides (条例2007 article 14, 条例2019 article 17).
struct SecrecyOpen: SecrecyRule {
  static let rule = Rule(
    "secrecy-open", .hold, .note, title: Phrase(zh: "提请审核，尚未答复", en: "referred, not answered"),
    requirement: Phrase(
      zh: "拿不准的已经提请同级保密机关，答复之前不显示；收到答复后写上。",
      en: "What was referred to the secrecy organ waits for the answer; write it down when it comes."),
    basis: .review, wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01 }",
    right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard case .referred(let organ, let day, let answer) = paper.secrecy.value, !paper.isCleared, !paper.isRefused
    else { return }
    let isSigned = paper.trails[0].release != nil
    let example = "保密: { 提请审核: \(organ), 日期: \(day), 答复: 可以公开, 答复日期: \(paper.today) }"
    findings.add(
      Self.rule, isSigned ? .warning : .note, at: paper.secrecy.range,
      answer == nil
        ? Phrase(zh: "\(day) 提请“\(organ)”审核，尚未答复", en: "referred to \"\(organ)\" on \(day), not answered yet")
        : Phrase(
          zh: "“\(organ)”的答复日期在今天之后，尚不生效", en: "the answer of \"\(organ)\" is dated after today and does not hold yet"),
      hint: Phrase(zh: "答复后写：\(example)", en: "once answered, write: \(example)"))
  }
}
