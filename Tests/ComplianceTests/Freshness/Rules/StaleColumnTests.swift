import Compliance
import Diagnostics
import Notices
import Testing

@Suite("stale-column")
struct StaleColumnTests {
  private func finding(_ type: String?, _ duty: Category.UpdateDuty?, _ today: String) throws -> Finding? {
    try WholeBoard([column("甲", type, duty)], filled: 1, today: today).findings().first("stale-column")
  }

  @Test(
    "a day after the period of its type, or of the board's own",
    arguments: [
      ("工作动态", nil, "2013-06-18", "14 天"), ("政策文件", nil, "2013-12-04", "183 天"),
      ("工作动态", .within(Period(30, .days)), "2013-07-04", "30 天"),
      ("工作动态", .within(Period(3, .workingDays)), "2013-06-07", "3 个工作日"),
    ] as [(String?, Category.UpdateDuty?, String, String)])
  func fires(type: String?, duty: Category.UpdateDuty?, today: String, period: String) throws {
    let found = try #require(try finding(type, duty, today))
    #expect(found.severity == .warning && found.class == .duty)
    #expect(found.range == 7..<9 && found.path == "content/board.yaml")
    #expect(found.message.zh == "栏目“甲”自 2013-06-03 起没有更新，应当在\(period)之内有新的内容")
  }

  @Test(
    "not on its last day, nor where nothing is owed",
    arguments: [
      ("工作动态", nil, "2013-06-17"), ("政策文件", nil, "2013-12-03"), ("概况信息", nil, "2020-01-01"),
      (nil, nil, "2020-01-01"), ("工作动态", .within(Period(30, .days)), "2013-07-03"),
      ("工作动态", .within(Period(3, .workingDays)), "2013-06-06"), ("工作动态", .unlimited, "2020-01-01"),
    ] as [(String?, Category.UpdateDuty?, String)])
  func passes(type: String?, duty: Category.UpdateDuty?, today: String) throws {
    #expect(try finding(type, duty, today) == nil)
  }

  @Test("a change is news, too")
  func changed() throws {
    var board = try WholeBoard([column("甲", "工作动态")], filled: 1, today: "2013-06-28")
    try board.items[0].change("2013-06-10", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try board.findings().isEmpty)
    board.today = try .day("2013-06-29")
    #expect(try board.findings().first("stale-column") != nil)
  }
}
