import Notices
import Pages
import Testing

@testable import Desk
@testable import Generator

@Suite("what a board has to print")
struct PrintableListTests {
  private static func list() async throws -> PrintableList {
    var board = try TestBoard()
    board.items["概况信息/一.md"] = TestItem("2013-0001")
    board.items["概况信息/二.md"] = TestItem("2013-0002")
    board.items["应急管理/三.md"] = TestItem("2013-0003")
    board.items["应急管理/四.md"] = TestItem("2013-0004")
    let written = try await board.released().written()
    let built = try await Generator(written.request()).buildForPrinting(into: written.folder("print"))
    return try #require(built.list)
  }

  @Test("sheets by number, lists by category and by year, binders, then posters, each with its page and its sheets")
  func everything() async throws {
    let list = try await Self.list()
    #expect(
      list.all.map(\.title) == [
        "2013-0001", "2013-0002", "2013-0003", "2013-0004", "总目录-概况信息", "总目录-应急管理",
        "总目录-2013年", "查阅册-概况信息2013年", "查阅册-应急管理2013年", "张贴-最新公开",
      ])
    #expect(list.all[0].address == "2013/0001.html")
    #expect(list.all[4].address == "kiosk/gaikuang.html")
    #expect(list.all[4].items.isEmpty, "a list has no sheets to number")
    #expect(list.all[7].address == "kiosk/gaikuang-2013.html")
    #expect(list.all[7].items.map(\.description) == ["2013-0001", "2013-0002"])
  }

  @Test(
    "words choose, in the order of the list and each once",
    arguments: [
      ([], 10), (["2013-0002"], 1), (["概况信息"], 2), (["gaikuang"], 2), (["查阅册-概况信息2013年"], 1),
      (["概况信息2013年"], 1), (["gaikuang-2013"], 1), (["2013"], 3), (["2013年"], 3),
      (["posters"], 1), (["张贴"], 1), (["newest"], 1), (["sheets"], 4), (["单页"], 4), (["binders"], 5), (["查阅册"], 5),
      (["2013-0002", "sheets", "2013"], 7),
      (["gaikuang", "概况信息", "binders", "单页"], 9),
    ] as [([String], Int)])
  func chosen(words: [String], count: Int) async throws {
    let list = try await Self.list()
    let titles = try list.chosen(by: words).map(\.title)
    #expect(titles.count == count)
    #expect(titles == list.all.map(\.title).filter { titles.contains($0) })
  }

  @Test("a word that names nothing is refused, with the name that was likely meant")
  func unknown() async throws {
    let list = try await Self.list()
    let slips: [(word: String, near: String?)] = [
      ("2013-0009", "2013-0001"), ("概况", "概况信息"), ("binder", "binders"), ("2019-99", nil), ("天气", nil),
    ]
    for (word, near) in slips {
      #expect(throws: PrintableList.Unknown(word: word, near: near)) { try list.chosen(by: ["sheets", word]) }
    }
  }

  @Test("what is held back has no page to print, and what is unreadable stops everything")
  func closed() async throws {
    var board = try TestBoard()
    board.items["概况信息/一.md"] = TestItem("2013-0001")
    let held = try board.written()
    let built = try await Generator(held.request()).buildForPrinting(into: held.folder("print"))
    #expect(try #require(built.list).all.isEmpty)
    board["content/概况信息/坏.md"] = "---\n标题: 坏\n"
    let broken = try board.written()
    let stopped = try await Generator(broken.request()).buildForPrinting(into: broken.folder("print"))
    #expect(stopped.list == nil && stopped.outcome.faultCount > 0)
  }
}
