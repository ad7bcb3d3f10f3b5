import Diagnostics
import Notices

struct StandardRowDueSoon: BoardOnlyRule {
  static let rule = Rule(
    "standard-row-due-soon", .duty, .note, title: Phrase(zh: "标准目录的一行快到时限", en: "a row of the catalogue is due soon"),
    requirement: Phrase(
      zh: "离标准目录.csv 里一行的末日不多于“提前提醒”（不写时 5 个工作日），栏上还没有。",
      en: "The last day of a row of 标准目录.csv is within 提前提醒 (5 working days unless set), and nothing is there."),
    basis: .standardCatalogue, wrong: "标准目录.csv 写“每年3月31日前”，3 月 28 日还没有", right: "3 月 31 日前公开一条标题里有“标题用词”的信息")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for state in board.standardStates {
      guard case .due(let day, _) = state.standing else { continue }
      let span = Timeliness.Span(after: board.today, through: day, in: board.calendar)
      guard span.isWithin(board.board.remindWithin) else { continue }
      let (row, left) = (state.row, span.left(.days))
      findings.add(
        Self.rule, in: row.path, at: row.matter.range,
        Phrase(
          zh: "标准目录第 \(row.number) 行“\(row.name)”须在 \(day) 前（含当日）公开，\(left.zh)（\(row.time.value)）",
          en:
            "row \(row.number) of the standard catalogue, \"\(row.name)\", is due by \(day), \(left.en) (\(row.time.value))"
        ), hint: .filling(row, board))
    }
  }
}
