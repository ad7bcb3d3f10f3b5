import Diagnostics
import Notices
import Testing

@testable import Generator

/// Blanks and sample values of board.yaml never reach readers as if they were true.
struct UnreadyBoardTests {
  private static let changes = [
    ("0533-100-0001", "0533-000-0001"), ("https://board.private/", "https://board.example/"), ("办公楼一楼", "【填：地址】"),
    ("大厅入口", "……"), ("鲁ICP备05000000号", "鲁ICP备00000000号"), ("大门西侧", "大门西侧（示例地址）"),
  ]

  @Test(
    "with something public nothing is written, the old site stays, and a check says what and where", arguments: changes)
  func halts(right: String, wrong: String) async throws {
    var board = try await TestBoard.canary()
    let before = try board.written()
    try await before.build()
    try board.replace(right, with: wrong, in: "content/board.yaml")
    let written = try board.written()
    let found = try await written.check().findings.filter { $0.path == "content/board.yaml" }
    #expect(found.count == 1 && found.allSatisfy { $0.severity == .error && $0.hint != nil }, "\(found)")
    let built = try await written.build()
    #expect(built.failsBuild && built.output == nil)
    let kept = try await written.build(keepsGoing: true)
    #expect(kept.failsBuild && kept.output == nil)
    let drafts = try await written.build(into: written.folder.preview, drafts: true)
    #expect(drafts.output != nil)
    let program = try Program(board: written).run("build")
    #expect(program.code == 1 && program.errors.contains("[\(found.first?.rule.id ?? "")]"), "\(program.errors)")
  }

  @Test("what is withdrawn leaves the old site even then")
  func takesDown() async throws {
    let published = try await PublishedBoard()
    let written = published.program.board
    try await written.build()
    var board = published.board
    try board.replace("大厅入口", with: "……", in: "content/board.yaml")
    try written.write("content/board.yaml", #require(board["content/board.yaml"]))
    var changed = published
    try changed.withdraw()
    let outcome = try await written.build()
    #expect(!outcome.takenDown.isEmpty)
  }

  @Test("a board without anything public is built, for whoever begins it to see, and is not published")
  func begun() async throws {
    var board = try TestBoard()
    try board.replace("大厅入口", with: "【填：地址】", in: "content/board.yaml")
    let written = try board.written()
    let built = try await written.build()
    #expect(!built.failsBuild && built.output != nil)
    let target = try TemporaryFolder(inMemory: true)
    let program = Program(board: written, environment: ["SOURCE_DATE_EPOCH": "1372636800"])
    let told = try program.run("publish", target("board"), "--yes")
    #expect(told.code == 1 && told.errors.contains("board.yaml 里有 1 处没有填"), "\(told.errors)")
    #expect(!target.exists("board/index.html"))
  }

  @Test(
    "a sample may hold them, as it says of itself", arguments: changes.filter { !$0.1.contains("【") && $0.1 != "……" })
  func sample(right: String, wrong: String) async throws {
    var board = try await TestBoard.canary()
    try board.replace(right, with: wrong, in: "content/board.yaml")
    board["content/board.yaml"]? += "示例数据: 都是编造的\n"
    let built = try await board.written().build()
    #expect(!built.failsBuild && built.output != nil)
  }
}
