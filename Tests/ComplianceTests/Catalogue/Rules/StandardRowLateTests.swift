import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("standard-row-late")
struct StandardRowLateTests {
  @Test("an item later than the longest period of its rows, with a reason none")
  func late() throws {
    let row = "1,预算,收支,3个工作日内,网站,,,预算"
    var board = try StandardRowBench.board("2013-06-10", row, items: ["预算"])
    let found = try StandardRowBench.found(board)
    #expect(found.map(\.rule.id) == ["standard-row-late"])
    #expect(found.first?.path == "content/应急管理/2013-9000.md" && found.first?.range == Sample.formedPlace)
    let longer = try StandardRowBench.board("2013-06-10", row, "2,预算,收支,20个工作日内,网站,,,预算", items: ["预算"])
    #expect(try StandardRowBench.found(longer).isEmpty)
    board.items[0].notice.lateReason = Located("会签", at: 0..<1)
    try board.items[0].release()
    #expect(try StandardRowBench.found(board).isEmpty)
  }
}
