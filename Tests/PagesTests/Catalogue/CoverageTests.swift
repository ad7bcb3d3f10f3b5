import Notices
import Testing

@testable import Pages

@Suite("what the law demands, and what is there")
struct CoverageTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text.utf8)) }

  @Test(
    "the list is that of the law of the day: eight matters of 2007, fourteen and seven of 2019",
    arguments: [("2008-04-30", 0), ("2008-05-01", 8), ("2019-05-14", 8), ("2019-05-15", 21), ("2026-01-01", 21)])
  func lists(on day: String, count: Int) throws {
    let duties = DisclosureDuty.all(on: try self.day(day))
    #expect(duties.count == count)
    #expect(duties.allSatisfy { !$0.words.isEmpty && !$0.matter.isEmpty })
  }

  @Test("papers are known by words in title and keywords; one that was taken back counts for nothing")
  func covered() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", title: "2013年财政预算"), .init(index: "2013-0002", title: "通知", fields: ["关键词: [宅基地]"]),
      .init(index: "2013-0003", title: "计划生育情况", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"]),
    ])
    // A word within a word, at the end, twice, and over the end of a keyword.
    let tricky = try BoardInMemory.site([
      .init(index: "2013-0001", title: "关于补偿补偿", fields: ["关键词: [宅, 基地]"]), .init(index: "2013-0002", title: "预算和决算"),
    ])
    #expect(Coverage.of(tricky).map(\.items.count) == [0, 1, 0, 1, 0, 0, 0, 0])
    let counts = Coverage.of(site).map(\.items.count)
    #expect(counts == [0, 1, 1, 0, 0, 0, 0, 0])
  }
}
