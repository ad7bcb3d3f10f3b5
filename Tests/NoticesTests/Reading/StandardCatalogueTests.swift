import Diagnostics
import Testing

@testable import Notices

@Suite("标准目录.csv as spreadsheets leave it")
struct StandardCatalogueTests {
  private static let head = "序号,公开事项,公开内容（要素）,公开时限,公开渠道和载体,类别,种类,标题用词\n"

  private static func read(_ text: String) -> ([StandardRow]?, [Finding], Marked) {
    let marked = Marked(text)
    var findings: [Finding] = []
    let rows = StandardCatalogueReader(categories: ["财经信息", "应急管理"], kinds: ["yusuan"])
      .read(marked.bytes, path: "content/标准目录.csv", findings: &findings)
    return (rows, findings, marked)
  }

  /// As a county's table is saved: a title, two rows of headings, merged cells, lines within cells, ticks.
  private static let county = """
    ××镇社会救助领域基层政务公开标准目录,,,,,,,,,,,,
    序号,公开事项,,"公开内容
    （要素）",公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级
    ,一级事项,二级事项,,,,,,全社会,特定群体（请自行填写）,主动,依申请公开,乡级
    1,综合业务,政策法规文件,"●《社会救助暂行办法》
    ●配套文件",《条例》,"制定或获取文件之日起
    10个工作日内",镇政府,"■政府网站　□政府公报
    □两微一端　■社区/企事业单位/村公示栏（电子屏）",√,,√,,√
    2,,监督检查,"●投诉举报电话",,,,,√,,√,,√
    3,最低生活保障,审核信息,名单、对象,《规定》,每季度,镇政府,■政府网站,√,,√,,√
    注：本表由县民政局编制,,,,,,,,,,,,
    ,,,,,,,,,,,,

    """

  @Test("a county's table: title, headings in two rows, merged cells, lines within cells, ticks, a note below")
  func county() throws {
    let (rows, findings, _) = Self.read(Self.county)
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    let read = try #require(rows)
    #expect(read.map(\.name) == ["综合业务 / 政策法规文件", "综合业务 / 监督检查", "最低生活保障 / 审核信息"])
    #expect(read.map(\.number) == [4, 5, 6])
    #expect(read[0].elements == ["●《社会救助暂行办法》", "●配套文件"])
    #expect(read[0].limit == .within(Period(10, .workingDays)) && read[1].limit == read[0].limit)
    #expect(read[0].channels == ["政府网站", "社区/企事业单位/村公示栏（电子屏）"] && read[1].channels == read[0].channels)
    #expect(read[0].furtherChannels == [.column] && read[2].furtherChannels.isEmpty)
    #expect(read[2].limit == .each(.quarter, .end) && read[1].basis == ["《条例》"])
    #expect(read.map(\.filling.words) == [["政策法规文件"], ["监督检查"], ["审核信息"]])
  }

  @Test(
    "whatever parts the cells, and however lines end",
    arguments: [
      { $0 }, { $0.replacing(",", with: ";") }, { $0.replacing(",", with: "\t") }, { "\u{FEFF}" + $0 },
      { $0.replacing("\n", with: "\r\n") }, { "sep=,\n" + $0 },
    ] as [@Sendable (String) -> String])
  func forms(change: @Sendable (String) -> String) throws {
    let (rows, findings, _) = Self.read(change(Self.head + "1,预算,收支,20个工作日内,网站,财经信息,yusuan,预算、决算\n"))
    #expect(findings.isEmpty)
    let row = try #require(rows?.first)
    #expect(row.name == "预算" && row.filling.category == 0 && row.filling.kind == "yusuan")
    #expect(row.filling.words == ["预算", "决算"] && row.label == "1")
  }

  @Test(
    "what is wrong is told at its cell, and nothing is read",
    arguments: [
      ("①序号,公开事项,公开内容,公开渠道\n", ["standard-column"]),
      ("序号,公开事项,公开内容,公开时限,公开渠道,①公开时现\n", ["standard-column"]),
      ("序号,公开事项,公开内容,公开时限,公开渠道,①公开时间\n", ["standard-column"]),
      ("①一,二\n三,四\n", ["standard-column"]),
      (head + "①1,预算,,20个工作日内,网站,,,\n", ["standard-row"]), (head + "①1,预算,收支,,网站,,,\n", ["standard-row"]),
      (head + "①1,,收支,20个工作日内,网站,,,\n", ["standard-row"]),
      (head + "1,预算,收支,20个工作日内,网站,①财经,,\n", ["standard-row"]),
      (head + "1,预算,收支,20个工作日内,网站,,①yusaun,\n", ["standard-row"]),
      (head + "1,预算,收支,20个工作日内,网站,,,,①多\n", ["standard-row"]),
      (head + "①1，预算，收支，20个工作日内，网站\n", ["standard-row"]),
      (head + "①1,\"预算,收支,20个工作日内,网站,,,\n1,决算,收支,20个工作日内,网站,,,\n", ["table-quote"]),
      ("①\n \n", ["empty-file"]),
    ])
  func faults(text: String, rules: [String]) {
    let (rows, findings, marked) = Self.read(text)
    #expect(rows == nil)
    expect(findings, rules, in: marked)
    #expect(findings.allSatisfy { $0.hint != nil })
  }

