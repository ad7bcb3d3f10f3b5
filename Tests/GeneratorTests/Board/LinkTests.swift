import Diagnostics
import Notices
import Testing

@testable import Generator

/// What links, attachments and former addresses lead to.
struct LinkTests {
  private static let target = "应急管理/下/预案.md"
  private static let source = "概况信息/指路.md"

  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items[Self.target] = TestItem("2013-0002", title: "预案")
    board.items[Self.source] = TestItem("2013-0001", title: "指路", body: "见[《预案》](../应急管理/下/预案.md#一)。\n")
    return try await board.released()
  }

  @Test("a link to an item leads to its page, becomes text while the item is held, and comes back")
  func comesAndGoes() async throws {
    var board = try await board()
    let written = try board.written()
    try await written.build()
    let linked = try written.page("2013/0001.html")
    #expect(linked.contains("href=\"../2013/0002.html#"))

    let released = try #require(board.items[Self.target])
    board.items[Self.target]?.secrecy = "不予公开"
    try written.write(Self.target, try #require(board.items[Self.target]))
    try await written.build()
    let plain = try written.page("2013/0001.html")
    #expect(plain.contains("见《预案》。"))
    #expect(!plain.contains("0002"))

    try written.write(Self.target, released)
    try await written.build()
    #expect(try written.page("2013/0001.html") == linked)
  }

  @Test("a link to a withdrawn item leads to the page that says so")
  func withdrawn() async throws {
    var board = try await board()
    board.items[Self.target]?.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }")
    let written = try board.written()
    try await written.build()
    #expect(try written.page("2013/0001.html").contains("href=\"../2013/0002.html"))
    #expect(try written.page("2013/0002.html").contains("有误"))
  }

  @Test(
    "a link that leads nowhere is told and is no link",
    arguments: [
      ("没有.md", "missing-target"), ("../../outside.md", "missing-target"), ("../board.yaml", nil),
      ("../应急管理/下/散.txt", "file-not-listed"), ("javascript:alert(1)", "link-scheme"),
      ("https://www.gov.cn@example.com/", "link-host"),
    ])
  func nowhere(destination: String, rule: String?) async throws {
    var board = try TestBoard()
    board["content/应急管理/下/散.txt"] = "没有列出"
    board.items[Self.source] = TestItem("2013-0001", title: "指路", body: "见[那里](\(destination))。\n")
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    if let rule { #expect(outcome.findings.map(\.rule.id).contains(rule)) }
    if written.folder.exists("site/2013/0001.html") {
      #expect(try written.page("2013/0001.html").contains("见那里。"))
    } else {
      #expect(outcome.held.count == 1)
    }
  }

  @Test("papers that explain each other are linked both ways, unless one is held", arguments: [true, false])
  func explains(isHeld: Bool) async throws {
    var board = try TestBoard()
    board.items[Self.target] = TestItem("2013-0002", title: "预案")
    var explanation = TestItem("2013-0001", title: "解读预案")
    explanation.fields = ["解读: 2013-0002"]
    board.items[Self.source] = explanation
    if isHeld { board.items[Self.target]?.secrecy = "不予公开" }
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    #expect(try written.page("2013/0001.html").contains("0002.html") == !isHeld)
    if !isHeld { #expect(try written.page("2013/0002.html").contains("0001.html")) }
  }

  @Test("a former address leads to the page")
  func alias() async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0002")
    item.fields = ["别名: [old/a/1.html, flat.html]"]
    board.items[Self.target] = item
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.isEmpty)
    #expect(try written.page("old/a/1.html").contains("../../2013/0002.html"))
    #expect(try written.page("flat.html").contains("2013/0002.html"))
    let sitemap = try written.page("sitemap.xml")
    #expect(!sitemap.contains("flat.html"))
  }

  @Test(
    "a former address that another page has is a fault",
    arguments: [
      ("index.html", "alias-reserved"), ("2013/index.html", "alias-reserved"), ("yingji/index.html", "alias-reserved"),
      ("Report/2013.html", "alias-reserved"), ("kiosk/x.html", "alias-reserved"), ("2013/0001.html", "alias-collision"),
      ("old/1.html", "alias-collision"), ("feed.xml", "bad-alias"), ("sitemap.xml/a.html", "alias-reserved"),
      ("../x.html", "bad-alias"), ("2013/0002/1.html", "alias-reserved"), ("old/1.html/x.html", "alias-collision"),
      ("yingji", "bad-alias"), ("2013/index.html/a.html", "alias-reserved"),
      ("2013/0001-gaigao.html", "alias-reserved"),
    ])
  func aliasCollision(address: String, rule: String) async throws {
    var board = try TestBoard()
    var first = TestItem("2013-0001")
    first.fields = ["别名: [old/1.html]"]
    var second = TestItem("2013-0002")
    second.fields = ["别名: [\(address)]"]
    board.items["应急管理/一.md"] = first
    board.items["应急管理/二.md"] = second
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.filter { $0.class == .fault }.map(\.rule.id) == [rule])
    #expect(outcome.output == nil)
    let going = try await written.build(keepsGoing: true)
    #expect(going.output != nil)
  }
}
