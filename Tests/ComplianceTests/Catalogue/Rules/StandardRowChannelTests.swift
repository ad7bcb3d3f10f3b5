import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("standard-row-channel")
struct StandardRowChannelTests {
  @Test("what is ticked beside the web site and is not named")
  func channel() throws {
    let row = "1,预算,收支,20个工作日内,■政府网站 □两微一端 ■公示栏 ■公开查阅点,,,预算"
    var board = try StandardRowBench.board("2013-06-10", row, items: ["预算"])
    let found = try StandardRowBench.found(board)
    #expect(found.map(\.rule.id) == ["standard-row-channel"])
    #expect(found.first?.severity == .note && found.first?.message.zh.contains("“公开栏”") == true)
    board.items[0].notice.channels = [Located(.column, at: 0..<1)]
    try board.items[0].release()
    #expect(try StandardRowBench.found(board).isEmpty)
  }
}
