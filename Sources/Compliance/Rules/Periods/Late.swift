import Notices

/// Requires publication within the enforced period (条例2007 article 18, 条例2019 article 26, or the kind's own law).
///
/// What is late stays published; 逾期说明 turns the error into a recorded warning.
struct Late: ItemRule {
  static let description = RuleDescription(
    "late", .duty, .error, title: Phrase(zh: "公开晚了", en: "published late"),
    requirement: Phrase(
      zh: "信息自形成或变更之日的次日起，在“公开期限”内公开；种类有自己的期限的按种类。晚了照常公开，写上“逾期说明”，这一条就降为警告。",
      en:
        "An item is out within the enforced period from the day after its formation or change, or its kind's own. What is "
        + "late stays published; 逾期说明 makes it a recorded warning."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第十八条、（2019年修订）第二十六条", en: "Regulation (2007) article 18, (2019) article 26"),
    wrong: "形成日期: 2013-05-20，公开日期: 2013-06-13，没有“逾期说明”", right: "逾期说明: 因防汛值守，延后整理")

  func check(_ item: Item, _ findings: inout Findings) {
    let severity: Finding.Severity = item.notice.lateReason == nil ? .error : .warning
    for (number, publication) in item.publications.enumerated() {
      guard case .late(let span) = publication.timeliness, let released = publication.released else { continue }
      findings.duty(
        "late", severity, at: item.place(of: number), .late(publication.deadlines.enforced, released, by: span),
        hint: .reckoned(publication, item, explain: severity == .error))
    }
  }
}

extension Item {
  /// Where the release day of a publication is written.
  func place(of publication: Int) -> Range<Int> {
    if publication > 0, notice.changes.indices.contains(publication - 1) {
      return notice.changes[publication - 1].range
    }
    return notice.published?.range ?? notice.review.line(.release)?.range ?? notice.formed.range
  }
}

extension Phrase {
  fileprivate static func late(_ deadline: Deadline, _ released: CivilDate, by span: Timeliness.Span) -> Self {
    let late = span.phrase(deadline.period.unit)
    let basis = deadline.basis.phrase
    return Self(
      zh:
        "\(released) 公开，逾期 \(late.zh)；自 \(deadline.start) 起 \(deadline.term.phrase.zh)，末日 \(deadline.lastDay)（\(basis.zh)）",
      en: "published \(released), late by \(late.en); \(deadline.term.phrase.en) from \(deadline.start) "
        + "ended on \(deadline.lastDay) (\(basis.en))")
  }

  /// The reckoning, and how to explain the delay.
  fileprivate static func reckoned(_ publication: Publication, _ item: Item, explain: Bool) -> Self {
    let sentence = publication.deadlines.enforced.reckoning(in: item.calendar).sentence
    guard explain else { return sentence }
    return Self(
      zh: "\(sentence.zh)；写明原因，例如：逾期说明: 因防汛值守，延后整理",
      en: "\(sentence.en); say why, for example: 逾期说明: 因防汛值守，延后整理")
  }
}
