import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("standard-row-due-soon")
struct StandardRowDueSoonTests {
  @Test("within the notice that board.yaml gives, and not once something is there")
  func dueSoon() throws {
    let row = "1,预算,收支,每年6月9日前,网站,,,预算"
    let soon = try StandardRowBench.board("2014-06-05", row, items: ["预算"])
    #expect(try StandardRowBench.found(soon).map(\.rule.id) == ["standard-row-due-soon"])
    #expect(try StandardRowBench.found(soon).first?.severity == .note)
    #expect(try StandardRowBench.found(StandardRowBench.board("2014-05-05", row, items: ["预算"])).isEmpty)
    #expect(try StandardRowBench.found(StandardRowBench.board("2013-06-05", row, items: ["预算"])).isEmpty)
  }
}
