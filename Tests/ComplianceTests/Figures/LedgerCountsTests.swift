import Diagnostics
import Notices
import Testing

@testable import Compliance

/// What is counted of every ledger but that of applications.
@Suite struct LedgerCountsTests {
  private func figures(_ rows: [Ledger: String], year: Int) throws -> FigureTable {
    var ledgers = Ledgers()
    var findings: [Finding] = []
    for (ledger, rows) in rows {
      ledgers.read(ledger, Array("\(ledger.header)\n\(rows)".utf8), path: "content/\(ledger.file)", findings: &findings)
    }
    try #require(findings.isEmpty, "\(findings.map(\.message.zh))")
    return FigureTable(
      YearFigures(year: year, among: [], categoryCount: 0), ledgers: ledgers, applications: [], categories: [],
      form: .form(of: year))
  }

  private static let disputes = """
    复1,行政复议,2021-03-01,2021-05-08,结果维持,
    复2,行政复议,2021-11-01,2022-02-01,结果纠正,
    诉1,未经复议直接起诉,2022-03-01,,,
    诉2,复议后起诉,2020-03-01,2020-09-01,其他结果,

    """

  @Test(
    "a review counts as pending in the year that it comes in and by its outcome in the year that it ends",
    arguments: [
      (2020, ["0", "0", "0", "0"], "0", "1"), (2021, ["1", "0", "0", "1"], "2", "0"),
      (2022, ["0", "1", "0", "0"], "1", "1"),
      (2023, ["0", "0", "0", "0"], "0", "1"),
    ])
  func disputes(year: Int, reviews: [String], all: String, suits: String) throws {
    let figures = try figures([.disputes: Self.disputes], year: year)
    #expect(["结果维持", "结果纠正", "其他结果", "尚未审结"].map { figures.text("行政复议.\($0)") } == reviews)
    #expect(figures.text("行政复议.总计") == all)
    #expect(figures.text("行政诉讼.总数") == suits)
    let form = try #require(ReportForm.form(of: year))
    #expect(IdentityCheck(form: form).breaches(figures, lastYear: nil).isEmpty)
  }

  @Test("fees are shown in yuan and in 万元, waivers apart")
  func fees() throws {
    let rows = "费1,2021-03-01,收费,复制,,12.5\n费2,2021-04-01,收费,邮寄,,12\n费3,2021-04-01,减免,复制,,3\n费4,2020-04-01,收费,复制,,9\n"
    let figures = try figures([.fees: rows], year: 2021)
    #expect(figures.text("收费.金额") == "24.5" && figures.text("收费.万元") == "0.00245")
    #expect(figures.text("减免.金额") == "3")
    #expect(figures["收费.金额"]?.basis == .rows(.fees, [2, 3]))
  }

  @Test("a department has 0 only where the ledger says so")
  func departments() throws {
    let rows = """
      \(Ledger.fees.header),部门
      费1,2021-03-01,收费,复制,,12.5,财政所
      费2,2021-04-01,收费,复制,,2,财政所
      费3,2021-12-31,未收费,,,0,司法所
      费4,2021-04-01,减免,复制,,3,党政办公室
      费5,2020-12-31,未收费,,,0,文化站
      费6,2021-04-01,收费,复制,,1,

      """
    var ledgers = Ledgers()
    var findings: [Finding] = []
    ledgers.read(.fees, Array(rows.utf8), path: "台账", findings: &findings)
    try #require(findings.isEmpty)
    let figures = FigureTable(
      YearFigures(year: 2021, among: [], categoryCount: 0), ledgers: ledgers, applications: [], categories: [],
      form: nil)
    let own = figures.entries.filter { $0.name.hasPrefix("收费.部门.") }
    #expect(own.map { "\($0.name) \($0.text)" } == ["收费.部门.财政所 14.5", "收费.部门.司法所 0"])
    #expect(figures.text("收费.金额") == "15.5" && figures["收费.部门.司法所"]?.basis == .rows(.fees, [4]))
  }

  @Test("complaints are counted, opinions and defects are not complaints")
  func feedback() throws {
    let rows = "督1,2021-03-01,群众,投诉举报,公开栏,,\n督2,2021-03-01,群众,意见建议,公开栏,,\n督3,2021-03-01,内部,检查问题,公开栏,2021-04-01,已解决\n"
    let figures = try figures([.feedback: rows], year: 2021)
    #expect(figures.text("投诉举报.总数") == "1" && figures.text("监督反馈.总数") == "3")
    #expect(figures.text("监督反馈.内部") == "1" && figures.text("监督反馈.办结") == "1")
  }

  @Test("questions are counted by those who asked, by their way and by whether they were answered in the year")
  func inquiries() throws {
    let rows = """
      2013-03-01,电话,办事地点,40,2013-03-01,党政办公室
      2013-06-01,来访,社会救助,23,2013-06-03,便民服务大厅
      2013-12-31,网上,村庄规划,1,2014-01-03,村镇建设办公室
      2012-12-31,电话,办事地点,9,2012-12-31,党政办公室

      """
    let figures = try figures([.inquiries: rows], year: 2013)
    #expect(
      ["人次", "电话", "来访", "网上", "信函", "答复"].map { figures.text("咨询.\($0)") } == ["64", "40", "23", "1", "0", "63"])
    #expect(figures["咨询.人次"]?.basis == .rows(.inquiries, [2, 3, 4]))
    #expect(try self.figures([.inquiries: rows], year: 2012).text("咨询.人次") == "9")
  }

  @Test("table 2 is filled from papers and acts; what nobody stated is 0 with nothing behind it")
  func tables() throws {
    let figures = try figures(
      [
        .papers: "2021,规章,0,0,0\n2021,行政规范性文件,2,1,9\n", .actions: "2021,行政许可,14\n2021,行政事业性收费,0.35\n",
        .sessions: "2021-03-01,培训,填报,2,38\n2021-04-01,培训,审查,1,12\n",
      ], year: 2021)
    #expect(figures.text("文件.行政规范性文件.现行有效") == "9" && figures.text("决定.行政许可") == "14")
    #expect(figures.text("收费.行政事业性收费") == "0.35" && figures.text("决定.行政强制") == "0")
    #expect(figures.text("培训.次数") == "3" && figures.text("培训.人次") == "50")
  }

  @Test("a figure of the form of 2014 that nothing gives is as stated, or 0")
  func stated() throws {
    let figures = try figures([.counts: "2015,统计表.7,36\n2015,统计表.61,1.5\n2014,统计表.8,4\n"], year: 2015)
    #expect(figures.text("统计表.7") == "36" && figures.text("统计表.61") == "1.5" && figures.text("统计表.8") == "0")
    #expect(figures["统计表.7"]?.basis == .rows(.counts, [2]) && figures["统计表.8"]?.basis == .nothing)
    let form = try #require(ReportForm.form(of: 2015))
    #expect(form.figures.allSatisfy { figures[$0] != nil })
  }
}
