import Diagnostics
import Testing

@testable import Notices

/// board.yaml, people.yaml and kinds.yaml.
struct SettingsTests {
  static let board = """
    # 说明
    名称: 示例公开栏 # 注释可以写在后面
    网址: https://nanlushan.example/
    公开期限: 20天
    机关:
      名称: 示例镇人民政府
      简称: 示例镇
      机关代字: [示例镇政发]
    网站:
      标识码: "3703000001"
    工作机构:
      名称: 办公室
      地址: 一号
      办公时间: 工作日8:30—12:00
      电话: 0533-000-0001
      传真: 0533-000-0002
      邮箱: a@example.invalid
    查阅点:
      - { 名称: 大厅, 地址: 二号, 时间: 全天, 电话: 0533-000-0003 }
      - { 名称: 文化站, 地址: 三号, 时间: 全天 }
    领导小组:
      组长: 镇长
      副组长: 副镇长
      成员: [办公室, 财政所]
      职责:
        - 负责：督促，检查
    类别:
      - { 名称: 概况信息, 标识: gaikuang, 说明: 镇情。, 关键词: [镇情], 栏目类型: 概况信息 }
      - { 名称: 工作动态, 标识: dongtai }
    指南:
      信息分类: 分为两类
      编排体系: 按索引号
      获取方式: [网站, 查阅点]
      申请说明: [书面]
      监督救济: [举报]
      更新日期: 2014-01-06
    制度: [2013-0005]
    """

  static func read(_ text: String) -> (Board?, [Finding], Marked) {
    let marked = Marked(text)
    var findings: [Finding] = []
    let board = BoardReader().read(marked.bytes, path: "content/board.yaml", findings: &findings)
    return (board, findings, marked)
  }

  @Test("reads a board, and warns once of what its footer lacks")
  func readsBoard() throws {
    let (read, findings, _) = Self.read(Self.board)
    #expect(findings.map(\.rule.id) == ["footer-duties"])
    #expect(findings.first?.severity == .warning && findings.first?.class == .duty)
    #expect(findings.first?.message.zh.contains("域名、ICP备案、公安备案、找错入口、党政机关标识") == true)
    let board = try #require(read)
    #expect(board.name == "示例公开栏" && board.language == "zh-CN" && board.theme == "default")
    #expect(board.publishWithin == Period(20, .days))
    #expect(board.authority.documentPrefixes == ["示例镇政发"])
    #expect(board.queryPoints.map(\.phone) == ["0533-000-0003", nil])
    #expect(board.leadingGroup.duties == ["负责：督促，检查"])
    #expect(board.categories.map(\.slug) == ["gaikuang", "dongtai"])
    #expect(board.guide.waysOfObtaining == ["网站", "查阅点"])
    #expect(board.rules.map { "\($0.value)" } == ["2013-0005"])
  }

