import Diagnostics
@testable import Notices
import Testing

@Suite("report-overdue")
struct ReportOverdueTests {
  @Test(
    "not out after the last day: an error, from 2019 a warning until 31 March",
    arguments: [
      ("2014-04-01", 2013, "report-overdue error"), ("2020-02-01", 2019, "report-overdue warning"),
      ("2020-03-31", 2019, "report-overdue warning"), ("2020-04-01", 2019, "report-overdue error"),
    ])
  func fires(today: String, year: Int, expected: String) throws {
    let found = try SampleBoard(today, reports: [(year, nil)]).findings(of: "report")
    #expect(found.summary == [expected])
    #expect(found.first?.class == .duty && found.first?.range == 10..<20)
  }

  @Test("not on the last day, nor once it is out")
  func passes() throws {
    #expect(
      try SampleBoard("2014-03-31", reports: [(2013, nil)]).findings(of: "report").filter {
        $0.rule.id == "report-overdue"
      }.isEmpty)
    #expect(try SampleBoard("2014-04-01", reports: [(2013, "2014-03-31")]).findings(of: "report").isEmpty)
  }

  @Test("a year between two reports, and last year, must not be missing")
  func gaps() throws {
    let two = try SampleBoard("2014-06-01", reports: [(2010, "2011-03-01"), (2012, "2013-03-01")])
    #expect(try two.findings(of: "report").summary == ["report-overdue error", "report-overdue error"])
    let finding = try #require(
      try SampleBoard("2014-06-01", reports: [(2012, "2013-03-01")]).findings(of: "report").first)
    #expect(finding.path == "content/年度报告/2013.md")
    #expect(finding.message.zh == "2013 年度报告尚未公布，已超期 62 天（42 个工作日）；末日 2014-03-31（《政府信息公开条例》（2007年）第三十一条）")
  }

  @Test("a board owes the first report for the year in which it disclosed something")
  func firstYear() throws {
    var board = try SampleBoard("2014-06-01")
    #expect(try board.findings(of: "report").isEmpty)
    board.samples = [try Sample()]
    #expect(try board.findings(of: "report").summary == ["report-overdue error"])
    var sameYear = board
    sameYear.today = try .day("2013-12-31")
    #expect(try sameYear.findings(of: "report").isEmpty)
  }

  @Test("the board may set other days")
  func settings() throws {
    var board = try SampleBoard("2014-02-01", reports: [(2013, nil)])
    board.reportDue = [ReportDue(since: 2013, by: try #require(MonthDay("01-31")))]
    #expect(try board.findings(of: "report").summary == ["report-overdue error"])
    board.reportDue = [ReportDue(since: 2014, by: try #require(MonthDay("01-31")))]
    #expect(try board.findings(of: "report").isEmpty)
  }
}
