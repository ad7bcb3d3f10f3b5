import Diagnostics
import Notices
import Testing

@Suite("empty-columns")
struct EmptyColumnsTests {
  private func findings(columns count: Int, filled: Int) throws -> [Finding] {
    let columns = (1...count).map { column("第\($0)", nil, $0 == 2 ? .unlimited : nil) }
    return try WholeBoard(columns, filled: filled, today: "2013-06-10").findings()
  }

  @Test("five empty columns fail an inspection; 不限 excuses from the warning, not from this")
  func fires() throws {
    let found = try findings(columns: 6, filled: 1)
    #expect(found.count { $0.rule.id == "empty-column" } == 4)
    let all = try #require(found.first("empty-columns"))
    #expect(all.severity == .error && all.class == .duty && all.range == 7..<9 && all.path == "content/board.yaml")
    #expect(all.message.zh == "空栏目有 5 个（第2、第3、第4、第5、第6），达到5个的，检查单项否决")
  }

  @Test("four do not")
  func passes() throws {
    #expect(try findings(columns: 5, filled: 1).summary == Array(repeating: "empty-column warning", count: 3))
    #expect(try findings(columns: 6, filled: 6).isEmpty)
  }
}
