import Notices

/// Requires that a paper is formed before it is published: 形成日期 starts the period (条例2007 article 18, 条例2019 article 26).
struct PublishedBeforeFormed: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let day = paper.releaseDay, day < paper.formed.value else { return }
    findings.hold(
      "published-before-formed", at: paper.published?.range ?? paper.formed.range, .early(day, paper.formed.value),
      hint: .check(day))
  }
}

extension PublishedBeforeFormed {
  static let description = RuleDescription(
    "published-before-formed", .hold, .error, title: Phrase(zh: "公开早于形成", en: "published before it was formed"),
    requirement: Phrase(zh: "形成日期不晚于公开日期；核对形成日期。", en: "A paper is formed before it is published: check 形成日期."),
    basis: Phrase(zh: "《政府信息公开条例》2007年第十八条、2019年第二十六条", en: "Regulation of 2007, article 18; of 2019, article 26"),
    wrong: """
      形成日期: 2013-06-20
      公开日期: 2013-06-03
      """,
    right: """
      形成日期: 2013-05-20
      公开日期: 2013-06-03
      """)
}

extension Phrase {
  fileprivate static func early(_ day: CivilDate, _ formed: CivilDate) -> Self {
    Self(
      zh: "公开日期 \(day) 早于形成日期 \(formed)；先形成，后公开",
      en: "published \(day), before it was formed \(formed); a paper is formed first")
  }

  fileprivate static func check(_ day: CivilDate) -> Self {
    Self(
      zh: "核对形成日期，例如“形成日期: \(day)”或更早", en: "check 形成日期, for example \"形成日期: \(day)\" or earlier")
  }
}
