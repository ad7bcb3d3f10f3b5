import Notices
import Testing

@testable import Generator

/// A build writes what differs and touches nothing else.
struct IncrementalTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    for number in 1...4 {
      let category = number < 3 ? "概况信息" : "应急管理"
      var item = TestItem("2013-000\(number)", title: "第\(number)号")
      item.formed = "2013-05-2\(number)"
      item.fields = number == 4 ? ["别名: [old/4.html]"] : []
      board.items["\(category)/\(number).md"] = item
    }
    return try await board.released()
  }

  @Test("a second build of the same content touches nothing")
  func nothing() async throws {
    let written = try await board().written()
    let first = try await written.build()
    #expect(first.output?.replacement == .first)
    let paths = try written.tree().keys.sorted()
    let before = try paths.map { try written.folder.identity("site/\($0)") }
    let outcome = try await written.build(jobs: 1)
    #expect(outcome.output?.replacement == .nothing)
    #expect(outcome.output?.unchanged == outcome.output?.files)
    #expect(try paths.map { try written.folder.identity("site/\($0)") } == before)
  }

  @Test("a changed body changes the item's pages, its binder, the home page and the feeds")
  func oneBody() async throws {
    var board = try await board()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    board.items["应急管理/3.md"]?.body += "\n又添一段，不在概述里，够长够长够长。\n"
    board = try await board.released()
    try written.write("应急管理/3.md", try #require(board.items["应急管理/3.md"]))
    let outcome = try await written.build()
    let all = try written.tree().differences(from: before)
    // The search has files of its own, whose names change with what they hold.
    let changed = all.filter { !$0.hasPrefix("search") }
    #expect(
      Set(changed).isSubset(of: [
        "2013/0003.html", "kiosk/2013/0003.html", "kiosk/yingji.html", "kiosk/yingji-2013.html", "kiosk/2013.html",
        "feed.xml", "yingji/feed.xml", "index.html", "yingji/index.html", "2013/index.html", "kiosk/print.html",
        "kiosk/editions.json", "kiosk/editions-2013.json", "feed.json", "catalogue-2013.html",
        "catalogue-2013.csv", "catalogue-2013.json", "catalogue-2013.jsonl", "catalogue-2013.jsonld",
      ]))
    #expect(changed.contains("2013/0003.html") && changed.contains("kiosk/yingji-2013.html"))
    let output = try #require(outcome.output)
    #expect(output.changed + output.added + output.removed == all.count)
  }

  @Test("files that do not change keep inode and time while others do")
  func untouched() async throws {
    var board = try await board()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    let same = before.keys.filter { !$0.hasSuffix("/") }
    let identities = try Dictionary(
      uniqueKeysWithValues: same.map { ($0, try written.folder.identity("site/\($0)")) })
    board.items["应急管理/3.md"]?.title = "改名的第3号"
    board = try await board.released()
    try written.write("应急管理/3.md", try #require(board.items["应急管理/3.md"]))
    try await written.build()
    let changed = Set(try written.tree().differences(from: before))
    #expect(!changed.isEmpty)
    for path in same where !changed.contains(path) {
      #expect(try written.folder.identity("site/\(path)") == identities[path], "\(path)")
    }
  }

  @Test("a removed item's pages, files and former addresses disappear; a clean build is the same")
  func removed() async throws {
    let board = try await board()
    let written = try board.written()
    try await written.build()
    try written.folder.remove("content/应急管理/4.md")
    let outcome = try await written.build()
    #expect((outcome.output?.removed ?? 0) >= 3)
    let tree = try written.tree()
    #expect(tree.keys.filter { $0.contains("0004") || $0.hasPrefix("old") } == [])
    try await written.build(into: "fresh")
    #expect(try written.pages("fresh") == written.pages())
  }

  @Test("after any chain of changes the site equals a clean build", arguments: 1...4)
  func chain(seed: Int) async throws {
    var board = try await board()
    let written = try board.written()
    var random = seed
    for step in 0..<6 {
      random = (random * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
      let number = random / 65_536 % 4 + 1
      let path = "\(number < 3 ? "概况信息" : "应急管理")/\(number).md"
      switch random / 1024 % 3 {
      case 0: board.items[path]?.secrecy = "不予公开"
      case 1: board.items[path]?.secrecy = "可以公开"
      default: board.items[path]?.title += "，改\(step)"
      }
      try await board.release()
      try written.write(path, try #require(board.items[path]))
      try await written.build()
      try await written.build(into: "fresh\(step)")
      #expect(try written.pages() == written.pages("fresh\(step)"), "step \(step)")
    }
  }

  @Test("a quiet day changes the home page, two of the query point and the last days of an application, nothing else")
  func quietDay() async throws {
    let written = try await board().written()
    try await written.build(day: "2013-09-03")
    let before = try written.tree()
    try await written.build(day: "2013-09-04")
    #expect(
      try written.tree().differences(from: before) == [
        "apply.html", "gongshi.html", "index.html", "kiosk/as-of.html", "kiosk/print.html",
      ])
  }
}
