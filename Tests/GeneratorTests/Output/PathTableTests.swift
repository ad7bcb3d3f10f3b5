import Testing

@testable import Generator

@Suite struct PathTableTests {
  @Test("finds every path that was entered and no other")
  func finds() {
    var table = PathTable()
    let paths = (0..<5000).map { "20\($0 % 20)/条目-\($0).html" }
    for (index, path) in paths.enumerated() { #expect(table.insert(path.utf8.span) == index) }
    for (index, path) in paths.enumerated() {
      #expect(table.insert(path.utf8.span) == index)
      #expect(table.text(index) == path)
      #expect(table.index(of: (path + "x").utf8.span) == nil)
    }
  }

  @Test("keeps names apart that differ in bytes alone")
  func normalForms() {
    var table = PathTable()
    #expect(table.insert("\u{E9}".utf8.span) != table.insert("e\u{301}".utf8.span))
  }

  @Test("visits the folders of a path, the innermost first")
  func ancestors() {
    var table = PathTable()
    for path in ["a", "a/b", "a/b/c", "a/bb", "a/b/c/d"] { _ = table.insert(path.utf8.span) }
    var seen: [String] = []
    table.eachAncestor(of: 4) { seen.append(table.text($0)) }
    #expect(seen == ["a/b/c", "a/b", "a"])
  }
}
