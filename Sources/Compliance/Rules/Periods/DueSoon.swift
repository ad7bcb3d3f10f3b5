import Notices

/// Says that the last day is near for what is not out yet: 提前提醒 or less ahead, five working days unless set.
struct DueSoon: ItemRule {
  static let description = RuleDescription(
    "due-soon", .duty, .note, title: Phrase(zh: "快到公开期限", en: "due soon"),
    requirement: Phrase(
      zh: "离公开的末日不多于 board.yaml 的“提前提醒”（不写时 5 个工作日），还没有公开。",
      en: "The last day is no further than 提前提醒 of board.yaml (5 working days unless set), and the item is not out."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第十八条、（2019年修订）第二十六条", en: "Regulation (2007) article 18, (2019) article 26"),
    wrong: "末日 2013-06-09，6 月 6 日还在复核", right: "公开日期: 2013-06-07")

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() {
      guard case .due(let span) = publication.timeliness, span.isWithin(item.remindWithin) else { continue }
      let deadline = publication.deadlines.enforced
      findings.duty(
        "due-soon", .note, at: item.startPlace(of: number), .due(deadline, in: span),
        hint: deadline.reckoning(in: item.calendar).sentence)
    }
  }
}

extension Phrase {
  fileprivate static func due(_ deadline: Deadline, in span: Timeliness.Span) -> Self {
    let left = span.phrase(deadline.period.unit)
    let basis = deadline.basis.phrase
    return Self(
      zh: "尚余 \(left.zh)：须在 \(deadline.lastDay) 前（含当日）公开（\(basis.zh)）",
      en: "\(left.en) left: due by \(deadline.lastDay) (\(basis.en))")
  }
}
