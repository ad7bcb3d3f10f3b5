import Diagnostics
import Notices

/// Requires that a year is over before its report is signed: what is counted can still change.
struct ReportYearOpen: RuleKeeper {
  static let rule = Rule(
    "report-year-open", .hold, .error,
    title: Phrase(zh: "年度还没有结束", en: "report of a year that is not over"),
    requirement: Phrase(
      zh: "年度报告在那一年结束以后形成、审查和公开；年内的数字还会变。",
      en: "A yearly report is formed, reviewed and published once its year is over; until then its figures can change."),
    basis: Phrase(
      zh: "《政府信息公开条例》2007年第三十一条、2019年第五十条；参照2019年第四十九条",
      en: "Regulation of 2007, article 31; of 2019, article 50; after article 49"),
    wrong: """
      年度: 2014
      形成日期: 2014-11-20
      """,
    right: """
      年度: 2014
      形成日期: 2015-01-08
      """)

  /// A note while nobody has signed: the words may be prepared.
  static func check(_ report: YearReport, today: CivilDate, _ findings: inout Findings) {
    let year = report.year.value
    let days = [report.formed.value] + report.review.values.map(\.date)
    guard today.year <= year || days.contains(where: { $0.year <= year }) else { return }
    let isSigned = !report.review.signOffs.isEmpty
    guard isSigned || today.year <= year else { return }
    findings.add(
      rule, isSigned ? .error : .note, at: report.year.range,
      Phrase(
        zh: "\(year)年还没有结束，或者报告在年内已经形成、签字；要等到 \(year + 1)-01-01",
        en: "\(year) is not over, or the report was formed or signed within it; wait until \(year + 1)-01-01"),
      hint: Phrase(
        zh: "年度结束以后再写形成日期、再签，例如：形成日期: \(year + 1)-01-08",
        en: "form and sign it after the year, for example: 形成日期: \(year + 1)-01-08"))
  }
}
