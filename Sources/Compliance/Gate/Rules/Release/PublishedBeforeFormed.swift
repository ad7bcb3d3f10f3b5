import Diagnostics
import Notices

/// Requires that a paper is formed before it is published: 形成日期 starts the period (条例2007 article 18, 条例2019 article 26).
struct PublishedBeforeFormed: DateRule {
  static let rule = Rule(
    "published-before-formed", .hold, .error, title: Phrase(zh: "公开早于形成", en: "published before it was formed"),
    requirement: Phrase(zh: "形成日期不晚于公开日期；核对形成日期。", en: "A paper is formed before it is published: check 形成日期."),
    basis: .publication,
    wrong: """
      形成日期: 2013-06-20
      公开日期: 2013-06-03
      """,
    right: """
      形成日期: 2013-05-20
      公开日期: 2013-06-03
      """)

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let day = paper.releaseDay, day < paper.formed.value else { return }
    findings.add(
      Self.rule, at: paper.published?.range ?? paper.formed.range,
      Phrase(
        zh: "公开日期 \(day) 早于形成日期 \(paper.formed.value)；先形成，后公开",
        en: "published \(day), before it was formed \(paper.formed.value); a paper is formed first"),
      hint: Phrase(zh: "核对形成日期，例如“形成日期: \(day)”或更早", en: "check 形成日期, for example \"形成日期: \(day)\" or earlier"))
  }
}
