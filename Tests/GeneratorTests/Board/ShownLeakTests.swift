import Diagnostics
import Notices
import Testing

@testable import Generator

/// Leaks that only a reader sees, through the whole program.
struct ShownLeakTests {
  private static let split = "370399**1990**03074535"

  /// The words of a file that a finding points at.
  private func place(of finding: Finding, in board: WrittenBoard) throws -> String {
    let bytes = try board.folder.bytes(finding.path)
    return String(decoding: bytes[finding.range], as: UTF8.self)
  }

  @Test("hold an item, and are placed in its source")
  func item() async throws {
    var board = try await TestBoard.canary()
    board.items[TestBoard.marked]?.body += "\n\n经办\(Self.split)。\n"
    try await board.release()
    let written = try board.written()
    let outcome = try await written.build()
    let leak = try #require(outcome.findings.first { $0.rule.id == "resident-id" })
    #expect(try place(of: leak, in: written) == Self.split)
    #expect(outcome.published == 1)
  }

  @Test("hold a yearly report, and are placed behind its figures")
  func report() async throws {
    var board = try await TestBoard.canary()
    let body = "全年{{主动公开.总数}}条。\n\n经办\(Self.split)，又是{{主动公开.总数}}条。\n"
    board.items["年度报告/2013.md"] = .report(of: 2013, title: "年度报告一份", body: body)
    try await board.release(day: "2014-03-01")
    let written = try board.written(day: "2014-03-01")
    let leak = try #require(try await written.check().findings.first { $0.rule.id == "resident-id" })
    #expect(leak.path == "content/年度报告/2013.md")
    #expect(try place(of: leak, in: written) == Self.split)
  }

  @Test("numbers that the board publishes pass, in a body and in a file, and are on no page but those that show them")
  func published() async throws {
    var board = try await TestBoard.canary()
    board["content/board.yaml"]? += "公开手机: [13800000000]\n"
    board.items[TestBoard.marked]?.body += "\n\n防汛值班手机138-0000-0000。\n"
    try await board.release()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.map(\.rule.id) == [] && outcome.published == 2)
    // Where the number is shown, its digits are what a telephone dials.
    var links = 0
    for (path, bytes) in try written.tree() {
      let text = String(decoding: bytes, as: UTF8.self)
      let shown = text.ranges(of: "href=\"tel:13800000000\">138-0000-0000</a>").count
      #expect(text.ranges(of: "13800000000").count == shown, "\(path)")
      links += shown
    }
    #expect(links == 2, "on the item's page and in its binder")
  }
}