  static let slips: [(String, String, String)] = [
    ("网址: https://nanlushan.example/", "网址: ①https://nanlushan.example", "bad-base-url"),
    ("网址: https://nanlushan.example/", "网址: ①nanlushan.example/", "bad-web-address"),
    ("公开期限: 20天", "公开期限: ①二十天", "bad-period"), ("公开期限: 20天", "公开期限: ①29天", "period-over-law"),
    ("公开期限: 20天", "公开期限: ①21个工作日", "period-over-law"), ("公开期限: 20天", "公开期限: ①100日", "period-over-law"),
    ("标识: dongtai", "标识: ①report", "reserved-slug"),
    ("标识: dongtai", "标识: ①gaikuang", "repeated-value"),
    ("标识: dongtai", "标识: ①2013", "bad-slug"),
    ("{ 名称: 工作动态", "{ 名称: ①概况信息", "repeated-value"),
    ("{ 名称: 工作动态", "{ 名称: ①台账", "reserved-category"),
    ("    简称: 示例镇\n".dropFirst(2).description, "", "missing-key"),
    ("  邮箱: a@example.invalid", "  ①邮件: a@example.invalid", "unknown-key"),
    ("制度: [2013-0005]", "制度: [2013-0005, ①2013-0005]", "repeated-value"),
    ("制度: [2013-0005]", "语言: ①zh", "unknown-word"),
    ("获取方式: [网站, 查阅点]", "获取方式: ①网站", "wrong-type"),
    ("名称: 示例公开栏 #", "名称: 示例公开栏 ①#", "value-cut-by-hash"),
    ("成员: [办公室, 财政所]", "成员: [①办公室，财政所]", "full-width-comma"),
    ("制度: [2013-0005]", "存证起始: ①昨天", "bad-evidence-start"),
    ("制度: [2013-0005]", "存证起始: ①3F9C1A7", "bad-evidence-start"),
    ("制度: [2013-0005]", "存证宽限: ①三天", "bad-period"),
    ("制度: [2013-0005]", "年报期限: [{ 自: 2019, 至迟: ①04-01 }]", "report-due-late"),
    ("制度: [2013-0005]", "年报期限: [{ 自: 2019, 至迟: 01-31, 底线: ①12-31 }]", "report-due-late"),
    ("制度: [2013-0005]", "共用电脑: ①可以", "unknown-word"),
    ("制度: [2013-0005]", "签名提交: ①是", "unknown-word"),
    ("制度: [2013-0005]", "共用电脑: ①允许\n签名提交: 必须", "shared-with-signed"),
    ("机关代字: [示例镇政发]", "信用代码: ①11370399000000019X", "bad-credit-code"),
    ("制度: [2013-0005]", "公开手机: [13800000000, ①0533-0000001]", "bad-public-mobile"),
    ("制度: [2013-0005]", "公开手机: [①138000000000]", "bad-public-mobile"),
    ("制度: [2013-0005]", "公开手机: ①13800000000", "wrong-type"),
    ("制度: [2013-0005]", "公开账户: [9029990102030405, ①农商行]", "bad-public-account"),
    ("制度: [2013-0005]", "公开账户: [①1234567]", "bad-public-account"),
    ("制度: [2013-0005]", "附件类型: [ics, ①.json]", "bad-attachment-type"),
    ("制度: [2013-0005]", "发布目标: [{ 名称: ①网 站, 方式: git, 位置: a.git }]", "bad-publish-target"),
    (
      "制度: [2013-0005]", "发布目标: [{ 名称: 网站, 方式: git, 位置: ①https://me:secret@git.example/b.git }]",
      "bad-publish-target"
    ),
    ("制度: [2013-0005]", "附件类型: [①ICS]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①webmanifest]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①html]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [ics, ①htm]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①xhtml]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①svgz]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①js]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①exe]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [json, ①zip]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①rar]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①xlsm]", "bad-attachment-type"),
    ("制度: [2013-0005]", "附件类型: [①xml]", "bad-attachment-type"),
    ("制度: [2013-0005]", "公示期满检索: ①不", "unknown-word"),
  ]

  @Test("reads the mobile numbers that may be published, under either name", arguments: ["公开手机", "public_mobiles"])
  func readsMobiles(key: String) throws {
    let (board, _, _) = Self.read(Self.board + "\n\(key): [13800000000, 139-0000-0000, 137 0000 0000]")
    #expect(try #require(board).publicMobiles == [13_800_000_000, 13_900_000_000, 13_700_000_000])
  }

  @Test("reads the accounts that may be published, under either name", arguments: ["公开账户", "public_accounts"])
  func readsAccounts(key: String) throws {
    let (board, _, _) = Self.read(Self.board + "\n\(key): [90299901020304, 9029 9901 0203, 6299-9901-0203-0405-060]")
    #expect(try #require(board).publicAccounts == ["90299901020304", "902999010203", "6299990102030405060"])
  }

  @Test("reads the types of attachments that a board adds", arguments: ["附件类型", "attachment_types"])
  func readsTypes(key: String) throws {
    let (board, _, _) = Self.read(Self.board + "\n\(key): [ics, json]")
    #expect(try #require(board).attachmentTypes == ["ics", "json"])
  }

