import Notices

/// Requires publication within the enforced period (条例2007 article 18, 条例2019 article 26, or the kind's own law).
///
/// What is late stays published; 逾期说明 turns the error into a recorded warning.
struct Late: ItemRule {
  func check(_ item: Item, _ findings: inout Findings) {
    let severity: Finding.Severity = item.notice.lateReason == nil ? .error : .warning
    for (number, publication) in item.publications.enumerated() {
      guard case .late(let span) = publication.timeliness, let released = publication.released else { continue }
      findings.duty(
        "late", severity, at: item.place(of: number), .late(publication.deadlines.enforced, released, by: span),
        hint: severity == .error ? .explain : .reckoned(publication, item))
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
        "\(released) 公开，逾期 \(late.zh)；自 \(deadline.start) 起 \(deadline.period.phrase.zh)，末日 \(deadline.lastDay)（\(basis.zh)）",
      en: "published \(released), late by \(late.en); \(deadline.period.phrase.en) from \(deadline.start) "
        + "ended on \(deadline.lastDay) (\(basis.en))")
  }

  fileprivate static let explain = Self(
    zh: "写明原因，例如：逾期说明: 因防汛值守，延后整理", en: "say why, for example: 逾期说明: 因防汛值守，延后整理")

  fileprivate static func reckoned(_ publication: Publication, _ item: Item) -> Self {
    publication.deadlines.enforced.reckoning(in: item.calendar).sentence
  }
}
