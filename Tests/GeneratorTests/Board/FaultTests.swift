import Diagnostics
import Notices
import Testing

@testable import Generator

/// What is wrong with one item never keeps the others from being published, unless the content cannot be read.
struct FaultTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    for number in 1...3 { board.items["应急管理/\(number).md"] = TestItem("2013-000\(number)", title: "第\(number)号") }
    return try await board.released()
  }

  @Test("a late item, an overdue draft and a held item keep no other from being published")
  func others() async throws {
    var board = try await board()
    var late = TestItem("2013-0011", title: "迟到的")
    late.formed = "2013-04-01"
    var overdue = TestItem("2013-0012", title: "过期的")
    overdue.review = Array(TestItem.steps.prefix(2))
    var held = TestItem("2013-0013", title: "不放行的")
    held.secrecy = "不予公开"
    board.items["应急管理/迟.md"] = late
    board.items["应急管理/过.md"] = overdue
    board.items["应急管理/留.md"] = held
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.published == 4)
    #expect(outcome.held.map(\.index.description) == ["2013-0013", "2013-0012"])
    #expect(outcome.faultCount == 0)
    #expect(outcome.findings.contains { $0.rule.id == "late" && $0.severity == .error })
    #expect(outcome.findings.contains { $0.rule.id == "overdue" && $0.severity == .error })
    for number in ["0001", "0002", "0003", "0011"] { #expect(written.folder.exists("site/2013/\(number).html")) }
    for number in ["0012", "0013"] { #expect(!written.folder.exists("site/2013/\(number).html")) }
  }

  @Test("a fault stops the build and leaves the old site byte for byte, untouched")
  func stops() async throws {
    var board = try await board()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    let identity = try written.folder.identity("site/index.html")
    board.items["应急管理/2.md"]?.fields.append("标提: 错")
    board.items["应急管理/1.md"]?.body += "改过。"
    for (path, item) in board.items { try written.write(path, item) }
    let outcome = try await written.build()
    #expect(outcome.faultCount == 1)
    #expect(outcome.output == nil)
    #expect(try written.tree() == before)
    #expect(try written.folder.identity("site/index.html") == identity)
  }

  @Test("with keep-going the rest is written, and the faults still count")
  func keepsGoing() async throws {
    var board = try await board()
    board.items["应急管理/2.md"]?.fields.append("标提: 错")
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.faultCount == 1)
    #expect(outcome.published == 2)
    #expect(written.folder.exists("site/2013/0001.html"))
    #expect(!written.folder.exists("site/2013/0002.html"))
  }

  @Test(
    "without a readable board, people or theme nothing is written even with keep-going",
    arguments: ["content/board.yaml", "themes/default/theme.yaml", "themes/default/templates/item.mustache"])
  func settings(missing: String) async throws {
    var board = try await board()
    board[missing] = nil
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.faultCount > 0)
    #expect(outcome.output == nil)
    #expect(!written.folder.exists("site/index.html"))
  }

  @Test("without people nobody has signed: nothing is published")
  func people() async throws {
    var board = try await board()
    board["content/people.yaml"] = nil
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.findings.contains { $0.rule.id == "missing-file" && $0.path == "content/people.yaml" })
    #expect(outcome.published == 0)
    #expect(!written.folder.exists("site/2013/0001.html"))
  }

  @Test("a board of no items at all is a site")
  func empty() async throws {
    let written = try TestBoard().written()
    let outcome = try await written.build()
    #expect(outcome.faultCount == 0)
    #expect(written.folder.exists("site/index.html"))
    #expect(written.folder.exists("site/yingji/index.html"))
  }

  @Test("a root without content is a failure that says what to do")
  func noContent() async throws {
    let written = try WrittenBoard(day: "2013-07-01")
    await #expect(throws: GeneratorFailure.self) { try await written.build() }
    await #expect(throws: GeneratorFailure.self) { try await written.check() }
  }

  @Test(
    "the output may not be where the sources are", arguments: ["content", "content/site", "themes", ".", "..", "/"])
  func placement(output: String) async throws {
    let written = try TestBoard().written()
    await #expect(throws: GeneratorFailure.self) { try await written.build(into: output) }
  }
}
