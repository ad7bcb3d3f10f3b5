import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("report-days")
struct ReportDaysTests {
  private func found(
    title: String = "2013年度报告", formed: String = "2014-02-17", submitted: String? = nil, today: String = "2014-06-01"
  ) throws -> [Finding] {
    var board = try SampleBoard(today)
    try board.report(on: 2013, out: "2014-03-31", title: title, formed: formed, submitted: submitted)
    return try board.findings(of: "report").filter { $0.rule.id == "report-days" }
  }

  @Test("a day of another year, with the year that is meant")
  func formed() throws {
    let slips = try ["2012-02-17", "2015-02-17"].flatMap { try found(formed: $0) }
    #expect(slips.map(\.message.zh) == ["形成日期 2012-02-17，报告却是 2013 年度的", "形成日期 2015-02-17，报告却是 2013 年度的"])
    #expect(slips.allSatisfy { $0.hint?.zh.contains("形成日期: 2014-02-17") == true && $0.range == 10..<20 })
    #expect(slips.allSatisfy { $0.severity == .warning && $0.class == .duty })
  }

  @Test(
    "submitted before it was formed, on a day to come, or in another year",
    arguments: [
      ("2014-02-16", "已报送 2014-02-16 早于形成日期 2014-02-17"), ("2014-06-02", "已报送 2014-06-02 在今天 2014-06-01 之后"),
    ])
  func submitted(day: String, message: String) throws {
    let found = try found(submitted: day)
    #expect(found.map(\.message.zh) == [message])
    #expect(found.first?.range == 20..<30)
    let later = try self.found(submitted: "2015-02-20", today: "2016-01-01")
    #expect(later.map(\.message.zh) == ["已报送 2015-02-20，报告却是 2013 年度的"])
  }

  @Test("a title that names another year")
  func title() throws {
    let found = try found(title: "南鲁山镇2012年度政府信息公开工作报告")
    #expect(found.map(\.message.zh) == ["标题写 2012 年，年度是 2013"])
    #expect(found.first?.hint?.zh == "标题: 南鲁山镇2013年度政府信息公开工作报告")
  }

  @Test(
    "days in order, and titles without a year, with two of them or with other numbers, are left alone",
    arguments: ["2013年度报告", "报告", "2012至2013年度报告", "〔2013〕2012号报告", "第1234号报告"])
  func passes(title: String) throws {
    #expect(try found(title: title, submitted: "2014-02-17").isEmpty)
    #expect(try found(title: title, formed: "2013-12-31", submitted: "2014-06-01").isEmpty)
  }
}
