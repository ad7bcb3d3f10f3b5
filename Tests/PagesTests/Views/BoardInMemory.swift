import Compliance
import Diagnostics
@testable import Notices
import Testing

@testable import Pages

/// A site made in memory of items as text; what is shown is for the gate to decide, not for the pages.
enum BoardInMemory {
  /// Front matter lines beside the fixed ones.
  struct Item {
    var index: String
    var title = "标题"
    var category = "概况信息"
    var day = "2013-06-03"
    var fields: [String] = []
    var summary = "概述 & <摘要>"
    var body = "<p>正文</p>\n"
    var files: [SiteFile] = []
  }

  static func site(_ items: [Item], today: String = "2013-07-01", isDrafts: Bool = false) throws -> Site {
    let board = try board()
    let today = try #require(CivilDate(iso8601: today.utf8))
    let terms = [Person.Term(from: CivilDate(daysSinceEpoch: 0), to: nil)]
    let people = [
      Person(
        id: "a", name: "甲", office: "办", steps: ReviewStep.allCases, terms: terms, emails: [], mayWithdraw: true)
    ]
    let assessor = Assessor(board: board, people: people, kinds: [], calendar: WorkCalendar(), today: today)
    let basis = EditionBasis(board: board, baseURL: nil)
    return Site(
      board: board, today: today, calendar: WorkCalendar(),
      items: try items.map { try siteItem($0, board, assessor, basis) }, ledgers: ShownLedgers(Ledgers(), today: today),
      reports: [], figures: [],
      basis: basis, isDrafts: isDrafts)
  }

  /// A number of items on following days, the last the newest.
  static func site(count: Int) throws -> Site {
    try site((0..<count).map { Item(index: "2013-\(1000 + $0)", title: "第\($0)号") })
  }

  private static func siteItem(
    _ item: Item, _ board: Board, _ assessor: Assessor, _ basis: EditionBasis
  ) throws -> SiteItem {
    let lines =
      [
        "---", "标题: \(item.title)", "索引号: \(item.index)", "形成日期: \(item.day)", "公开日期: \(item.day)", "保密: 可以公开",
      ] + item.fields + ["---", ""]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    var findings: [Finding] = []
    let path = "content/\(item.category)/\(item.index).md"
    let notice = NoticeReader(board: board).read(bytes, path: path, findings: &findings)
    try #require(findings.isEmpty, "\(findings.map(\.message.en))")
    let read = try #require(notice)
    let assessment = assessor.assess(read, bytes: bytes, attachments: [], isBlocked: false)
    return SiteItem(
      AssessedItem(notice: read, assessment: assessment), body: .held(Array(item.body.utf8)), summary: item.summary,
      files: item.files, basis: basis)
  }

  private static func board() throws -> Board {
    let text = """
      名称: 示例 & 公开栏
      语言: zh-CN
      主题: default
      公开期限: 20天
      机关: { 名称: 示例镇人民政府, 简称: 示例镇 }
      工作机构: { 名称: 办, 地址: 楼, 办公时间: 工作日, 电话: 0533-000-0001, 传真: 0533-000-0002, 邮箱: a@b.example }
      查阅点: [{ 名称: 厅, 地址: 口, 时间: 工作日 }]
      公开栏: [{ 名称: 栏, 地址: 门 }]
      领导小组: { 组长: 镇长, 副组长: 副镇长, 成员: [办], 职责: [审] }
      类别:
        - { 名称: 概况信息, 标识: gaikuang }
        - { 名称: 应急管理, 标识: yingji }
      指南: { 信息分类: 类, 编排体系: 号, 获取方式: [看], 申请说明: [申], 监督救济: [举], 更新日期: 2013-01-06 }

      """
    var findings: [Finding] = []
    let board = BoardReader().read(Array(text.utf8), path: "content/board.yaml", findings: &findings)
    try #require(findings.allSatisfy { $0.class != .fault }, "\(findings.map(\.message.en))")
    return try #require(board)
  }
}
