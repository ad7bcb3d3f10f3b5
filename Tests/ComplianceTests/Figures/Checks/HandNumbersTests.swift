import Diagnostics
import Notices
import Testing

@testable import Compliance

/// Numbers that were typed into the words of a report.
@Suite struct HandNumbersTests {
  private let figures = FigureTable([
    Figure("主动公开.总数", 48, .items([])), Figure("主动公开.概况信息", 4, .items([])), Figure("依申请公开.收到", 2, .nothing),
    Figure("行政复议.总数", 0, .nothing), Figure("收费.金额", 0, .nothing), Figure("申请.上年结转.总计", 1, .nothing),
  ])

  /// The numbers that are found in a text.
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return HandNumbers(bytes, body: 0..<bytes.count, path: "content/年度报告/2013.md", year: 2013, figures: figures)
      .findings.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "one that contradicts what was counted is found at its place",
    arguments: [
      ("全年主动公开政府信息47条。", ["47"]), ("2013年收到申请 3 件，行政复议1件。", ["3", "1"]), ("收费金额为20元", ["20"]),
      ("| 概况信息 | 5 |\n", ["5"]), ("上年结转2件", ["2"]),
    ])
  func contradicts(text: String, numbers: [String]) {
    #expect(found(text) == numbers)
  }

  @Test(
    "the right number, the name of a figure, another year, part of a year and other words are no mistake",
    arguments: [
      "全年主动公开政府信息48条。", "全年主动公开政府信息{{主动公开.总数}}条", "2012年收到申请5件。", "上年收到申请5件。", "第一季度收到申请1件。", "1月收到申请1件。",
      "收到申请后5个工作日内登记。", "行政复议60日内提出。", "历年累计主动公开政府信息200条", "| 概况信息 | 4 |\n", "收到申请书2件、证件3件。", "主动公开政府信息目录3条",
    ])
  func nearMisses(text: String) {
    #expect(found(text) == [])
  }
}
