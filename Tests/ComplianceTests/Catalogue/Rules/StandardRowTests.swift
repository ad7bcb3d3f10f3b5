import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("what the standard catalogue wants and what is there")
struct StandardRowTests {
  private static let head = "序号,公开事项,公开内容,公开时限,公开渠道,类别,种类,标题用词\n"

  private func rows(_ lines: String...) throws -> [StandardRow] {
    var findings: [Finding] = []
    let text = Self.head + lines.joined(separator: "\n")
    let rows = StandardCatalogueReader(categories: ["应急管理"], kinds: ["cunwu"])
      .read(Array(text.utf8), path: "content/标准目录.csv", findings: &findings)
    try #require(findings.isEmpty, "\(findings.map(\.message.en))")
    return try #require(rows)
  }

  private func found(_ board: WholeBoard) throws -> [Finding] {
    try board.findings().filter { $0.rule.id.hasPrefix("standard-") }
  }

  /// Items are formed 2013-05-20 and out on 2013-06-03.
  private func board(_ today: String, _ lines: String..., items: [String]) throws -> WholeBoard {
    var board = try WholeBoard()
    board.today = try .day(today)
    for (number, title) in items.enumerated() { try board.add("2013-900\(number)", title: title) }
    var findings: [Finding] = []
    let text = Self.head + lines.joined(separator: "\n")
    board.settings.standard =
      StandardCatalogueReader(categories: ["应急管理"], kinds: [])
      .read(Array(text.utf8), path: "content/标准目录.csv", findings: &findings) ?? []
    try #require(findings.isEmpty, "\(findings.map(\.message.en))")
    return board
  }

  @Test(
    "standard-row-missing: the day has passed with nothing there",
    arguments: [
      ("2013-06-10", "每年6月9日前", [], ["standard-row-missing"]), ("2013-06-09", "每年6月9日前", ["预算公开"], []),
      // The year before had its own day, and nothing.
      ("2013-06-08", "每年6月9日前", [], ["standard-row-missing"]), ("2013-06-10", "每年6月9日前", ["2013年预算"], []),
      ("2014-06-10", "每年6月9日前", ["2013年预算"], ["standard-row-missing"]), ("2014-03-01", "每年6月9日前", ["2013年预算"], []),
      ("2013-10-01", "每季度", ["2013年预算"], ["standard-row-missing"]), ("2013-09-02", "每季度", ["2013年预算"], []),
      ("2013-06-10", "长期公开", [], ["standard-row-missing"]), ("2013-06-10", "长期公开", ["预算"], []),
      ("2013-06-10", "2013年6月9日前", [], ["standard-row-missing"]), ("2013-06-09", "2013年6月1日前", ["预算"], []),
      ("2013-06-10", "20个工作日内", [], []), ("2013-06-10", "长期公开", ["别的事"], ["standard-row-missing"]),
    ])
  func missing(today: String, time: String, items: [String], rules: [String]) throws {
    let found = try found(board(today, "1,预算,收支,\(time),网站,,,预算", items: items))
    #expect(found.map(\.rule.id) == rules)
    for finding in found {
      #expect(finding.severity == .warning && finding.class == .duty && finding.path == "content/标准目录.csv")
      #expect(finding.range.lowerBound > 60 && finding.hint?.zh.contains("“预算”") == true)
    }
  }

  @Test("standard-row-due-soon: within the notice that board.yaml gives, and not once something is there")
  func dueSoon() throws {
    let row = "1,预算,收支,每年6月9日前,网站,,,预算"
    let soon = try board("2014-06-05", row, items: ["预算"])
    #expect(try found(soon).map(\.rule.id) == ["standard-row-due-soon"])
    #expect(try found(soon).first?.severity == .note)
    #expect(try found(board("2014-05-05", row, items: ["预算"])).isEmpty)
    #expect(try found(board("2013-06-05", row, items: ["预算"])).isEmpty)
  }

  @Test("standard-row-late: an item later than the longest period of its rows, with a reason none")
  func late() throws {
    let row = "1,预算,收支,3个工作日内,网站,,,预算"
    var board = try board("2013-06-10", row, items: ["预算"])
    let found = try found(board)
    #expect(found.map(\.rule.id) == ["standard-row-late"])
    #expect(found.first?.path == "content/应急管理/2013-9000.md" && found.first?.range == Sample.formedPlace)
    let longer = try self.board("2013-06-10", row, "2,预算,收支,20个工作日内,网站,,,预算", items: ["预算"])
    #expect(try self.found(longer).isEmpty)
    board.items[0].notice.lateReason = Located("会签", at: 0..<1)
    try board.items[0].release()
    #expect(try self.found(board).isEmpty)
  }

  @Test("standard-row-channel: what is ticked beside the web site and is not named")
  func channel() throws {
    let row = "1,预算,收支,20个工作日内,■政府网站 □两微一端 ■公示栏 ■公开查阅点,,,预算"
    var board = try board("2013-06-10", row, items: ["预算"])
    let found = try found(board)
    #expect(found.map(\.rule.id) == ["standard-row-channel"])
    #expect(found.first?.severity == .note && found.first?.message.zh.contains("“公开栏”") == true)
    board.items[0].notice.channels = [Located(.column, at: 0..<1)]
    try board.items[0].release()
    #expect(try self.found(board).isEmpty)
  }

  @Test("category, kind and words of a row must all hold; keywords count as the title does")
  func filling() throws {
    let rows = try rows("1,甲,要素,长期公开,网站,应急管理,,预案", "2,乙,要素,长期公开,网站,,cunwu,", "3,防汛,要素,长期公开,网站,,,")
    let coverage = StandardCoverage(rows)
    var notice = try Sample().notice
    #expect(coverage.rows(filledBy: notice) == [0, 2])
    notice.category = 1
    #expect(coverage.rows(filledBy: notice) == [2])
    notice.kind = Located("cunwu", at: 0..<1)
    notice.title.value = "通知"
    #expect(coverage.rows(filledBy: notice) == [1])
    notice.keywords = [Located("防汛抗旱", at: 0..<1)]
    #expect(coverage.rows(filledBy: notice) == [1, 2])
  }

  @Test("due lists rows by their last day, overdue ones too, each by an id that stays")
  func due() throws {
    var board = try SampleBoard("2013-06-07")
    board.standard = try rows(
      "1,预算,收支,每年6月9日前,网站,,,无", "2,预算,收支,每年6月9日前,网站,,,无", "3,机构,职责,长期公开,网站,,,无", "4,季报,数,每季度,网站,,,防汛")
    board.samples = [try Sample()]
    let entries = DueList(try board.assessed, within: 30).entries.filter { $0.action == .fillRow }
    #expect(
      entries.map { "\($0.id) \($0.lastDay) \($0.isOverdue)" } == [
        "standard-row-预算-2012-06-09 2012-06-09 true", "standard-row-预算-2012-06-09-1 2012-06-09 true",
        "standard-row-机构 2013-06-07 false",
      ])
    #expect(entries.allSatisfy { $0.isTitlePublic && $0.title == nil && $0.reckoning.zh.contains("标准目录第") })
  }
}
