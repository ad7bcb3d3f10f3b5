import Diagnostics
import Notices
import Testing

@testable import Generator

/// A draft of a revision is noticed and changes nothing.
struct RevisionTests {
  private static let draft = "应急管理/一.改稿.md"

  private func board(_ revision: TestItem, at path: String = draft) async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", title: "原来的题")
    board = try await board.released()
    board.items[path] = revision
    return try await board.released()
  }

  private static func revision(_ index: String = "2013-0001") -> TestItem {
    var item = TestItem(index, title: "改稿的题", body: "改稿的字。\n")
    item.fields = ["变更说明: 更正电话"]
    item.review = ["填报 王芳 2013-06-25", "初审 李强 2013-06-26"]
    return item
  }

  @Test("a revision under way is a note, and nothing of it is in the output")
  func underWay() async throws {
    let written = try await board(Self.revision()).written()
    let outcome = try await written.build()
    let notes = outcome.findings.filter { $0.path == "content/\(Self.draft)" }
    #expect(notes.map(\.rule.id) == ["revision-under-way"])
    #expect(notes.allSatisfy { $0.severity == .note && $0.class == .duty })
    #expect(try written.page("2013/0001.html").contains("原来的题"))
    for (path, bytes) in try written.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("改稿的"), "\(path)")
    }
  }

  @Test("what is wrong in a revision is an error that stops no build")
  func faulty() async throws {
    var revision = Self.revision()
    revision.fields.append("标提: 错")
    let written = try await board(revision).written()
    let outcome = try await written.build()
    #expect(outcome.faultCount == 0)
    #expect(outcome.findings.contains { $0.rule.id == "unknown-key" && $0.severity == .error })
    #expect(written.folder.exists("site/2013/0001.html"))
  }

  @Test(
    "a revision belongs to the item beside it",
    arguments: [
      ("2013-0002", "应急管理/一.改稿.md", "revision-index"), ("2013-0001", "应急管理/二.改稿.md", "revision-without-item"),
    ])
  func belongs(index: String, path: String, rule: String) async throws {
    let written = try await board(Self.revision(index), at: path).written()
    let found = try await written.check().findings.filter { $0.path == "content/\(path)" }
    #expect(found.map(\.rule.id) == [rule])
    #expect(found.allSatisfy { $0.severity == .error && $0.class == .duty })
  }

  @Test("a public log names a revision by the number of its item")
  func publicName() async throws {
    let outcome = try await board(Self.revision()).written().check()
    #expect(!outcome.isOpen("content/\(Self.draft)"))
    #expect(outcome.publicName(of: "content/\(Self.draft)") == "2013-0001")
  }
}