  @Test("reports what is wrong with a board", arguments: slips)
  func reportsBoard(right: String, wrong: String, rule: String) {
    var text = Self.board.replacing(right, with: wrong)
    if rule == "value-cut-by-hash" { text = text.replacing("①# 注释", with: "①#注释") }
    let (board, findings, marked) = Self.read(text)
    #expect(board == nil)
    if marked.places.isEmpty || rule == "unknown-key" {
      #expect(findings.contains { $0.rule.id == rule })
    } else {
      expect(findings, [rule], in: marked)
    }
  }

  @Test(
    "reads from where evidence is expected",
    arguments: [
      ("2014-01-01", Board.Start.day(CivilDate(daysSinceEpoch: 16_071))), ("\"3f9c1a7\"", .commit("3f9c1a7")),
      ("\"1234567\"", .commit("1234567")),
    ])
  func readsEvidence(written: String, start: Board.Start) throws {
    let text = Self.board + "\n存证起始: \(written)\n存证宽限: 5天\n存证接收日志: ../log\n"
    let board = try #require(Self.read(text).0)
    #expect(board.evidence.start?.value == start)
    #expect(board.evidence.grace == Period(5, .days) && board.evidence.receiveLog?.value == "../log")
    let plain = try #require(Self.read(Self.board).0)
    #expect(plain.evidence.start == nil && plain.evidence.grace == Period(3, .workingDays))
  }

  @Test(
    "reads who may sign for others and whose commits are signed, under either name",
    arguments: [
      ("共用电脑: 允许", true, false), ("共用电脑: 不允许", false, false), ("shared_computer: allowed", true, false),
      ("签名提交: 必须", false, true), ("签名提交: 有公钥的", false, false), ("signed_commits: required", false, true),
      ("共用电脑: 不允许\n签名提交: 必须", false, true), ("语言: zh-CN", false, false),
    ])
  func readsSigning(line: String, isShared: Bool, isSigned: Bool) throws {
    let board = try #require(Self.read(Self.board + "\n\(line)\n").0)
    #expect((board.evidence.sharedComputer != nil) == isShared && (board.evidence.signedCommits != nil) == isSigned)
  }

  @Test("checks the check digit of the credit code")
  func checksCreditCode() {
    // The codes of two county bodies, whose check digits are public examples.
    #expect(CreditCode.isValid("11370322004222241N"))
    #expect(CreditCode.isValid("12370323MB2877498B"))
    #expect(!CreditCode.isValid("11370322004222241M"))
    #expect(!CreditCode.isValid("11370322004222241"))
  }

  @Test("reads people with one term or several")
  func readsPeople() throws {
    var findings: [Finding] = []
    let text = """
      人员:
        - 编号: wangfang
          姓名: 王芳
          单位: 办公室
          步骤: [填报]
          任期: { 从: 2012-01-01, 至: 2014-12-31 }
        - { 编号: zhou-2, 姓名: 周静, 单位: 办公室, 步骤: [复核, 公开], 任期: [{ 从: 2010-01-01, 至: 2011-12-31 }, { 从: 2012-01-01 }], 邮箱: [a@example.invalid], 可撤回: true }
      """
    let people = try #require(PeopleReader().read(Array(text.utf8), path: "content/people.yaml", findings: &findings))
    #expect(findings.isEmpty)
    #expect(people.map(\.id) == ["wangfang", "zhou-2"])
    #expect(people[1].terms.count == 2 && people[1].steps == [.verification, .release] && people[1].mayWithdraw)
    #expect(people[0].terms.first?.to.map { "\($0)" } == "2014-12-31")
  }

