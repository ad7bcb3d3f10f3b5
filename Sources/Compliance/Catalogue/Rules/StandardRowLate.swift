import Diagnostics
import Notices

struct StandardRowLate: BoardRule {
  static let rule = Rule(
    "standard-row-late", .duty, .warning, title: Phrase(zh: "晚于标准目录的时限", en: "later than the catalogue allows"),
    requirement: Phrase(
      zh: "标准目录.csv 写了几个工作日内公开的，从形成（或者“起算”的那天）起，在这些天以内公开；属于几行的，看最长的。",
      en:
        "Where 标准目录.csv sets a period, an item is out within it from 形成日期 (or 起算); of several rows the longest counts."),
    basis: .standardCatalogue, wrong: "标准目录.csv 写“3个工作日内”，形成后 10 天才公开", right: "形成后 3 个工作日内公开；晚了的写“逾期说明”")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    guard !board.board.standard.isEmpty else { return }
    let coverage = StandardCoverage(board.board.standard)
    for item in board.living where item.notice.lateReason == nil {
      let rows = coverage.rows(filledBy: item.notice.fields).map { board.board.standard[$0] }
      let periods = rows.compactMap { row in row.period.map { (row, $0) } }
      guard periods.count == rows.count, !rows.isEmpty, let released = item.notice.releaseDay else { continue }
      let start = item.notice.starts?.value.date ?? item.notice.formed.value
      let ends = periods.map { (row: $0.0, day: board.calendar.lastDay(of: $0.1, after: start)) }
      guard let last = ends.max(by: { $0.day < $1.day }), last.day < released,
        item.assessment.publication.released == released, item.assessment.timeliness.isOnTime
      else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: item.notice.formed.range,
        Phrase(
          zh: "标准目录第 \(last.row.number) 行“\(last.row.name)”要“\(last.row.time.value)”，末日 \(last.day)，\(released) 才公开",
          en:
            "row \(last.row.number) of the standard catalogue, \"\(last.row.name)\", wants \(last.row.time.value): due by \(last.day), out on \(released)"
        ),
        hint: Phrase(
          zh: "写明原因，例如：逾期说明: 会签用时较长；不属于这一行的，改这一行的“标题用词”",
          en: "say why, for example: 逾期说明: 会签用时较长; or mend 标题用词 of the row if the item is none of its own"))
    }
  }
}

extension StandardRow {
  /// A period from the day on which the information came into being.
  fileprivate var period: Period? {
    if case .within(let period) = limit { period } else { nil }
  }
}
