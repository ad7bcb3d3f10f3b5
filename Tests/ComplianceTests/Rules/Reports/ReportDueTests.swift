import Compliance
import Notices
import Testing

@Suite("report-overdue, report-late and report-due-soon")
struct ReportDueTests {
  private func findings(_ today: String, _ reports: [(Int, String?)]) throws -> [String] {
    var board = try SampleBoard(today)
    for (year, out) in reports { try board.report(on: year, out: out) }
    return try board.summary
  }

  @Test(
    "to 2018: 31 March; from 2019: 31 January, and 31 March at the very latest",
    arguments: [
      ("2014-03-24", 2013, String?.none, ["report-due-soon note"]), ("2014-03-21", 2013, nil, []),
      ("2014-03-31", 2013, nil, ["report-due-soon note"]), ("2014-04-01", 2013, nil, ["report-overdue error"]),
      ("2014-04-01", 2013, "2014-03-31", []), ("2014-06-01", 2013, "2014-04-01", ["report-late warning"]),
      ("2020-01-31", 2019, nil, ["report-due-soon note"]), ("2020-02-01", 2019, nil, ["report-overdue warning"]),
      ("2020-03-31", 2019, nil, ["report-overdue warning"]), ("2020-04-01", 2019, nil, ["report-overdue error"]),
      ("2020-06-01", 2019, "2020-02-03", ["report-late warning"]), ("2020-06-01", 2019, "2020-01-31", []),
    ])
  func due(_ today: String, _ year: Int, _ out: String?, _ expected: [String]) throws {
    #expect(try findings(today, [(year, out)]) == expected)
  }

  @Test("a year between two reports, and last year, must not be missing")
  func gaps() throws {
    #expect(
      try findings("2014-06-01", [(2010, "2011-03-01"), (2012, "2013-03-01")]) == [
        "report-overdue error", "report-overdue error",
      ])
    var board = try SampleBoard("2014-06-01")
    try board.report(on: 2012, out: "2013-03-01")
    let finding = try #require(try board.assessed.findings.first)
    #expect(finding.path == "content/年度报告/2013.md")
    #expect(finding.message.zh == "2013 年度报告尚未公布，已超期 62 天（42 个工作日）；末日 2014-03-31（《政府信息公开条例》（2007年）第三十一条）")
  }

  @Test("a board owes the first report for the year in which it disclosed something")
  func firstYear() throws {
    var board = try SampleBoard("2014-06-01")
    #expect(try board.summary.isEmpty)
    board.samples = [try Sample()]
    #expect(try board.summary == ["report-overdue error"])
    var sameYear = board
    sameYear.today = try .day("2013-12-31")
    #expect(try sameYear.summary.isEmpty)
  }

  @Test("the board may set other days")
  func settings() throws {
    var board = try SampleBoard("2014-02-01")
    try board.report(on: 2013, out: nil)
    board.reportDue = [ReportDue(since: 2013, by: try #require(MonthDay("01-31")))]
    #expect(try board.summary == ["report-overdue error"])
    board.reportDue = [ReportDue(since: 2014, by: try #require(MonthDay("01-31")))]
    #expect(try board.summary.isEmpty)
  }
}
