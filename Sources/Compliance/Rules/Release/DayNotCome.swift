import Notices

/// Keeps a released paper out until its day (待公开): 公开日期 of the paper and of each change must have come.
struct DayNotCome: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.isReleased, findings.blocks == 0, let day = paper.dayShown, day > paper.today else { return }
    let change = paper.trails.last { $0.change?.value.published == day }
    findings.hold(
      "day-not-come", .note, at: change?.range ?? paper.published?.range ?? paper.trails[0].range,
      Phrase(
        zh: "待公开：\(day)，还有 \(paper.today.days(to: day)) 天",
        en: "released for \(day), in \(paper.today.days(to: day)) days"))
  }
}
