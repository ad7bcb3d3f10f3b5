import Notices

/// Reports what should be out and is not (条例2007 article 18, 条例2019 article 26, or the kind's own law).
///
/// A warning while a secrecy organ still decides, for the board can only wait; else an error.
struct Overdue: ItemRule {
  static let description = RuleDescription(
    "overdue", .duty, .error, title: Phrase(zh: "超期未公开", en: "overdue"),
    requirement: Phrase(
      zh: "过了公开的末日还没有公开。走完审查，照常公开，写上“逾期说明”。保密机关还没有答复的，只能等，是警告。",
      en:
        "The last day has passed and the item is not out. Finish the review, publish, and write 逾期说明. While a secrecy "
        + "organ decides it is a warning."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第十八条、（2019年修订）第二十六条", en: "Regulation (2007) article 18, (2019) article 26"),
    wrong: "形成日期: 2013-05-20，到 2013-06-10 审查还没有签完", right: "形成日期: 2013-05-20，公开日期: 2013-06-03")

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() {
      guard case .overdue(let span) = publication.timeliness else { continue }
      let deadline = publication.deadlines.enforced
      findings.duty(
        "overdue", item.isReferred ? .warning : .error, at: item.startPlace(of: number), .overdue(deadline, by: span),
        hint: deadline.reckoning(in: item.calendar).sentence)
    }
  }
}

extension Item {
  /// Where the day that starts a publication's period is written.
  func startPlace(of publication: Int) -> Range<Int> {
    if publication > 0, notice.changes.indices.contains(publication - 1) {
      return notice.changes[publication - 1].range
    }
    let deadline = publications[publication].deadlines.enforced
    if let starts = notice.starts, starts.value.date == deadline.start, case .kind = deadline.basis {
      return starts.range
    }
    return notice.formed.range
  }
}

extension Phrase {
  fileprivate static func overdue(_ deadline: Deadline, by span: Timeliness.Span) -> Self {
    let over = span.phrase(deadline.period.unit)
    let basis = deadline.basis.phrase
    return Self(
      zh: "尚未公开，已超期 \(over.zh)；末日 \(deadline.lastDay)（\(basis.zh)）",
      en: "not out yet, overdue by \(over.en); the last day was \(deadline.lastDay) (\(basis.en))")
  }
}
