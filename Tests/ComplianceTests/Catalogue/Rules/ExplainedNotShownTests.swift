import Compliance
import Diagnostics
import Notices
import Testing

@Suite("explained-not-shown")
struct ExplainedNotShownTests {
  private func board() throws -> WholeBoard {
    var board = try WholeBoard()
    try board.add("2013-0001")
    try board.add("2013-0002") { $0.notice.explains = Located(try index("2013-0001"), at: 660..<670) }
    return board
  }

  @Test("the explanation is shown, its paper is not")
  func fires() throws {
    var board = try board()
    board.items[0].notice.secrecy.value = .refused
    let found = try board.findings()
    #expect(found.summary == ["explained-not-shown warning"])
    #expect(found.first?.class == .duty && found.first?.range == 660..<670)
    #expect(found.first?.path == "content/应急管理/2013-0002.md")
    #expect(found.first?.message.zh == "被解读的 2013-0001 没有公开，读者看不到原文")
  }

  @Test("both shown, or neither, pass")
  func passes() throws {
    var board = try board()
    #expect(try board.findings().isEmpty)
    board.items[0].notice.secrecy.value = .refused
    board.items[1].body += "改动"
    #expect(try board.findings().first("explained-not-shown") == nil)
  }
}
