import Diagnostics
import Notices

/// Reports what should be out and is not (条例2007 article 18, 条例2019 article 26, or the kind's own law).
///
/// A warning while a secrecy organ still decides, for the board can only wait; else an error.
struct Overdue: PeriodRule {
  static let rule = Rule(
    "overdue", .duty, .error, title: Phrase(zh: "超期未公开", en: "overdue"),
    requirement: Phrase(
      zh: "过了最后一天还没有公开：尽快走完五步公开，并写“逾期说明”。提请保密机关期间只是警告。",
      en:
        "The last day is over and the item is not out: finish its review, publish it and say why. While a secrecy organ decides it is only a warning."
    ),
    basis: .publication, wrong: "形成日期: 2013-09-11（今天 2013-10-20，只签到初审）",
    right: """
      形成日期: 2013-09-11
      逾期说明: 因防汛值守，延后整理
      """)

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() {
      guard case .overdue(let span) = publication.timeliness else { continue }
      let deadline = publication.deadlines.enforced
      let overdue = deadline.owed.overdue(by: span.phrase(deadline.period.unit))
      findings.add(
        Self.rule, item.isReferred ? .warning : .error, at: item.startPlace(of: number),
        Phrase(zh: "尚未公开，\(overdue.zh)", en: "not out yet, \(overdue.en)"),
        hint: deadline.reckoning(in: item.calendar).sentence)
    }
  }
}

extension Item {
  /// Where the day that starts a publication's period is written.
  func startPlace(of publication: Int) -> Range<Int> {
    if let change = placeOfChange(publication) { return change }
    let deadline = publications[publication].deadlines.enforced
    if let starts = notice.starts, starts.value.date == deadline.start, case .kind = deadline.basis {
      return starts.range
    }
    return notice.formed.range
  }
}
