import Notices

/// Says that the last day is near for what is not out yet: five working days or fewer ahead.
struct DueSoon: ItemRule {
  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() {
      guard case .due(let span) = publication.timeliness, span.workingDays <= 5 else { continue }
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
