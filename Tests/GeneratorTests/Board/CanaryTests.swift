import Diagnostics
import Notices
import Testing

@testable import Generator

/// Of an item that is held back nothing is in the output, in whatever form; and `check` says why.
struct CanaryTests {
  @Test("an item that is released properly is in the output, mark by mark")
  func control() async throws {
    let board = try await TestBoard.canary().written()
    let outcome = try await board.build()
    #expect(outcome.published == 2)
    #expect(outcome.errorCount == 0)
    let tree = try board.tree()
    let page = try board.page("2013/73914682.html")
    for place in ["标题", "概述", "词", "名称", "正文", "小标题", "图说"] {
      #expect(page.contains(Canary.mark + place), "\(place)")
    }
    #expect(tree["2013/73914682/1.txt"]?.holds(Array("\(Canary.mark)附件内容".utf8)) == true)
    #expect(tree["2013/73914682/p1.png"]?.holds(Array("\(Canary.mark)图片内容".utf8)) == true)
    for path in [
      "index.html", "feed.xml", "yingji/feed.xml", "yingji/index.html", "2013/index.html", "kiosk/yingji.html",
      "kiosk/yingji-2013-73800001.html",
      "kiosk/index.html", "kiosk/2013/73914682.html", "kiosk/browse/yingji.html", "kiosk/browse/2013.html",
      "old/QX7K3.html", "kiosk/qr/2013/73914682.svg", "sitemap.xml",
    ] {
      #expect(Canary.held.sightings(in: tree.filter { $0.key == path }) != [], "\(path)")
    }
  }

  @Test("nothing of an item that is held is in the output, and check says why", arguments: WayToBeHeld.all)
  func held(way: WayToBeHeld) async throws {
    var board = try await TestBoard.canary()
    try await way.apply(to: &board)
    let written = try board.written()

    let checked = try await written.check()
    let reasons = checked.findings.filter { $0.rule.id == way.rule }
    #expect(!reasons.isEmpty, "\(checked.findings.map(\.rule.id))")
    let lines = try reasons.map(written.line)
    #expect(lines.contains { $0.contains(way.line) }, "\(lines)")

    let outcome = try await written.build(keepsGoing: true)
    #expect(Canary.held.sightings(in: try written.tree()) == [])
    #expect(outcome.published == 1, "the neighbour stays")
    #expect(try written.page("2013/0001.html").contains("另见"))
  }

  @Test("an item that is held after it was out disappears at the next build", arguments: [true, false])
  func takenDown(isRevision: Bool) async throws {
    let board = try await TestBoard.canary()
    let written = try board.written()
    try await written.build()
    #expect(Canary.held.sightings(in: try written.tree()) != [])
    var item = try #require(board.items[TestBoard.marked])
    if isRevision { item.body += "改过。\n" } else { item.secrecy = "不予公开" }
    try written.write(TestBoard.marked, item)
    try await written.build()
    // The marker keeps the number, so that the next build says again what vanished.
    #expect(Canary.held.sightings(in: try written.tree().filter { $0.key != ".noticeboard" }) == [])
    #expect(Canary.words.sightings(in: try written.tree()) == [])
  }

