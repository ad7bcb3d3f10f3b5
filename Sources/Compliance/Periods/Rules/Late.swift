import Diagnostics
import Notices

/// Requires publication within the enforced period (条例2007 article 18, 条例2019 article 26, or the kind's own law).
///
/// What is late stays published; 逾期说明 turns the error into a recorded warning.
struct Late: PeriodRule {
  static let rule = Rule(
    "late", .duty, .error, title: Phrase(zh: "逾期公开", en: "published late"),
    requirement: Phrase(
      zh: "晚于最后一天的照常公开，并写“逾期说明”；不要改形成日期，也不要把公开日期写早。写了说明，就只是警告。",
      en: "What is late is published all the same, with 逾期说明 to say why; then it is only a warning. No date is changed."
    ), basis: .publication,
    wrong: """
      形成日期: 2013-09-11
      公开日期: 2013-10-15
      """,
    right: """
      形成日期: 2013-09-11
      公开日期: 2013-10-15
      逾期说明: 因防汛值守，延后整理
      """)

  func check(_ item: Item, _ findings: inout Findings) {
    let severity: Finding.Severity = item.notice.lateReason == nil ? .error : .warning
    for (number, publication) in item.publications.enumerated() {
      guard case .late(let span) = publication.timeliness, let released = publication.released else { continue }
      let deadline = publication.deadlines.enforced
      let (late, basis) = (span.phrase(deadline.period.unit), deadline.basis.phrase)
      findings.add(
        Self.rule, severity, at: item.place(of: number),
        Phrase(
          zh:
            "\(released) 公开，逾期 \(late.zh)；自 \(deadline.start) 起 \(deadline.term.phrase.zh)，末日 \(deadline.lastDay)（\(basis.zh)）",
          en: "published \(released), late by \(late.en); \(deadline.term.phrase.en) from \(deadline.start) "
            + "ended on \(deadline.lastDay) (\(basis.en))"),
        hint: Self.reckoned(publication, item, explain: severity == .error))
    }
  }

  private static func reckoned(_ publication: Publication, _ item: Item, explain: Bool) -> Phrase {
    let sentence = publication.deadlines.enforced.reckoning(in: item.calendar).sentence
    guard explain else { return sentence }
    return Phrase(
      zh: "\(sentence.zh)；写明原因，例如：逾期说明: 因防汛值守，延后整理",
      en: "\(sentence.en); say why, for example: 逾期说明: 因防汛值守，延后整理")
  }
}

extension Item {
  /// Where the release day of a publication is written.
  func place(of publication: Int) -> Range<Int> {
    placeOfChange(publication) ?? notice.published?.range ?? notice.review.line(.release)?.range ?? notice.formed.range
  }

  /// Where the change that a publication is of is written; nil for the item's own.
  func placeOfChange(_ publication: Int) -> Range<Int>? {
    notice.changes.indices.contains(publication - 1) ? notice.changes[publication - 1].range : nil
  }
}
