import Diagnostics
import Notices
import Testing

@testable import Generator

/// What a check says of the writing, of links between items, of the theme's links and of the last build.
struct WritingTests {
  private static let path = "应急管理/预案.md"

  private func board(_ body: String) async throws -> TestBoard {
    var board = try TestBoard()
    board.items[Self.path] = TestItem("2013-0001", title: "预案", body: body)
    return try await board.released()
  }

  @Test("a check tells slips of writing at their place in the file; a build does not, and publishes")
  func places() async throws {
    let written = try await board("## 一、总则\n\n各村,请按通知办。\n\n## 三、职责\n\n报名到2月30日。\n").written()
    let outcome = try await written.check()
    let places = try outcome.findings.map { try written.place(of: $0) }
    let start = places.first.map { String($0.prefix { $0 != ":" }) }
    #expect(start == "content/\(Self.path)")
    #expect(outcome.findings.map(\.rule.id) == ["punctuation-mixed", "ordinal-sequence", "no-such-day-in-text"])
    let lines = try outcome.findings.map { try written.line(of: $0) }
    #expect(lines == ["各村,请按通知办。", "## 三、职责", "报名到2月30日。"])
    #expect(outcome.errorCount == 0)
    let built = try await written.build()
    #expect(built.findings.isEmpty)
    #expect(built.published == 1)
  }

  @Test("drafts are read, too")
  func drafts() async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0001", body: "## 二、职责\n\n按表到岗。\n")
    item.review = ["填报 王芳 2013-05-21"]
    board.items[Self.path] = item
    #expect(try await board.written().check().findings.map(\.rule.id).contains("ordinal-sequence"))
  }

  @Test("a yearly report is read with its figures filled in, and told at its own lines")
  func reports() async throws {
    var board = try await board("按表到岗。\n")
    let table = "| 类别 | 条数 |\n| --- | ---: |\n| 概况信息 | {{主动公开.概况信息}} |\n| 应急管理 | {{主动公开.应急管理}} |\n| 合计 | 7 |\n"
    board.items["年度报告/2013.md"] = .report(of: 2013, title: "2013年度报告", body: "## 一、公开\n\n\(table)\n## 三、申请\n\n无。\n")
    board = try await board.released(day: "2014-03-01")
    let written = try board.written(day: "2014-03-01")
    let all = try await written.check().findings.filter { $0.path == "content/年度报告/2013.md" }
    #expect(all.contains { $0.rule.id == "report-parts" })
    let found = all.filter { !$0.rule.id.hasPrefix("report-") }
    #expect(found.map(\.rule.id) == ["table-total-row", "ordinal-sequence"])
    #expect(try found.map { try written.line(of: $0) } == ["| 合计 | 7 |", "## 三、申请"])
  }

  @Test("a link to another item's heading must lead to one that it has")
  func headings() async throws {
    var board = try TestBoard()
    board.items["应急管理/下/甲.md"] = TestItem("2013-0002", title: "甲", body: "## 一、总则\n\n按表到岗。\n")
    board.items[Self.path] = TestItem(
      "2013-0001", title: "预案",
      body: "见[甲的总则](下/甲.md#一总则)、[甲的附则](下/甲.md#九附则)、[又一次](下/甲.md#%E4%B8%80%E6%80%BB%E5%88%99)。\n")
    board = try await board.released()
    let written = try board.written()
    let found = try await written.check().findings
    #expect(found.map(\.rule.id) == ["missing-anchor"])
    #expect(found.first?.message.zh == "2013-0002 的正文里没有“#九附则”这个标题")
    #expect(try #require(found.first).range.count == "甲的附则".utf8.count)
  }

  @Test(
    "a theme's links lead to pages and sections that there are",
    arguments: [
      ("<a href=\"{{root}}guid.html\">x</a>", ["theme-link"]),
      ("<a href=\"{{root}}guide.html#nowhere\">x</a>", ["theme-link"]),
      ("<a href=\"#nowhere\">x</a>", ["theme-link"]), ("<img src=\"nothing.png\" alt=\"x\">", ["theme-link"]),
      ("<a href=\"{{root}}guide.html#apply\">x</a><a href=\"#main\">x</a><a href=\"tel:1\">x</a>", []),
    ])
  func theme(addition: String, rules: [String]) async throws {
    var board = try await board("按表到岗。\n")
    let path = "themes/default/templates/home.mustache"
    board[path] = try #require(board[path]) + addition
    let outcome = try await board.written().check()
    #expect(outcome.findings.map(\.rule.id) == rules)
    #expect(outcome.findings.allSatisfy { $0.path == path && $0.severity == .error })
  }

  @Test("links to other hosts are gathered from what is shown and from the theme, never from drafts")
  func external() async throws {
    var board = try await board("见[上级通知](https://up.example/1.html#a)。\n")
    var draft = TestItem("2013-0003", title: "草稿", body: "见[草稿的链接](https://secret.example/)。\n")
    draft.review = []
    board.items["应急管理/草稿.md"] = draft
    let links = try await board.written().check().externalLinks
    let addresses = links.map(\.address)
    #expect(addresses.contains("https://up.example/1.html#a"))
    #expect(addresses.contains("https://zhaocuo.private/"))
    #expect(addresses.contains("https://beian.miit.gov.cn/"))
    #expect(!addresses.contains { $0.contains("secret") })
    #expect(try await board.written().build().externalLinks.isEmpty)
  }

  @Test("a heartbeat tells when the site was built last, or that nobody knows")
  func heartbeat() async throws {
    let written = try await board("按表到岗。\n").written()
    func rules(_ days: Int, on day: String) async throws -> [String] {
      var request = written.request(day: CivilDate(iso8601: day.utf8))
      request.heartbeat = days
      return try await Generator(request).check().findings.map { "\($0.rule.id) \($0.severity)" }
    }
    #expect(try await rules(3, on: "2013-07-01") == ["heartbeat error"])
    try await written.build()
    #expect(try await rules(3, on: "2013-07-04") == [])
    #expect(try await rules(3, on: "2013-07-05") == ["heartbeat error"])
    try written.write("site/index.html", "<p>x</p>")
    #expect(try await rules(3, on: "2013-07-01") == ["heartbeat-unknown warning"])
    #expect(try await written.check().findings.isEmpty)
  }
}
