import Compliance
import Diagnostics
import Notices
import Testing

@Suite("file-unused")
struct FileUnusedTests {
  private func findings(_ files: [String]) throws -> [Finding] {
    AssessedBoard(
      board: try board(publishWithin: Period(20, .days)), kinds: [], calendar: WorkCalendar(),
      today: try .day("2013-07-01"), items: [], unusedFiles: files
    ).findings.filter { $0.rule.id == "file-unused" }
  }

  @Test("each file that nothing uses is a warning at its path")
  func fires() throws {
    let found = try findings(["content/应急管理/甲.pdf", "content/应急管理/乙.csv"])
    #expect(found.map(\.path) == ["content/应急管理/甲.pdf", "content/应急管理/乙.csv"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 0..<0 })
    #expect(found.first?.message.zh == "没有一条信息用到这个文件，不会公开；要么列出，要么删去")
  }

  @Test("a board that uses all its files passes")
  func passes() throws { #expect(try findings([]).isEmpty) }
}
