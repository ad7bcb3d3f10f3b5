import Diagnostics
import Notices
import Testing

@testable import Generator

/// A mistake in a theme is told at its place, before anything is written.
struct ThemeTests {
  private static let item = "themes/default/templates/item.mustache"

  @Test(
    "a mistake in a template is told with file, line and column",
    arguments: [
      ("\n  {{标}}x{{titel}}\n", "{{标}}"), ("\n  {{#title}}\n", "{{#title}}"), ("\n  {{/nothing}}\n", "{{/nothing}}"),
      ("\n  {{> no-such-part}}\n", "{{> no-such-part}}"), ("\n  {{unclosed\n", "{{unclosed"),
    ])
  func template(addition: String, place: String) async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    let text = try #require(board[Self.item])
    board[Self.item] = text + addition
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    let finding = try #require(outcome.findings.first)
    #expect(finding.rule.id == "template")
    #expect(finding.path == Self.item)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(try written.place(of: finding).hasPrefix("\(Self.item):\(lines + 1):"))
    #expect(try written.line(of: finding).contains(place))
    #expect(outcome.output == nil)
    #expect(!written.folder.exists("site"))
  }

  @Test("an unknown field is told with the nearest known one")
  func nearest() async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    board[Self.item] = try #require(board[Self.item]) + "{{titel}}"
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.map(\.rule.id) == ["template"])
    #expect(outcome.findings.first?.message.en.contains("titel") == true)
    #expect(outcome.findings.first?.hint?.en.contains("title") == true)
    #expect(outcome.faultCount == 1)
  }

  @Test("a theme that is not there, and a word that a template needs and nobody wrote, are faults")
  func missing() async throws {
    var board = try TestBoard()
    try board.replace("主题: default", with: "主题: festive", in: "content/board.yaml")
    let outcome = try await board.written().build()
    #expect(outcome.faultCount > 0)
    #expect(outcome.output == nil)
  }

  @Test("check finds what would stop a build, a missing theme among it")
  func checkReadsTheTheme() async throws {
    var board = try TestBoard()
    try board.replace("主题: default", with: "主题: festive", in: "content/board.yaml")
    #expect(try await board.written().check().faultCount > 0)
  }
}