  @Test(
    "reports what is wrong with a person",
    arguments: [
      ("编号: ①王芳, 任期: { 从: 2012-01-01 }, 步骤: [填报]", "bad-id"),
      ("编号: ①zhou, 任期: { 从: 2012-01-01 }, 步骤: [填报]", "repeated-value"),
      ("编号: wang, 任期: { 从: 2012-01-01, 至: ①2011-01-01 }, 步骤: [填报]", "term-order"),
      ("编号: wang, 任期: [{ 从: 2012-01-01 }, ①{ 从: 2013-01-01 }], 步骤: [填报]", "term-overlap"),
      ("编号: wang, 任期: { 从: 2012-01-01 }, 步骤: [①复查]", "unknown-word"),
      ("编号: wang, 任期: { 从: ①2012-1-1 }, 步骤: [填报]", "bad-date"),
    ])
  func reportsPeople(fields: String, rule: String) {
    let marked = Marked(
      "人员:\n  - { 编号: zhou, 姓名: 周, 单位: 办, 步骤: [公开], 任期: { 从: 2012-01-01 } }\n  - { 姓名: 王, 单位: 办, \(fields) }\n")
    var findings: [Finding] = []
    #expect(PeopleReader().read(marked.bytes, path: "content/people.yaml", findings: &findings) == nil)
    expect(findings, [rule], in: marked)
  }

  @Test("reads kinds with their periods and years")
  func readsKinds() throws {
    var findings: [Finding] = []
    let text = """
      种类:
        - { 编号: yusuan, 名称: 预算决算, 起算: 批准, 公开期限: 20天, 依据: 预算法, 有效年度: { 从: 2015 } }
        - { 编号: gongshi, 名称: 公示, 公示至少: 5个工作日, 依据: 办法 }
      """
    let kinds = try #require(KindsReader().read(Array(text.utf8), path: "content/kinds.yaml", findings: &findings))
    #expect(kinds[0].term == .within(Period(20, .days)) && kinds[0].startEvent == "批准")
    #expect(kinds[0].validYears.lowerBound == 2015 && kinds[1].validYears.contains(2008))
    #expect(kinds[1].displayAtLeast == Period(5, .workingDays))
  }

  @Test(
    "reads periods as the board writes them, and nothing else",
    arguments: [
      ("20天", Period(20, .days)), ("7日", Period(7, .days)), ("20个工作日", Period(20, .workingDays)),
      ("5工作日", Period(5, .workingDays)), ("0天", nil), ("天", nil), ("20", nil), ("20 天", nil), ("２０天", nil),
    ] as [(String, Period?)])
  func readsPeriods(text: String, period: Period?) {
    #expect(PeriodReader.read(text) == period)
  }

  @Test("reads a yearly report and its registered figures")
  func readsReport() throws {
    let head = "---\n标题: 报告\n年度: 2013\n形成日期: 2014-02-17\n公开日期: 2014-02-26\n保密: 可以公开\n"
    let figures = "登记数:\n  依申请公开: 1\n  收费金额: 2\n  减免金额: 3\n  行政复议: 4\n  行政诉讼: 5\n  投诉举报: 6\n"
    func read(_ text: String, _ path: String = "content/年度报告/2013.md") -> (YearReport?, [Finding], Marked) {
      let marked = Marked(text)
      var findings: [Finding] = []
      return (ReportReader().read(marked.bytes, path: path, findings: &findings), findings, marked)
    }
    let report = try #require(read(head + figures + "---\n## 一、\n").0)
    let wanted = RegisteredFigures(values: (1...6).map { Located($0, at: 0..<1) })
    #expect(report.registered == wanted && report.year.value == 2013 && report.submitted == nil)
    #expect(read(head + "---\n").0?.registered == nil)
    #expect(read(head + "已报送: 2014-03-10\n---\n").0?.submitted?.value.description == "2014-03-10")
    let (_, missing, marked) = read(head + "①" + figures.replacing("  减免金额: 3\n", with: "") + "---\n")
    expect(missing, ["missing-key"], in: marked)
    let (_, other, place) = read(head.replacing("2013", with: "①2012") + figures + "---\n")
    expect(other, ["report-file"], in: place)
    let (_, number, digit) = read(head + figures.replacing("投诉举报: 6", with: "投诉举报: ①无") + "---\n")
    expect(number, ["bad-number"], in: digit)
  }
}
