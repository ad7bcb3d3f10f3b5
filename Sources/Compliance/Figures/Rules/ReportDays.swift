import Diagnostics
import Notices

/// Compares a report's own days and title with the year that it is of; its deadline counts from that year.
struct ReportDays: BoardOnlyRule {
  static let rule = Rule(
    "report-days", .duty, .warning, title: Phrase(zh: "年度报告的日期和年度对不上", en: "days of a report and its year"),
    requirement: Phrase(
      zh: "年度报告在那一年过完以后形成，第二年报送；标题里的年份就是年度。已报送不早于形成日期，也不在今天之后。",
      en: "A report is formed after its year and submitted in the next; its title names the year. It is not submitted "
        + "before it was formed, nor on a day to come."),
    basis: .yearlyReports, wrong: "2013 年度报告，形成日期: 2013-02-20", right: "2013 年度报告，形成日期: 2014-02-20")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.reports {
      let report = assessed.report
      for (place, message, hint) in days(report, board.today) + title(report) {
        findings.add(Self.rule, in: report.path, at: place, message, hint: hint)
      }
    }
  }

  private typealias Slip = (place: Range<Int>, message: Phrase, hint: Phrase)

  private func days(_ report: YearReport, _ today: CivilDate) -> [Slip] {
    let year = report.year.value
    var slips: [Slip] = []
    if let slip = outside(report.formed, "形成日期", of: report, year...year + 1) { slips.append(slip) }
    guard let submitted = report.submitted else { return slips }
    if submitted.value > today {
      slips.append(
        (
          submitted.range,
          Phrase(
            zh: "已报送 \(submitted.value) 在今天 \(today) 之后", en: "已报送 \(submitted.value) is after today \(today)"),
          Phrase(zh: "还没有报送的，删去这一行", en: "delete the line where it is not submitted yet")
        ))
    } else if submitted.value < report.formed.value {
      slips.append(
        (
          submitted.range,
          Phrase(
            zh: "已报送 \(submitted.value) 早于形成日期 \(report.formed.value)",
            en: "已报送 \(submitted.value) is before 形成日期 \(report.formed.value)"),
          Phrase(zh: "对照原件改正其中一个日期", en: "put one of the two days right from the originals")
        ))
    } else if let slip = outside(submitted, "已报送", of: report, year + 1...year + 1) {
      slips.append(slip)
    }
    return slips
  }

  /// Of a day that lies in other years than those; what was formed within its own year has a rule of its own.
  private func outside(
    _ day: Located<CivilDate>, _ name: String, of report: YearReport, _ years: ClosedRange<Int>
  ) -> Slip? {
    guard !years.contains(day.value.year) else { return nil }
    let year = report.year.value
    let likely = "\(name): \(year + 1)\(day.value.description.dropFirst(4))"
    return (
      day.range,
      Phrase(zh: "\(name) \(day.value)，报告却是 \(year) 年度的", en: "\(name) is \(day.value), and the report is of \(year)"),
      Phrase(zh: "是不是想写“\(likely)”？对照原件改正", en: "did you mean \"\(likely)\"? put it right from the original")
    )
  }

  /// Of a title that names one year, and that not the report's.
  private func title(_ report: YearReport) -> [Slip] {
    let text = report.title.value
    let years = text.split { !("0"..."9").contains($0) }.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    guard let named = years.first, Set(years).count == 1, named != report.year.value,
      YearReport.years.contains(named)
    else { return [] }
    let right = text.replacing("\(named)", with: "\(report.year.value)")
    return [
      (
        report.title.range,
        Phrase(
          zh: "标题写 \(named) 年，年度是 \(report.year.value)",
          en: "the title names \(named), and the year is \(report.year.value)"),
        Phrase(zh: "标题: \(right)", en: "标题: \(right)")
      )
    ]
  }
}
