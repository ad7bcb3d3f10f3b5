import Diagnostics
import Notices
import Testing

@testable import Generator

/// What a fault in the board's settings says, and what it keeps from being said.
struct SettingsTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    for number in 1...3 { board.items["应急管理/\(number).md"] = TestItem("2013-000\(number)", title: "第\(number)号") }
    return try await board.released()
  }

  @Test(
    "a fault in the settings is told once, not by every item that would follow from it",
    arguments: ["content/board.yaml", "content/people.yaml", "content/kinds.yaml"])
  func toldOnce(path: String) async throws {
    var board = try await board()
    board[path]? += "不认识的: 一\n"
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.findings.filter { $0.severity == .error }.map(\.rule.id) == ["unknown-key"])
    #expect(!outcome.isJudged)
    #expect(outcome.output == nil, "a site on which nothing could be judged must not replace the old one")
  }

  @Test("a heading that lost its colon hides nothing below it")
  func heading() async throws {
    var board = try await board()
    try board.replace("\n指南:\n", with: "\n指南\n", in: "content/board.yaml")
    let found = try await board.written().check().findings.filter { $0.severity == .error }
    #expect(found.map(\.rule.id) == ["not-a-field"])
    #expect(found.first?.hint?.zh == "正确的写法：指南:")
  }

  @Test("a check finds what is wrong with the theme", arguments: ["missing-theme", "template"])
  func theme(rule: String) async throws {
    var board = try await board()
    if rule == "template" {
      board["themes/default/templates/item.mustache"]? += "{{nosuch}}"
    } else {
      try board.replace("主题: default", with: "主题: festive", in: "content/board.yaml")
    }
    let found = try await board.written().check().findings.filter { $0.severity == .error }
    #expect(found.map(\.rule.id) == [rule])
  }

  @Test("a paper that explains nothing of the board, and a code that is not the authority's")
  func references() async throws {
    var board = try await board()
    board.items["应急管理/1.md"]?.fields += ["解读: 2013-0099", "文号: 别处发〔2013〕1号"]
    let found = try await board.released().written().check().findings.filter { $0.path.hasSuffix("1.md") }
    #expect(Set(found.map(\.rule.id)) == ["explained-missing", "document-prefix"])
  }

  @Test(
    "a public log names only what is published, and categories",
    arguments: [
      ("content/应急管理/1.md", "content/应急管理/1.md"), ("content/应急管理/没有的.md", "content/应急管理/…"),
      ("content/秘密/一.md", "content/…"), ("content/board.yaml", "content/board.yaml"),
      ("content/people.yaml", "content/people.yaml"), ("themes/default/theme.yaml", "themes/default/theme.yaml"),
    ])
  func publicNames(path: String, name: String) async throws {
    let outcome = try await board().written().check()
    #expect(outcome.publicName(of: path) == name)
    #expect(!outcome.isOpen("content/people.yaml"))
  }
}
