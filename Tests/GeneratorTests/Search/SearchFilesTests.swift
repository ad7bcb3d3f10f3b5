import Testing

@testable import Generator

/// What the files of the search hold, and what not.
struct SearchFilesTests {
  private static let path = "应急管理/值班.md"

  @Test("a body is in texts and shards, unless the item says 检索: 否; title and keywords are", arguments: [true, false])
  func kept(isSearched: Bool) async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0002", body: "值班的\(Canary.mark)正文。\n")
    item.fields = ["关键词: [汛期]"] + (isSearched ? [] : ["检索: 否"])
    board.items[Self.path] = item
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.errorCount == 0)
    let tree = try written.tree()
    let sightings = Canary.words.sightings(in: tree.filter { $0.key.hasPrefix("search/") })
    #expect(sightings.contains { $0.path.hasPrefix("search/i/") } == isSearched)
    for path in ["search/t/0.js", "search/p/0.js"] { #expect(sightings.contains { $0.path == path } == isSearched) }
    for path in ["search/t/0.js", "search/p/0.js", "search/b/0.js"] {
      #expect(tree[path]?.holds(Array("汛期值班安排".utf8)) == true)
    }
    #expect(try written.page("2013/0002.html").contains(Canary.mark))
  }

  @Test(
    "the text of a 公示 that is over leaves the search where the board says so, with its summary; the page keeps both",
    arguments: [(true, "2013-06-10"), (false, "2013-06-10"), (true, "2014-12-31")])
  func overDisplay(forgets: Bool, last: String) async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0002", body: "名单里有\(Canary.mark)。\n")
    item.fields = ["公示: { 起: 2013-06-03, 止: \(last) }", "概述: \(Canary.mark)的名单", "关键词: [汛期]"]
    board.items[Self.path] = item
    if forgets { board["content/board.yaml"]? += "公示期满检索: 否\n" }
    board["content/同义词.yaml"] = "同义词: [大集=集贸市场]\n"
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let tree = try written.tree().filter { $0.key.hasPrefix("search/") }
    #expect(Canary.words.sightings(in: tree).isEmpty == (forgets && last == "2013-06-10"))
    #expect(tree["search/p/0.js"]?.holds(Array("汛期值班安排".utf8)) == true)
    #expect(try written.page("2013/0002.html").contains(Canary.mark))
    #expect(tree.contains { $0.key.hasPrefix("search/x/words-") && $0.value.holds(Array("大集=集贸市场".utf8)) })
  }

  @Test("the page leads to the directory, which leads to every other file; without script it is an index of keywords")
  func page() async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0002")
    item.fields = ["关键词: [汛期, 值班]"]
    board.items[Self.path] = item
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let text = try written.page("search.html")
    let address = try #require(text.split(separator: "data-directory=\"").last?.prefix { $0 != "\"" })
    #expect(try written.tree()[String(address)] != nil)
    #expect(text.contains("<h3>X</h3>") && text.contains("<h3>Z</h3>"))
    #expect(text.contains("<strong>汛期</strong>：<a href=\"2013/0002.html\">汛期值班安排</a>"))
    #expect(text.contains("form-action &#39;self&#39;") || text.contains("form-action 'self'"))
  }
}
