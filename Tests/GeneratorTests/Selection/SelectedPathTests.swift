import Testing

@testable import Desk
@testable import Generator

/// What a typed path means.
struct SelectedPathTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder(inMemory: true)
    try place.write("board/content/应急管理/防汛 预案.md", "一")
    try place.write("board/themes/default/theme.yaml", "一")
    try place.write("other/content/二.md", "二")
  }

  private func selected(_ path: String, root: String? = nil) throws -> String {
    try SelectedPath(path, root: root ?? place("board")).path
  }

  @Test(
    "files, folders, dots and slashes, from the board's folder or from the root of the system",
    arguments: [
      ("content/应急管理/防汛 预案.md", "content/应急管理/防汛 预案.md"), ("./content/应急管理/../应急管理/防汛 预案.md", "content/应急管理/防汛 预案.md"),
      ("content/应急管理", "content/应急管理/"), ("content/应急管理/", "content/应急管理/"), ("content//应急管理//", "content/应急管理/"),
      ("themes/default/theme.yaml", "themes/default/theme.yaml"), ("content/应急管理/..", "content/"), ("content/..", ""),
    ])
  func means(written: String, path: String) throws {
    #expect(try selected(written) == path)
    #expect(try selected("\(place("board"))/\(written)") == path)
    #expect(try selected(written, root: place("board") + "/") == path)
    #expect(try selected(written, root: place("other") + "/../board") == path)
  }

  @Test("the board's folder may be reached through a link, and a link to a file is meant itself")
  func links() throws {
    try place.link("way", to: "board")
    try place.link("board/content/应急管理/链接.md", to: "防汛 预案.md")
    #expect(try selected("\(place("way"))/content/应急管理/防汛 预案.md") == "content/应急管理/防汛 预案.md")
    #expect(try selected("content/应急管理/防汛 预案.md", root: place("way")) == "content/应急管理/防汛 预案.md")
    #expect(try selected(place("way")) == "")
    #expect(try selected("content/应急管理/链接.md") == "content/应急管理/链接.md")
  }

  @Test("what is not there and what lies elsewhere is refused")
  func refuses() throws {
    #expect(throws: SelectedPath.Problem.missing("content/没有.md")) { try selected("content/没有.md") }
    #expect(throws: SelectedPath.Problem.elsewhere(place("other/content/二.md"))) {
      try selected(place("other/content/二.md"))
    }
    #expect(throws: SelectedPath.Problem.elsewhere("../other")) { try selected("../other") }
    #expect(throws: SelectedPath.Problem.elsewhere("/")) { try selected("/") }
  }
}
