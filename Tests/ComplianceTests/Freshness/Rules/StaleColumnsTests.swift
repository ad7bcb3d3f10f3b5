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

  @Test("news and papers count together; of others it takes ten")
  func others() throws {
    func found(_ columns: [Category], _ today: String) throws -> Finding? {
      try WholeBoard(columns, filled: columns.count, today: today).findings().first("stale-columns")
    }
    let mixed = (1...3).map { column("第\($0)", "工作动态") } + (4...5).map { column("第\($0)", "政策文件") }
    #expect(try found(mixed, "2013-12-03") == nil)
    #expect(try found(mixed, "2013-12-04") != nil)
    func others(_ count: Int) -> [Category] {
      (1...count).map { column("第\($0)", "概况信息", .within(Period(30, .days))) }
    }
    #expect(try found(others(9), "2013-07-04") == nil)
    #expect(try found(others(10), "2013-07-04")?.message.zh.hasSuffix("达到10个的，检查单项否决") == true)
    #expect(try found(others(9) + [column("第10", "工作动态")], "2013-07-04") == nil)
  }

  @Test("four do not")
  func passes() throws {
    let found = try findings(4)
    #expect(found.count { $0.rule.id == "stale-column" } == 4 && found.first("stale-columns") == nil)
  }
}
