import Diagnostics
import Notices
import Pages
import Testing

@testable import Generator

/// A take-down never waits: what is withdrawn or leaks leaves a site that may not be written otherwise.
struct TakeDownTests {
  private static let marked = "应急管理/泄露.md"

  /// Released items, one of which names another in its text, and a site of them.
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items[Self.marked] = TestItem("2013-0031", title: "\(Canary.mark)标题甲乙丙", body: "\(Canary.mark)正文。\n")
    board.items["应急管理/邻居.md"] = TestItem("2013-0032", title: "邻居")
    board.items["应急管理/提到.md"] = TestItem("2013-0310", title: "提到它的", body: "见[那一条](泄露.md)。\n")
    board.items["概况信息/无关.md"] = TestItem("2012-0001", title: "无关的一条")
    board.items["概况信息/无关.md"]?.formed = "2012-05-20"
    return try await board.released()
  }

  /// What keeps a build from writing.
  static let obstacles = ["fault", "settings", "theme", "vanished", "own fault"]

  private func obstruct(_ written: WrittenBoard, _ way: String) throws {
    switch way {
    case "fault": try written.write("content/应急管理/坏.md", "---\n标题: 甲\n")
    case "settings": try written.write("content/people.yaml", "人员: [\n")
    case "theme": try written.write("themes/default/templates/home.mustache", "{{nothing-of-the-kind}}")
    default: break
    }
  }

  @Test("a withdrawn item becomes a stub, whatever stands against the build; the rest stays", arguments: obstacles)
  func withdrawn(_ way: String) async throws {
    var board = try await board()
    for number in 1...4 { board.items["应急管理/多\(number).md"] = TestItem("2013-010\(number)", title: "多余") }
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    var item = try #require(board.items[Self.marked])
    item.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }"]
    if way == "own fault" { item.fields.append("不认识的键: 1") }
    try written.write(Self.marked, item)
    if way == "vanished" { for number in 1...4 { try written.folder.remove("content/应急管理/多\(number).md") } }
    try obstruct(written, way)
    let outcome = try await written.build()
    #expect(outcome.output == nil && outcome.failsBuild)
    #expect(outcome.takenDown == ["2013-0031"])
    let after = try written.tree()
    expectGone(from: after, before)
    #expect(after["2013/0031.html"].map { String(decoding: $0, as: UTF8.self) }?.contains("2013-0031") == true)
    let again = try await written.build()
    #expect(again.takenDown == [] && again.failsBuild)
    #expect(try written.tree() == after)
  }

  @Test("an item that leaks leaves the site with every text that holds what leaks", arguments: obstacles.dropLast())
  func leaks(_ way: String) async throws {
    var board = try await board()
    for number in 1...4 { board.items["应急管理/多\(number).md"] = TestItem("2013-010\(number)", title: "多余") }
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    var item = try #require(board.items[Self.marked])
    item.body += "秘密★1年\n"
    try written.write(Self.marked, item)
    if way == "vanished" { for number in 1...4 { try written.folder.remove("content/应急管理/多\(number).md") } }
    try obstruct(written, way)
    let outcome = try await written.build()
    #expect(outcome.output == nil && outcome.takenDown == ["2013-0031"])
    expectGone(from: try written.tree(), before)
  }

  @Test("a former address that holds what leaks is none of the site any more; others say that they are being renewed")
  func leakingAddress() async throws {
    var board = try await board()
    board["content/board.yaml"]? += "公开手机: [13800000000]\n"
    board.items[Self.marked]?.fields = ["别名: [old/13800000000.html, old/plain.html]"]
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    #expect(try written.tree()["old/13800000000.html"] != nil)
    try written.write(
      "content/board.yaml", try #require(board["content/board.yaml"]).replacing("公开手机: [13800000000]\n", with: ""))
    try obstruct(written, "fault")
    let outcome = try await written.build()
    #expect(outcome.output == nil && outcome.takenDown == ["2013-0031"])
    let after = try written.tree()
    #expect(after.filter { "\($0.key) \(String(decoding: $0.value, as: UTF8.self))".contains("13800000000") } == [:])
    #expect(after["old/plain.html"].map { String(decoding: $0, as: UTF8.self).contains("更新中") } == true)
  }

  /// No word of the item is anywhere, whatever named it is a stub or gone, and all else is as it was, byte for byte.
  private func expectGone(from after: [String: [UInt8]], _ before: [String: [UInt8]]) {
    #expect(Canary.words.sightings(in: before) != [])
    #expect(Canary.words.sightings(in: after) == [])
    let naming = before.filter { path, bytes in
      path != ".noticeboard"
        && ["2013-0031", "0031.html", "2013/0031", "金丝雀"].contains { word in
          bytes.holds(Array(word.utf8)) || Array(path.utf8).holds(Array(word.utf8))
        }
    }
    for (path, bytes) in before where naming[path] == nil && path != ".noticeboard" && !path.hasSuffix("/") {
      // The search cuts words into pieces, so that all its files go; the kiosk's finder is made of all items' words.
      if TouchPage.isOfFinder(path) {
        #expect(after[path] != nil && after[path] != bytes, "\(path)")
      } else {
        #expect(after[path] == (path.hasPrefix("search/") ? nil : bytes), "\(path)")
      }
    }
    for path in naming.keys where path != "2013/0031.html" && path != "kiosk/2013/0031.html" {
      #expect(after[path]?.holds(Array("0031".utf8)) != true, "\(path)")
    }
    #expect(after["2013/0032.html"] != nil && after["feed.xml"] == nil)
  }

  @Test("the drill: publish, find, withdraw, build; the words are nowhere in the site")
  func drill() async throws {
    var board = try await TestBoard.canary()
    let written = try board.written()
    try await written.build()
    #expect(Canary.words.sightings(in: try written.tree()) != [])
    // Found: a number that was overlooked stands in the text. A check says so, and the page leaves with the next build.
    var item = try #require(board.items[TestBoard.marked])
    item.body += "绝密★\n"
    try written.write(TestBoard.marked, item)
    #expect(try await written.check().findings.contains { $0.rule.id == "secrecy-mark" })
    try await written.build()
    #expect(Canary.words.sightings(in: try written.tree()) == [])
    // Withdrawn: number, day and reason are left at the address.
    item = try #require(board.items[TestBoard.marked])
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }")
    board.items[TestBoard.marked] = item
    try written.write(TestBoard.marked, item)
    let outcome = try await written.build()
    #expect(!outcome.failsBuild)
    #expect(Canary.words.sightings(in: try written.tree()) == [])
    #expect(try written.page("2013/73914682.html").contains(Canary.index))
  }

  @Test("a draft that leaks takes nothing down, nor does a withdrawal that the site shows already")
  func nothingToDo() async throws {
    var board = try await board()
    board.items[Self.marked]?.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }"]
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    var draft = TestItem("2013-0099", body: "机密★\n")
    draft.review = []
    try written.write("应急管理/草稿.md", draft)
    try obstruct(written, "fault")
    #expect(try await written.build().takenDown == [])
    #expect(try written.tree() == before)
  }

  @Test("a number is not taken for a longer one")
  func mentions() {
    let mentions = Mentions([TakenPaper(name: PaperName("2013-0031") ?? .report(0), state: .untitled)])
    func stand(_ path: String, _ text: String) -> Bool { mentions.stand(in: path, Array(text.utf8)) }
    #expect(stand("index.html", "<a href=\"2013/0031.html\">"))
    #expect(stand("2013/index.html", "<a href=\"0031.html\">"))
    #expect(stand("a.json", "\"2013-0031\""))
    #expect(stand("2013/0031/1.pdf", ""))
    #expect(!stand("index.html", "2013-00312 2013/00311.html 12013-0031"))
    #expect(!stand("2012/index.html", "<a href=\"0031.html\">"))
  }
}
