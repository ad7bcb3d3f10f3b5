import Diagnostics
import Notices
import Testing

@Suite("stale-columns")
struct StaleColumnsTests {
  private func findings(_ count: Int) throws -> [Finding] {
    let columns = (1...count).map { column("第\($0)", "工作动态") }
    return try WholeBoard(columns, filled: count, today: "2013-06-18").findings()
  }

  @Test("five stale columns fail an inspection")
  func fires() throws {
    let found = try findings(5)
    #expect(found.count { $0.rule.id == "stale-column" } == 5)
    let all = try #require(found.first("stale-columns"))
    #expect(all.severity == .error && all.class == .duty && all.range == 7..<9 && all.path == "content/board.yaml")
    #expect(all.message.zh == "没有按期更新的栏目有 5 个（第1、第2、第3、第4、第5），达到5个的，检查单项否决")
  }

  @Test("four do not")
  func passes() throws {
    let found = try findings(4)
    #expect(found.count { $0.rule.id == "stale-column" } == 4 && found.first("stale-columns") == nil)
  }
}
