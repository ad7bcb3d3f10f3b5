import Diagnostics
import Notices
import Testing

@testable import Compliance

/// Numbers that were typed into the words of a report.
@Suite struct HandNumbersTests {
  private let figures = FigureTable([
    Figure("主动公开.总数", 48, .items([])), Figure("主动公开.概况信息", 4, .items([])), Figure("依申请公开.收到", 2, .nothing),
    Figure("行政复议.总数", 0, .nothing), Figure("依申请公开.答复", 1, .nothing), Figure("收费.金额", 0, .nothing),
    Figure("申请.上年结转.总计", 1, .nothing), Figure("咨询.人次", 64, .nothing), Figure("咨询.电话", 35, .nothing),
    Figure("咨询.来访", 29, .nothing), Figure("咨询.网上", 0, .nothing),
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
      ("全年主动公开政府信息共88条。", ["88"]), ("主动公开政府信息数量共192条", ["192"]), ("本年度发布各类信息85条", ["85"]),
      ("累计主动公开政府信息25条", ["25"]), ("公开信息共计423条", ["423"]), ("主动公开政府信息三件", ["三"]),
      ("办理依申请公开件5件", ["5"]), ("办理依申请公开5件", ["5"]), ("收到依申请公开0件", ["0"]), ("收到政府信息公开申请两宗、复议1起", ["1"]),
      ("行政复议申请一起", ["一"]), ("行政复议案件12起", ["12"]), ("收取信息处理费50元", ["50"]), ("收到申请１２件", ["１２"]),
      ("主动公开政府信息一百零五条", ["一百零五"]), ("2013年度主动公开政府信息 **47** 条", ["47"]),
      ("电话询问和现场问路性质的咨询共65人次，当场答复", ["65"]), ("全年接受咨询60人次", ["60"]), ("解答群众咨询六十三次", ["六十三"]),
      ("接受电话咨询34人次、来访咨询30人次、网上咨询1件。", ["34", "30", "1"]), ("受理政府信息公开咨询共计12件", ["12"]),
    ])
  func contradicts(text: String, numbers: [String]) {
    #expect(found(text) == numbers)
  }

  @Test(
    "the right number, the name of a figure, another year, part of a year and other words are no mistake",
    arguments: [
      "全年主动公开政府信息48条。", "全年主动公开政府信息{{主动公开.总数}}条", "2012年收到申请5件。", "上年收到申请5件。", "第一季度收到申请1件。", "1月收到申请1件。",
      "收到申请后5个工作日内登记。", "行政复议60日内提出。", "历年累计主动公开政府信息200条", "| 概况信息 | 4 |\n", "收到申请书2件、证件3件。", "主动公开政府信息目录3条",
      "全年主动公开政府信息四十八条。", "通过网站公开信息30条", "其中公众号发布信息12条", "截至年底累计公开政府信息300条", "2008年以来公开政府信息300条",
      "办理依申请公开1件", "办理依申请公开2件", "收到依申请公开申请两件", "减免处理费50元", "行政复议5个工作日", "召开行政复议会议3次",
      "主动公开政府信息48条次", "比上年增加，主动公开政府信息5条", "复议机关2个",
      "电话询问和现场问路性质的咨询共64人次，当场答复", "全年在集日设咨询台4次", "专家咨询2次", "接受法律方面的咨询300人次", "发放咨询材料12份",
      "接受电话咨询35人次、来访咨询29人次", "法律咨询120人次", "其中接受咨询12人次", "政策咨询会3次", "第三季度接受咨询9人次",
    ])
  func nearMisses(text: String) {
    #expect(found(text) == [])
  }
}
