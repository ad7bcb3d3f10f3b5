import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite struct ReportTextTests {
  private let table = FigureTable([
    Figure("主动公开.总数", 0, .items([])), Figure("主动公开.概况信息", 0, .items([])),
    Figure("依申请公开.收到", 7, .rows(.applications, [2, 3, 4, 5, 6, 7, 8])),
  ])

  private func expand(_ text: String) -> ReportText {
    let bytes = Array(text.utf8)
    return ReportText(bytes, body: 0..<bytes.count, path: "content/年度报告/2013.md", figures: table)
  }

  @Test(
    "puts a figure where its name stands",
    arguments: [
      ("收到申请 {{依申请公开.收到}} 件", "收到申请 7 件"),
      ("{{ 依申请公开.收到 }}", "7"),
      ("{{主动公开.概况信息}}、{{主动公开.总数}}", "0、0"),
      ("没有数字", "没有数字"),
      ("单个 { 括号 } 不动", "单个 { 括号 } 不动"),
      ("", ""),
    ])
  func expands(source: String, expected: String) {
    let text = expand(source)
    #expect(String(decoding: text.markdown, as: UTF8.self) == expected)
    #expect(text.findings.isEmpty)
  }

  @Test func namesTheNearestFigureForAnUnknownName() throws {
    let text = expand("全年 {{主动公开.总数量}} 条")
    let finding = try #require(text.findings.first)
    #expect(finding.rule.id == "report-figure-unknown")
    #expect(finding.range == "全年 ".utf8.count..<"全年 {{主动公开.总数量}}".utf8.count)
    #expect(finding.hint?.zh.contains("{{主动公开.总数}}") == true)
  }

  @Test func findsEveryUnknownNameInOneRun() {
    #expect(expand("{{甲}}{{乙}}{{主动公开.总数}}{{丙}}").findings.count == 3)
  }

  @Test func faultsAnOpeningWithoutAnEnd() {
    #expect(expand("共 {{主动公开.总数 条").findings.map(\.rule.id) == ["report-figure-unclosed"])
  }

  @Test func mapsPlacesOfTheResultBackToTheFile() {
    let text = expand("甲{{依申请公开.收到}}乙<b>")
    let tag = "甲7乙".utf8.count
    let place = "甲{{依申请公开.收到}}乙".utf8.count
    #expect(text.source(of: tag..<tag + 3) == place..<place + 3)
  }
}
