import Compliance
import Notices
import Testing

@Suite("columns that stay empty or old, and what stands in front too long")
struct FreshnessRuleTests {
  private func column(_ name: String, _ type: String?, _ duty: Category.UpdateDuty? = nil) -> Category {
    Category(name: name, slug: name, description: nil, keywords: [], columnType: type, updateWithin: duty, place: 7..<9)
  }

  /// A board with an item, released 2013-06-03, in each of its first columns.
  private func board(_ columns: [Category], filled: Int, today: String) throws -> WholeBoard {
    var board = try WholeBoard(categories: columns)
    for position in 0..<filled {
      try board.add("2013-000\(position + 1)") { $0.notice.category = position }
    }
    board.today = try .day(today)
    return board
  }

  @Test(
    "stale-column: by type of column, or by the board's own period",
    arguments: [
      ("工作动态", nil, "2013-06-17", false), ("工作动态", nil, "2013-06-18", true), ("政策文件", nil, "2013-12-03", false),
      ("政策文件", nil, "2013-12-04", true), ("概况信息", nil, "2020-01-01", false), (nil, nil, "2020-01-01", false),
      ("工作动态", .within(Period(30, .days)), "2013-07-03", false),
      ("工作动态", .within(Period(30, .days)), "2013-07-04", true),
      ("工作动态", .within(Period(3, .workingDays)), "2013-06-06", false),
      ("工作动态", .within(Period(3, .workingDays)), "2013-06-07", true), ("工作动态", .unlimited, "2020-01-01", false),
    ] as [(String?, Category.UpdateDuty?, String, Bool)])
  func stale(type: String?, duty: Category.UpdateDuty?, today: String, isStale: Bool) throws {
    let found = try board([column("甲", type, duty)], filled: 1, today: today).findings()
    #expect((found.first("stale-column") != nil) == isStale)
    if isStale {
      #expect(found.first("stale-column")?.range == 7..<9)
      #expect(found.first("stale-column")?.path == "content/board.yaml")
    }
  }

  @Test("a change is news, too")
  func changed() throws {
    var board = try board([column("甲", "工作动态")], filled: 1, today: "2013-06-28")
    try board.items[0].change("2013-06-10", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try board.findings().isEmpty)
    board.today = try .day("2013-06-29")
    #expect(try board.findings().first("stale-column") != nil)
  }

  @Test("stale-home: an error once everything has been silent for the shortest period, and only then")
  func home() throws {
    let columns = [column("甲", "工作动态"), column("乙", "政策文件")]
    var board = try board(columns, filled: 2, today: "2013-06-18")
    #expect(try board.findings().summary == ["stale-column warning", "stale-home error"])
    try board.add("2013-0009") { sample in
      sample.notice.category = 1
      sample.notice.published = Located(try .day("2013-06-17"), at: Sample.publishedPlace)
    }
    #expect(try board.findings().summary == ["stale-column warning"])
  }

  @Test("five stale columns fail an inspection, four do not", arguments: [4, 5])
  func veto(count: Int) throws {
    let columns = (1...count).map { column("第\($0)", "工作动态") }
    let found = try board(columns, filled: count, today: "2013-06-18").findings()
    #expect(found.count { $0.rule == "stale-column" } == count)
    #expect((found.first("stale-columns")?.severity == .error) == (count == 5))
  }

  @Test("an empty column is a warning, five are an error; 不限 excuses from the one and not from the other")
  func empty() throws {
    let columns = (1...6).map { column("第\($0)", nil, $0 == 2 ? .unlimited : nil) }
    let few = try board(Array(columns.prefix(5)), filled: 1, today: "2013-06-10").findings()
    #expect(few.summary == Array(repeating: "empty-column warning", count: 3))
    let many = try board(columns, filled: 1, today: "2013-06-10").findings()
    #expect(many.count { $0.rule == "empty-column" } == 4)
    #expect(many.first("empty-columns")?.severity == .error)
    #expect(try board(columns, filled: 6, today: "2013-06-10").findings().isEmpty)
  }

  @Test("featured-over: a display that is over, a paper that lapsed; not what runs or is not in front")
  func featured() throws {
    var board = try board([column("甲", nil)], filled: 1, today: "2013-06-10")
    board.items[0].notice.isFeatured = true
    #expect(try board.findings().isEmpty)
    board.items[0].notice.validity.expires = Located(try .day("2013-06-09"), at: 1..<2)
    try board.items[0].release()
    #expect(try board.findings().summary == ["featured-over warning"])
    board.items[0].notice.validity.expires = nil
    board.items[0].notice.display = Located(
      DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-09")), at: 1..<2)
    try board.items[0].release()
    #expect(try board.findings().summary == ["featured-over warning"])
    board.today = try .day("2013-06-09")
    #expect(try board.findings().isEmpty)
    board.today = try .day("2013-06-10")
    board.items[0].notice.isFeatured = false
    #expect(try board.findings().isEmpty)
  }
}
