import Diagnostics
import Notices

struct DueSoon: PeriodRule {
  static let rule = Rule(
    "due-soon", .duty, .note, title: Phrase(zh: "快到期", en: "due soon"),
    requirement: Phrase(
      zh: "离最后一天只剩 board.yaml“提前提醒”以内（不写时五个工作日），请先审这一条。",
      en: "No more than 提前提醒 of board.yaml (five working days unless set) is left: review this one first."),
    basis: .publication, wrong: "形成日期: 2013-09-11（今天 2013-09-27）", right: "（10月8日以前公开）")

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() {
      guard case .due(let span) = publication.timeliness, span.isWithin(item.remindWithin) else { continue }
      let deadline = publication.deadlines.enforced
      let (left, basis) = (span.left(deadline.period.unit), deadline.basis.phrase)
      findings.add(
        Self.rule, at: item.startPlace(of: number),
        Phrase(
          zh: "\(left.zh)：须在 \(deadline.lastDay) 前（含当日）公开（\(basis.zh)）",
          en: "\(left.en): due by \(deadline.lastDay) (\(basis.en))"),
        hint: deadline.reckoning(in: item.calendar).sentence)
    }
  }
}