  @Test("a time of which no day can be reckoned is a note at its cell, and the row is kept")
  func vague() {
    let (rows, findings, marked) = Self.read(Self.head + "1,预算,收支,①按照有关规定,网站,,,\n")
    #expect(rows?.count == 1)
    expect(findings, ["standard-time"], in: marked)
    #expect(findings.first?.severity == .note && findings.first?.class == .duty)
  }

  @Test("no input of broken quotes takes long")
  func linear() {
    let text = Self.head + String(repeating: "1,\"预算,收支\n", count: 20_000)
    #expect(Self.read(text).1.count == 20_000)
  }
}

@Suite("the time limits of standard catalogues")
struct StandardLimitTests {
  static let inWorkingDays = [
    "自信息形成或者变更之日起20个工作日内": 20, "制定或获取文件之日起10个工作日内": 10, "信息形成(变更)二十个工作日以内": 20, "20个工作日内公开；公示7个工作日": 20,
    "每年财政预算批准后20个工作日内": 20, "10 个工作日": 10, "３个工作日之内": 3,
  ]
  static let inDays = ["批准后20日内": 20, "20天内": 20, "自作出之日起七个自然日内": 7, "1个月内": 31, "24小时内": 1, "48 小时内公开": 2]

  @Test("a period from the day of the information", arguments: inWorkingDays.sorted { $0.key < $1.key })
  func workingDays(text: String, count: Int) { #expect(StandardLimit(text) == .within(Period(count, .workingDays))) }

  @Test("a period in days", arguments: inDays.sorted { $0.key < $1.key })
  func days(text: String, count: Int) { #expect(StandardLimit(text) == .within(Period(count, .days))) }

  @Test(
    "rounds and their last days",
    arguments: [
      ("每年3月31日前", Repetition.Cycle.year, StandardLimit.Due.day(month: 3, day: 31)),
      ("每年一月底前", .year, .day(month: 1, day: nil)), ("每年1月31日之前公开上一年度报告", .year, .day(month: 1, day: 31)),
      ("每年第一季度", .year, .day(month: 3, day: nil)), ("按年度公开", .year, .end), ("每年年底前", .year, .end),
      ("每年上半年", .year, .day(month: 6, day: nil)), ("每季度", .quarter, .end), ("按季度更新", .quarter, .end),
      ("每季度首月10日前", .quarter, .day(month: 1, day: 10)), ("每月10日前", .month, .day(month: 1, day: 10)),
      ("每月", .month, .end), ("每半年公开一次", .half, .end), ("季度公开", .quarter, .end),
      ("每季度结束后15日内", .quarter, .after(Period(15, .days))),
      ("年度结束后20个工作日内", .year, .after(Period(20, .workingDays))),
    ])
  func rounds(text: String, cycle: Repetition.Cycle, due: StandardLimit.Due) {
    #expect(StandardLimit(text) == .each(cycle, due))
  }

  @Test("one day, at all times, and no time at all")
  func others() throws {
    let day = try #require(CivilDate(year: 2014, month: 3, day: 31))
    for text in ["2014年3月31日前", "2014-03-31", "2014.3.31 前完成", "二〇一四年三月三十一日前"] {
      #expect(StandardLimit(text) == .by(day), "\(text)")
    }
    for text in ["长期公开", "及时公开", "常年", "实时更新"] { #expect(StandardLimit(text) == .always, "\(text)") }
    for text in ["按照有关规定", "", "公示期不少于7天", "视情况", "第13号", "2014年"] { #expect(StandardLimit(text) == nil, "\(text)") }
  }

  @Test("the last day of a round: of a short month its last, of half a year and a year theirs")
  func lastDays() throws {
    let day = try #require(CivilDate(year: 2014, month: 2, day: 10))
    func last(_ text: String) throws -> String {
      let limit = try #require(StandardLimit(text))
      guard case .each(let cycle, _) = limit else { return "" }
      return limit.lastDay(in: Round(cycle, of: day), WorkCalendar())?.description ?? ""
    }
    #expect(try last("每月31日前") == "2014-02-28")
    #expect(try last("每半年") == "2014-06-30" && last("每年") == "2014-12-31" && last("每季度") == "2014-03-31")
    #expect(try last("每年3月31日前") == "2014-03-31" && last("每年6月底前") == "2014-06-30")
    #expect(Round(.half, of: day).id == "2014-H1" && Round(.year, of: day).id == "2014")
    #expect(Round(.year, of: day).previous.firstDay.description == "2013-01-01")
    #expect(Round(.half, of: day).phrase.zh == "2014 年上半年" && Round(.half, of: day).next.phrase.zh == "2014 年下半年")
  }
}
