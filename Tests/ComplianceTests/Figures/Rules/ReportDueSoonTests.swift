import Diagnostics
import Notices
import Testing

@Suite("report-due-soon")
struct ReportDueSoonTests {
  @Test(
    "five working days before the last day, and on it",
    arguments: [
      ("2014-03-24", 2013, "2013 年度报告须在 2014-03-31 前（含当日）公布，尚余 7 天（5 个工作日）（《政府信息公开条例》（2007年）第三十一条）"),
      ("2014-03-31", 2013, "2013 年度报告须在 2014-03-31 前（含当日）公布，今天是最后一天（《政府信息公开条例》（2007年）第三十一条）"),
      (
        "2020-01-31", 2019,
        "2019 年度报告须在 2020-01-31 前（含当日）公布，今天是最后一天（参照《政府信息公开条例》（2019年修订）第四十九条）"
      ),
    ])
  func fires(today: String, year: Int, message: String) throws {
    let found = try SampleBoard(today, reports: [(year, nil)]).findings(of: "report")
    #expect(found.summary == ["report-due-soon note"])
    #expect(found.first?.class == .duty && found.first?.range == 10..<20)
    #expect(found.first?.path == "content/年度报告/\(year).md")
    #expect(found.first?.message.zh == message)
  }

  @Test("six days before, and once the report is out, nothing is said")
  func passes() throws {
    #expect(try SampleBoard("2014-03-21", reports: [(2013, nil)]).findings(of: "report").isEmpty)
    #expect(try SampleBoard("2014-03-31", reports: [(2013, "2014-03-28")]).findings(of: "report").isEmpty)
  }
}
