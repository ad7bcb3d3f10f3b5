import Desk
import Notices
import Pages
import Testing

@testable import Generator

/// What a portal is handed over: what was released, and nothing else.
struct PortalExportTests {
  @Test("fragments, three tables, files, a manifest, and all of it in one archive")
  func whole() async throws {
    let board = try await TestBoard.canary().written()
    let (outcome, archive) = try await board.export()
    #expect(outcome.errorCount == 0)
    let tree = try board.pages("portal")
    #expect(
      tree.keys.sorted() == [
        "2013/", "2013/0001.html", "2013/73914682.html", "2013/73914682/", "2013/73914682/1.txt",
        "2013/73914682/p1.png", "items.csv",
        "items.json", "items.xml", "manifest.json",
      ])
    let fragment = try board.page("2013/73914682.html", of: "portal")
    for place in ["正文", "小标题", "图说", "名称"] { #expect(fragment.contains(Canary.mark + place), "\(place)") }
    #expect(fragment.contains("<a href=\"73914682/1.txt\">") && fragment.contains("src=\"73914682/p1.png\""))
    #expect(!fragment.contains("class=") && !fragment.contains("<span") && !fragment.contains("id="))
    let path = try #require(archive)
    #expect(path.hasSuffix("/portal.zip"))
  }

  @Test("an archive of somebody else stays as it is, and nothing is handed over")
  func foreign() async throws {
    let board = try await TestBoard.canary().written()
    try board.write("portal.zip", "PK")
    let failure = await #expect(throws: GeneratorFailure.self) { try await board.export() }
    guard case .output(.foreignArchive) = failure else { Issue.record("\(failure)"); return }
    #expect(try board.folder.text("portal.zip") == "PK")
    try board.folder.remove("portal.zip")
    for _ in 1...2 { #expect(try await board.export().archive != nil) }
  }

  @Test("a link to another page of the board leads to the board, and without its address its words stay")
  func links() async throws {
    var board = try await TestBoard.canary()
    let there = try board.written()
    _ = try await there.export()
    #expect(
      try there.page("2013/0001.html", of: "portal").contains(
        "<a href=\"https://board.private/2013/73914682.html\">另见</a>"))
    try board.replace("网址: https://board.private/\n", with: "", in: "content/board.yaml")
    let nowhere = try board.written()
    _ = try await nowhere.export()
    let fragment = try nowhere.page("2013/0001.html", of: "portal")
    #expect(fragment.contains("另见值班安排") && !fragment.contains("<a"))
  }

  @Test("of an item that is held nothing is handed over, and a withdrawn one is a row alone")
  func canary() async throws {
    var board = try await TestBoard.canary()
    var item = try #require(board.items[TestBoard.marked])
    let released = item
    item.review.removeLast()
    board.items[TestBoard.marked] = item
    let held = try board.written()
    _ = try await held.export()
    #expect(Canary.held.sightings(in: try held.pages("portal")) == [])

    item = released
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 多列一栏, 人: 周静, 原题: 隐去 }")
    board.items[TestBoard.marked] = item
    let withdrawn = try board.written()
    _ = try await withdrawn.export()
    let tree = try withdrawn.pages("portal")
    #expect(Canary.words.sightings(in: tree) == [])
    #expect(tree["2013/73914682.html"] == nil)
    #expect(try withdrawn.page("items.csv", of: "portal").contains("2013-73914682,"))
    #expect(try withdrawn.page("items.csv", of: "portal").contains("2013-06-20,多列一栏"))
  }

  @Test("since a day: what was released, changed or taken back from then on")
  func since() async throws {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002")
    let written = try await board.released().written()
    _ = try await written.export(since: "2013-12-31")
    #expect(try written.pages("portal").keys.sorted() == ["items.csv", "items.json", "items.xml", "manifest.json"])
    _ = try await written.export(since: "2013-01-01")
    #expect(try written.pages("portal")["2013/0002.html"] != nil)
  }

  @Test("a portal's columns by its own names")
  func adapter() async throws {
    let board = try await TestBoard.canary().written()
    let text = """
      \u{FEFF}# 县门户
      信息标题：标题
      索引: index
      来源: “示例县”
      栏目: 门户栏目
      内容: 正文
      类别 概况信息: 11
      类别 应急管理: 12
      """
    _ = try await board.export(adapter: text)
    let csv = try board.page("items.csv", of: "portal")
    #expect(csv.hasPrefix("\u{FEFF}信息标题,索引,来源,栏目,内容\r\n"))
    #expect(csv.contains("镇情简介,2013-0001,示例县,11,"))
    #expect(try board.page("items.xml", of: "portal").contains("<field name=\"信息标题\">镇情简介</field>"))
  }

  @Test(
    "an adapter that is not understood is told by its line, and nothing is written",
    arguments: [
      ("信息标题 标题", 1), ("信息标题: 标题\n来源:", 2), ("信息标题: 标提", 1), ("标题: 标题\n标题: 文号", 2), ("# 空\n", 1),
      ("类别 应急: 1\n标题: 标题", 1), ("栏目: 门户栏目\n类别 应急管理: 1", 1), ("标题: 标题\n类别 应急管理: 1\n类别 应急管理: 2", 3),
    ])
  func refusals(text: String, line: Int) async throws {
    let board = try await TestBoard.canary().written()
    do {
      _ = try await board.export(adapter: text)
      Issue.record("taken")
    } catch GeneratorFailure.adapter(let name, let refusal) {
      #expect(name == "门户.txt" && refusal.line == line)
    }
    #expect(throws: (any Error).self) { try board.tree("portal") }
  }

  @Test(
    "never into the site, the content, or a folder that something else is in",
    arguments: ["site", "content", "content/x", "."])
  func places(folder: String) async throws {
    let board = try await TestBoard.canary().written()
    try await board.build()
    let before = try board.tree("site")
    await #expect(throws: GeneratorFailure.self) { try await board.export(into: folder) }
    #expect(try board.tree("site") == before)
  }

  @Test("the same board gives the same archive")
  func deterministic() async throws {
    let board = try await TestBoard.canary().written()
    _ = try await board.export()
    let first = try board.folder.bytes("portal.zip")
    _ = try await board.export()
    #expect(try board.folder.bytes("portal.zip") == first)
  }
}

extension WrittenBoard {
  fileprivate func export(
    into folder: String = "portal", since: String? = nil, adapter: String? = nil
  ) async throws -> (outcome: Outcome, archive: String?) {
    let day = try since.map { try #require(CivilDate(iso8601: $0.utf8)) }
    let order = PortalOrder(since: day, adapter: adapter.map { ("门户.txt", $0) })
    return try await Generator(request()).export(order, into: folder)
  }
}
