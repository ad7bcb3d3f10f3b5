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
    return WritingCheck.findings(in: outlined(body), of: sample.placed, on: try .day(day), outlined: outlined)
      .count { $0.rule.id == "guide-outdated" }
  }

  static let outdated = [
    "自收到申请之日起15个工作日内答复", "自收到申请之日起 15 个工作日内予以答复", "十五个工作日内答复", "经同意可再延长不超过15个工作日",
    "可以根据自身生产、生活、科研等特殊需要提出申请", "检索、复制、邮寄只收取成本费用", "只收成本费", "确有困难的，可以申请减免", "向监察机关举报", "向县监察局举报",
    "第三方的意见要征求；收到申请15日内答复",
    // The same in other words.
    "收到申请后15个工作日之内作出答复", "不能当场答复的，在登记之日起15个工作日内办结", "在十五个工作日以内告知申请人", "申请办理时限：15个工作日", "15个法定工作日内答复",
    "三个星期内答复申请人", "15-30个工作日内答复", "最长30个工作日内答复", "申请人应当说明申请用途", "须注明所需信息的用途", "说明使用政府信息的目的",
    "须提供与申请信息相关的证明材料", "申请人须证明与自身生产、生活、科研有关", "复印每页0.5元", "收费标准按物价部门核定执行", "可以收取检索、复制、邮寄等成本",
    "收取纸张、复印等费用", "邮资由申请人承担", "申请政府信息须缴纳费用", "经济确有困难的公民可以免除费用", "城乡低保对象凭证免费", "残疾人减半收取",
    "可以向监察委员会举报信息公开问题", "依据《中华人民共和国政府信息公开条例》（国务院令第492号）制定", "根据2008年5月1日起施行的《政府信息公开条例》",
    "根据《条例》第二十四条答复", "根据条例第十三条的规定，可以申请", "法人提供组织机构代码证复印件", "自收到答复之日起3个月内提起行政诉讼",
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
      "拨打监督电话，或者投意见箱；收到以后登记，15个工作日内答复。", "不再要求说明特殊需要",
      "申请书不写用途", "不予公开的，告知申请人并说明理由", "申请的数量、频次明显超过合理范围的，可以要求说明理由", "办公场所可以免费上网查阅", "复印机免费使用",
      "逾期不缴纳费用的，不再处理", "向监察委员会举报公职人员违法", "依据《政府信息公开条例》（国务院令第711号修订）制定", "根据条例第三十三条，20个工作日内答复",
      "行政复议在60日内申请，六个月内起诉", "11月15日前答复申请人", "第15日", "补正期限一般不超过15个工作日", "信息处理费按件收取，每页另计", "收到复议决定书之日起15日内起诉", "",
    ])
  func passes(text: String) throws {
    for place in Place.allCases { #expect(try findings(text, in: place).isEmpty) }
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2026-03-02") == 0)
  }

  @Test(
    "a refusal that may be taken to court at once, from the day on which review comes first",
    arguments: [
      "对不予公开的答复不服的，可以依法申请行政复议或者提起行政诉讼", "对不予公开决定不服的，可以向人民法院起诉", "本机关不予提供的，申请人可直接提起行政诉讼",
      "行政机关拒绝公开的，也可以向法院起诉",
    ])
  func suitAtOnce(text: String) throws {
    for place in Place.allCases {
      #expect(try findings(text, on: "2024-01-01", in: place).summary == ["guide-outdated warning"])
      #expect(try findings(text, on: "2023-12-31", in: place).isEmpty)
    }
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2026-03-02") == 1)
    #expect(try found(inItem: text, title: "示例镇政府信息公开指南", on: "2023-12-31") == 0)
  }

  @Test(
    "review first, suits over something else, and that there are ways",
    arguments: [
      "对不予公开的答复不服的，先申请行政复议，对复议决定不服的再提起行政诉讼", "对复议决定不服的，可以提起行政诉讼", "对答复的内容不准确不服的，可以申请行政复议或者提起行政诉讼",
      "不予公开的，告知申请行政复议、提起行政诉讼的途径和期限", "公开信息侵犯了自己合法权益的，可以依法申请行政复议，或者提起行政诉讼", "不予公开的，说明理由",
    ])
  func suitAfterReview(text: String) throws {
    for place in Place.allCases { #expect(try findings(text, on: "2026-03-02", in: place).isEmpty) }
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
