import Diagnostics
import Notices

/// Tells of a row whose number names another year than its day: one of the two was mistyped, and reports count by the day.
struct LedgerNumberYear: BoardOnlyRule {
  static let rule = Rule(
    "ledger-number-year", .duty, .warning, title: Phrase(zh: "编号的年份和日期对不上", en: "year of a number and its day"),
    requirement: Phrase(
      zh: "编号里的年份和这一行的日期是同一年，跨年的可以差一年；年度报告按日期统计。",
      en:
        "A number names the year of its row's day, or the one beside it at the turn of the year; reports count by the day."
    ),
    wrong: "编号 2021-003，收到日期 2012-03-01", right: "编号 2021-003，收到日期 2021-03-01")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for entry in board.ledgers.numbered {
      guard let number = entry.number, let year = Self.year(in: number.value), let (day, name) = entry.days.first,
        abs(day.value.year - year) > 1
      else { continue }
      findings.add(
        Self.rule, in: entry.ledger, at: day.range,
        Phrase(
          zh: "第 \(entry.row) 行：编号 \(number.value) 是 \(year) 年的，\(name)却是 \(day.value)",
          en: "row \(entry.row): number \(number.value) is of \(year), and \(name) is \(day.value)"),
        hint: Phrase(
          zh: "对照登记表改正年份，例如：\(year)\(day.value.description.dropFirst(4))",
          en: "put the year right from the register, for example: \(year)\(day.value.description.dropFirst(4))"))
    }
  }

  /// The only run of four digits in a number that can be a year of reports; nil where there is none or there are several.
  private static func year(in number: String) -> Int? {
    let runs = number.split { !("0"..."9").contains($0) }.filter { $0.utf8.count == 4 }
    let years = runs.compactMap { Int($0) }.filter { YearReport.years.contains($0) }
    return runs.count == 1 && years.count == 1 ? years[0] : nil
  }
}
