import Diagnostics
import Embedded
import Pages
import Testing

@testable import Generator

/// A theme of few files over the default one, and a board without a theme of its own.
struct ThemeLayerTests {
  private static let folder = "themes/county"

  /// A board with one item whose theme is the folder above, of these files.
  private func board(_ files: [String: String]) async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    try board.replace("主题: default", with: "主题: county", in: "content/board.yaml")
    for path in board.files.keys where path.hasPrefix("themes/") { board.files[path] = nil }
    for (name, text) in files { board["\(Self.folder)/\(name)"] = text }
    return try await board.released()
  }

  /// What a check says of the theme: rules, and places.
  private func found(_ files: [String: String]) async throws -> [String] {
    var files = files
    files["theme.yaml"] = files["theme.yaml"] ?? "extends: default\n"
    let written = try await board(files).written()
    return try await written.check().findings.filter { $0.path.hasPrefix(Self.folder) }
      .map { "\($0.rule.id) \(try written.place(of: $0).dropFirst(Self.folder.utf8.count + 1))" }
  }

  @Test("the program brings along every file of the default theme, and no other")
  func embedded() throws {
    let tree = try TemporaryFolder.tree(at: "\(Repository.root)/\(EmbeddedFile.theme)").filter {
      !$0.key.hasSuffix("/")
    }
    let files = EmbeddedFile.files(in: EmbeddedFile.theme)
    #expect(files.map(\.path).sorted() == tree.keys.sorted(), "list the file in Sources/CEmbedded/files.c")
    for (path, bytes) in files { #expect(tree[path].map { Array($0) } == bytes, "\(path)") }
  }

  @Test(
    "a board without themes, and one whose theme only extends the default, give the same site as with the whole theme")
  func same() async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    let whole = try board.written()
    try await whole.build()
    for path in board.files.keys where path.hasPrefix("themes/") { board.files[path] = nil }
    let bare = try board.written()
    try await bare.build()
    #expect(try bare.tree() == whole.tree())
    let extending = try await self.board(["theme.yaml": "name: county\nextends: default\n"]).written()
    try await extending.build()
    #expect(try extending.tree() == whole.tree())
  }

  @Test("a template, a word and a style of its own take the place of the default theme's")
  func replaced() async throws {
    let written = try await board([
      "theme.yaml": "extends: default\n", "strings.zh-CN.yaml": "home: 县首页\n", "assets/board.css": "b{color:red}\n",
      "templates/notfound.mustache": "<p>{{t.home}}没有</p>\n", "README.md": "说明\n",
    ]).written()
    let outcome = try await written.build()
    #expect(outcome.faultCount == 0)
    #expect(try written.tree()["404.html"] == Array("<p>县首页没有</p>\n".utf8))
    let styles = try written.tree().filter { $0.key.hasPrefix("assets/board.") && $0.key.hasSuffix(".css") }.map(
      \.value)
    #expect(styles.map { String(decoding: $0, as: UTF8.self) } == ["b{color:red}"])
    #expect(try await found(["README.md": "说明\n"]) == [])
  }

  @Test("the county's theme in the repository has no fault, and is the default one but for its style and words")
  func county() async throws {
    let tree = try TemporaryFolder.tree(at: "\(Repository.root)/\(Self.folder)").filter { !$0.key.hasSuffix("/") }
    #expect(tree.count < 6, "a few files are enough")
    let written = try await board(tree.mapValues { String(decoding: $0, as: UTF8.self) }).written()
    let outcome = try await written.build()
    #expect(!outcome.findings.contains { $0.path.hasPrefix("themes/") })
    let page = try written.page("2013/0001.html")
    #expect(page.contains("assets/board.") && page.contains("assets/county.") && page.contains("长者模式"))
    let home = try written.page("index.html")
    #expect(home.contains("assets/pages.") && home.contains("assets/county."))
  }

  @Test(
    "only the default theme can be extended, and a whole theme lists its assets",
    arguments: [("extends: nice", "missing-theme"), ("name: county", "missing-key")])
  func manifest(text: String, rule: String) async throws {
    let outcome = try await board(["theme.yaml": text + "\n"]).written().build(keepsGoing: true)
    #expect(outcome.findings.filter { $0.path == "\(Self.folder)/theme.yaml" }.map(\.rule.id) == [rule])
    #expect(outcome.output == nil)
  }

  @Test(
    "what no page uses is told, with what was probably meant",
    arguments: [
      ("templates/itme.mustache", "x", "templates/item.mustache"), ("strings.zh-CN.yaml", "hoem: 首页", "home"),
      ("zzz.bin", "b{}", "theme.yaml"), ("item.mustache", "x", "templates/item.mustache"),
    ])
  func unused(name: String, text: String, meant: String) async throws {
    let outcome = try await board(["theme.yaml": "extends: default\n", name: text + "\n"]).written().check()
    let findings = outcome.findings.filter { $0.rule.id == "theme-unused" }
    #expect(findings.map(\.path) == ["\(Self.folder)/\(name)"])
    #expect(findings.first?.hint?.zh.contains(meant) == true)
  }

  @Test(
    "requests to other hosts and scripts from elsewhere are told at their place",
    arguments: [
      ("<script>x()</script>", 1), ("<script src=\"{{root}}x.js\"></script>", 1),
      ("<script src=\"https://a.example/x.js\"></script>", 2), ("<p onclick=\"x()\">", 1), ("<P ONCLICK=x()>", 1),
      ("<img src=\"http://a.example/x.png\">", 1), ("<img src='//a.example/x.png'>", 1),
      ("<img srcset=HTTPS://a.example/x.png>", 1), ("<link rel=stylesheet href=\" https://a.example/x.css\">", 1),
      ("<video poster=\"https://a.example/x.png\">", 1), ("<form action=\"https://a.example/\">", 1),
      ("<base href=\"https://a.example/\">", 1), ("<object data=\"https://a.example/\">", 1),
    ])
  func requests(text: String, count: Int) async throws {
    let found = try await found(["templates/large.mustache": text + "\n"]).filter { $0.hasPrefix("theme-request ") }
    #expect(found.count == count, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("theme-request templates/large.mustache:1:") })
  }

  @Test(
    "a style that fetches from another host is told",
    arguments: [
      "@import \"https://a.example/x.css\";", "a{background:url( '//a.example/x.png')}",
      "@import url(http://a.example);",
    ])
  func styles(text: String) async throws {
    let found = try await found(["assets/board.css": text + "\n"])
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("theme-request assets/board.css:1:") }, "\(found)")
  }

  @Test(
    "links that a reader follows, files of the theme and names of XML are no requests",
    arguments: [
      "<a href=\"https://www.gov.cn/\">x</a>", "<script src=\"{{asset.kiosk.js}}\" defer></script>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "<img src=\"{{asset.mark.svg}}\" alt=\"https://a.example\">",
      "<p data-x=\"https://a.example\">on-line</p>", "<p {{> marks}}>https://a.example</p>",
    ])
  func harmless(text: String) async throws {
    let found = try await found(["templates/large.mustache": text + "\n"])
    #expect(found.filter { $0.hasPrefix("theme-request") } == [])
  }

  @Test("a template's fields are listed with those of what stands within, and each page's template is there")
  func fields() throws {
    let all = PageTemplates.fields
    #expect(Set(all.map(\.name)).isSuperset(of: ["home", "item", "report", "touch-item", "moved"]))
    let item = try #require(all.first { $0.name == "item" })
    #expect(item.fields.contains { $0.name == "title" && $0.depth == 0 })
    #expect(item.fields.contains { $0.depth > 0 })
  }
}
