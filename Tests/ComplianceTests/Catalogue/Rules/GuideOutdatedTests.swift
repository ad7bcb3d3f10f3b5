import Compliance
import Diagnostics
import Markup
import Testing

@testable import Notices

@Suite("guide-outdated")
struct GuideOutdatedTests {
  private enum Place: CaseIterable {
    case application, remedy, channel
  }

  private func findings(_ text: String, on day: String = "2019-05-15", in place: Place = .application) throws
    -> [Finding]
  {
    var board = try WholeBoard()
    board.today = try .day(day)
    let sentence = Located(text, at: 20..<30)
    switch place {
    case .application: board.settings.guide.application = [sentence]
    case .remedy: board.settings.guide.remedies = [sentence]
    case .channel: board.settings.supervision = [Board.Channel(name: "群众监督", way: sentence)]
    }
    return try board.findings().filter { $0.rule.id == "guide-outdated" }
  }

  private func found(inItem body: String, title: String, on day: String) throws -> Int {
    var sample = try Sample()
    sample.body = body
    sample.notice.title.value = title
    var reader = OutlineReader()
    return WritingCheck.findings(in: reader.read(Array(body.utf8).span), of: sample.placed, on: try .day(day))
      .count { $0.rule.id == "guide-outdated" }
  }

  static let outdated = [
    "自收到申请之日起15个工作日内答复", "自收到申请之日起 15 个工作日内予以答复", "十五个工作日内答复", "经同意可再延长不超过15个工作日",
    "可以根据自身生产、生活、科研等特殊需要提出申请", "检索、复制、邮寄只收取成本费用", "只收成本费", "确有困难的，可以申请减免", "向监察机关举报", "向县监察局举报",
    "第三方的意见要征求；收到申请15日内答复",
  ]

  @Test("words of the Regulation of 2007, from the day that of 2019 came into force", arguments: outdated)
  func fires(text: String) throws {
    for place in Place.allCases {
      let found = try findings(text, in: place)
      #expect(found.summary == ["guide-outdated warning"])
      #expect(found.first?.range == 20..<30 && found.first?.path == "content/board.yaml")
    }
    #expect(try findings(text, on: "2019-05-14").isEmpty)
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2026-03-02") == 1)
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2014-03-31") == 0)
    #expect(try found(inItem: text, title: "关于答复的通知", on: "2026-03-02") == 0)
  }

  @Test(
    "what the law says now, and periods of others",
    arguments: [
      "自收到申请之日起20个工作日内答复", "第三方自收到征求意见书之日起15个工作日内答复", "不收取费用", "不收取检索费、复制费、邮寄费", "可以收取信息处理费",
      "向上一级行政机关投诉、举报", "向县纪检监察机关反映", "收到投诉以后15个工作日内答复",
      "拨打监督电话，或者投意见箱；收到以后登记，15个工作日内答复。", "不再要求说明特殊需要", "收到复议决定书之日起15日内起诉", "",
    ])
  func passes(text: String) throws {
    for place in Place.allCases { #expect(try findings(text, in: place).isEmpty) }
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2026-03-02") == 0)
  }

  @Test("the hint is the clerk's own sentence, corrected")
  func hints() throws {
    let days = try findings("自收到申请之日起15个工作日内答复。").first?.hint?.zh
    #expect(days == "改成：自收到申请之日起20个工作日内答复。")
    let both = try findings("第三方15个工作日内提出意见；收到申请15个工作日内答复。").first?.hint?.zh
    #expect(both == "改成：第三方15个工作日内提出意见；收到申请20个工作日内答复。")
    let organ = try findings("可以向上级行政机关、监察机关或者主管部门举报。").first?.hint?.zh
    #expect(organ == "改成：可以向上级行政机关或者主管部门举报。")
  }
}
