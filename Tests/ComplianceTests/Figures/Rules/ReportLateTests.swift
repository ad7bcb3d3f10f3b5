import Diagnostics
import Notices
import Testing

@Suite("report-late")
struct ReportLateTests {
  @Test(
    "out after the last day: 31 March to 2018, 31 January from 2019",
    arguments: [
      ("2014-06-01", 2013, "2014-04-01", "2014-04-01 公布，晚了 1 天；末日 2014-03-31（《政府信息公开条例》（2007年）第三十一条）"),
      ("2020-06-01", 2019, "2020-02-03", "2020-02-03 公布，晚了 3 天；末日 2020-01-31（参照《政府信息公开条例》（2019年修订）第四十九条）"),
    ])
  func fires(today: String, year: Int, out: String, message: String) throws {
    let found = try SampleBoard(today, reports: [(year, out)]).findings(of: "report")
    #expect(found.summary == ["report-late warning"])
    #expect(found.first?.class == .duty && found.first?.range == 30..<40)
    #expect(found.first?.path == "content/年度报告/\(year).md")
    #expect(found.first?.message.zh == message)
  }

  @Test(
    "out on the last day is not late",
    arguments: [("2014-04-01", 2013, "2014-03-31"), ("2020-06-01", 2019, "2020-01-31")])
  func passes(today: String, year: Int, out: String) throws {
    #expect(try SampleBoard(today, reports: [(year, out)]).findings(of: "report").isEmpty)
  }
}
