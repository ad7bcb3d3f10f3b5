import Diagnostics
import Notices
import Testing

@Suite("stale-home")
struct StaleHomeTests {
  private func board(_ today: String) throws -> WholeBoard {
    try WholeBoard([column("甲", "工作动态"), column("乙", "政策文件")], filled: 2, today: today)
  }

  @Test("everything has been silent for more than two weeks")
  func fires() throws {
    let found = try board("2013-06-18").findings()
    #expect(found.summary == ["stale-column warning", "stale-home error"])
    #expect(found.last?.class == .duty && found.last?.path == "content/board.yaml")
    #expect(found.last?.message.zh == "首页自 2013-06-03 起没有新的内容，超过 14 天，检查单项否决")
  }

  @Test("longer periods of the columns do not prolong that of the home page")
  func longer() throws {
    for duty in [nil, Category.UpdateDuty.within(Period(30, .days))] {
      let found = try WholeBoard([column("甲", "政策文件", duty)], filled: 1, today: "2013-06-18").findings()
      #expect(found.summary == ["stale-home error"])
    }
  }

  @Test("not on the last day, nor while any column has news, nor where no column owes any")
  func passes() throws {
    #expect(try board("2013-06-17").findings().isEmpty)
    var board = try board("2013-06-18")
    try board.add("2013-0009") { sample in
      sample.notice.category = 1
      sample.notice.published = Located(try .day("2013-06-17"), at: Sample.publishedPlace)
    }
    #expect(try board.findings().summary == ["stale-column warning"])
    #expect(try WholeBoard([column("甲", nil)], filled: 1, today: "2014-06-18").findings().first("stale-home") == nil)
  }
}