  @Test(
    "a withdrawn item leaves its number, day and reason, and its title unless that is hidden", arguments: [true, false])
  func withdrawn(hidesTitle: Bool) async throws {
    var board = try await TestBoard.canary()
    var item = try #require(board.items[TestBoard.marked])
    if !hidesTitle {
      item.title = "汛期明白纸BV5T1"
      item.fields[3] = "别名: [old/plain.html]"
      board.items[TestBoard.marked] = item
      try await board.release()
      item = try #require(board.items[TestBoard.marked])
    }
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 多列一栏, 人: 周静\(hidesTitle ? ", 原题: 隐去" : "") }")
    board.items[TestBoard.marked] = item
    let written = try board.written()
    let outcome = try await written.build()
    let tree = try written.tree()
    #expect(outcome.errorCount == 0)
    #expect(Canary.words.sightings(in: tree) == [])
    let page = try written.page("2013/73914682.html")
    #expect(page.contains("多列一栏") && page.contains(Canary.index))
    #expect(page.contains("BV5T1") == !hidesTitle)
    for (path, bytes) in tree where path.hasSuffix("feed.xml") {
      let text = String(decoding: bytes, as: UTF8.self)
      let stone =
        "<at:deleted-entry ref=\"https://board.private/2013/73914682.html\" when=\"2013-06-20T00:00:00+08:00\"/>"
      #expect(text.split(separator: "73914682").count == (text.contains(stone) ? 2 : 1), "a tombstone alone: \(path)")
    }
    #expect(tree["2013/73914682/1.txt"] == nil)
    // What was withdrawn counts as public nowhere on the home page.
    let home = try written.page("index.html")
    let counts = home.split(separator: "<span class=\"much\">").dropFirst().compactMap { Int($0.prefix { $0 != "条" }) }
    #expect(counts.count > 1 && home.unbroken.contains("共公开\(counts.reduce(0, +))条"))
  }

  @Test("the draft of a revision stays out, and the released text stays")
  func revision() async throws {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002")
    board = try await board.released()
    var draft = TestItem("2013-0002", title: "\(Canary.mark)标题", body: "\(Canary.mark)正文\n")
    draft.review = Array(TestItem.steps.prefix(2))
    board["content/应急管理/值班.改稿.md"] = draft.text
    let written = try board.written()
    try await written.build()
    #expect(Canary.held.sightings(in: try written.tree()) == [])
    #expect(try written.page("2013/0002.html").contains("值班表已经排定"))
  }

  @Test("words are seen through every escape of what machines read, mixed as they may be")
  func seen() {
    for text in [
      "金\\u4e1d雀", "&#x91D1;丝&#38592;", "%E9%87%91丝雀", "ＱＸ７Ｋ３", "qx7\\u006B3", "\\u91d1\\u4e1d\\u96c0",
    ] {
      #expect(!Canary.held.sightings(in: ["catalogue-2013.json": Array("{\"a\":\"\(text)\"}".utf8)]).isEmpty, "\(text)")
    }
    #expect(Canary.held.sightings(in: ["catalogue-2013.json": Array("{\"a\":\"金 丝雀\"}".utf8)]).isEmpty)
  }

  @Test(
    "text that may not be found is in nothing that machines read, though its page shows it",
    arguments: ["检索: 否", "公示期满检索: 否", "改过"])
  func hidden(way: String) async throws {
    var board = try await TestBoard.canary()
    var item = try #require(board.items[TestBoard.marked])
    // Only the text bears the mark, in letters that are folded too.
    item.title = "防汛值班"
    item.fields = ["关键词: [防汛]"]
    item.body = "\(Canary.mark)正文，ＱＸ７Ｋ３。\n\n| 村 | 事 |\n| --- | --- |\n| 一村 | \(Canary.mark)格 |\n"
    if way == "检索: 否" { item.fields.append(way) }
    if way == "公示期满检索: 否" {
      item.fields.append("公示: { 起: 2013-06-03, 止: 2013-06-13 }")
      board["content/board.yaml"]? += "\(way)\n"
    }
    board[TestBoard.attachment] = nil
    board.files[TestBoard.picture] = nil
    board.items[TestBoard.marked] = item
    try await board.release()
    let released = try board.written()
    try await released.build()
    let files = try released.tree().filter { Canary.isForMachines($0.key) }
    if way == "改过" {
      #expect(!Canary.words.sightings(in: files).isEmpty, "the search has it before")
      item.body = "正文已经改过。\n"
      board.items[TestBoard.marked] = item
      try await board.release()
      let changed = try board.written()
      try await changed.build()
      #expect(Canary.words.sightings(in: try changed.tree()) == [])
    } else {
      #expect(Canary.words.sightings(in: files) == [])
      #expect(try released.page("2013/73914682.html").contains("\(Canary.mark)正文"))
    }
  }

  @Test("of an item that was changed, its former title, summary and keyword are nowhere any more")
  func former() async throws {
    var board = try await TestBoard.canary()
    let before = try board.written()
    try await before.build()
    let files = try before.tree().filter { Canary.isForMachines($0.key) }
    for place in ["标题", "概述", "词"] {
      let former = Canary(["\(Canary.mark)\(place)"])
      #expect(former.sightings(in: files).contains { $0.path.hasPrefix("search/p/") }, "\(place) before")
    }
    var item = try #require(board.items[TestBoard.marked])
    item.title = "防汛值班"
    item.fields = ["概述: 汛期的值班安排", "关键词: [防汛]"]
    item.body = "正文已经改过。\n"
    board[TestBoard.attachment] = nil
    board.files[TestBoard.picture] = nil
    board.items[TestBoard.marked] = item
    try await board.release()
    let changed = try board.written()
    try await changed.build()
    #expect(Canary.words.sightings(in: try changed.tree()) == [])
    #expect(try changed.page("2013/73914682.html").contains("正文已经改过"))
  }

  @Test("what an attached file says is in that file alone, in nothing else that machines read")
  func attached() async throws {
    var board = try TestBoard()
    board["content/应急管理/表.csv"] = "\u{FEFF}村,事\n一村,\(Canary.mark)\n"
    var item = TestItem("2013-0002", body: "见附件。\n")
    item.fields = ["附件: [{ 文件: 表.csv, 名称: 值班表 }]"]
    board.items["应急管理/值班.md"] = item
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.errorCount == 0)
    let files = try written.tree().filter { Canary.isForMachines($0.key) }
    #expect(Set(Canary.words.sightings(in: files).map(\.path)) == ["2013/0002/1.csv"])
    #expect(files["search/p/0.js"]?.holds(Array("见附件".utf8)) == true)
  }

  @Test("a yearly report that is held is not in the output; released, it is", arguments: [0, 1, 2, 3, 4, 5])
  func report(stepRemoved: Int) async throws {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002")
    var report = TestItem.report(
      of: 2013, title: "\(Canary.mark)报告", body: "\(Canary.mark)全年{{主动公开.总数}}条。\n\(TestItem.sevenParts)")
    if stepRemoved < 5 { report.review.remove(at: stepRemoved) }
    board.items["年度报告/2013.md"] = report
    board = try await board.released(day: "2014-03-31")
    let written = try board.written(day: "2014-03-31")
    let checked = try await written.check()
    try await written.build()
    let sightings = Canary.words.sightings(in: try written.tree())
    if stepRemoved == 5 {
      #expect(sightings.contains { $0.path == "report/2013.html" })
      #expect(checked.errorCount == 0)
    } else {
      #expect(sightings == [])
      #expect(checked.findings.contains { $0.rule.id.hasPrefix("review-") && $0.path == "content/年度报告/2013.md" })
    }
  }

  @Test("files that no item lists never appear, whatever their names and kinds")
  func unlisted() async throws {
    var board = try await TestBoard.canary()
    board.items[TestBoard.marked] = nil
    board["content/应急管理/\(Canary.mark).pdf"] = Canary.mark
    board["content/\(Canary.mark).txt"] = Canary.mark
    board["content/台账/~$\(Canary.mark).csv"] = "姓名\n\(Canary.mark)\n"
    board["content/台账/README.md"] = Canary.mark
    board["content/\(Canary.mark).yaml"] = "a: \(Canary.mark)\n"
    board["content/应急管理/README.md"] = Canary.mark
    board["content/.\(Canary.mark)/x.md"] = Canary.mark
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.output != nil)
    #expect(Canary.held.sightings(in: try written.tree()) == [])
  }

  @Test("a table among the ledgers that no ledger is stops the build, and nothing is written")
  func strangeLedger() async throws {
    var board = try await TestBoard.canary()
    board["content/台账/\(Canary.mark).csv"] = "姓名\n\(Canary.mark)\n"
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.output == nil)
    #expect(throws: (any Error).self) { try written.tree() }
  }

  @Test("people, their offices and terms are never in the output")
  func people() async throws {
    let written = try await TestBoard.canary().written()
    try await written.build()
    let people = Canary(["王芳", "李强", "赵敏", "孙涛", "周静", "钱立", "wangfang", "保密审查小组"])
    #expect(people.sightings(in: try written.tree()) == [])
  }
}
