import Compliance
import Notices
import Testing

@Suite struct YearFiguresTests {
  /// One disclosure in January of a year unless said otherwise.
  private func disclosure(
    _ index: String, category: Int = 0, released: String, onTime: Bool = true, display: Bool = false,
    withdrawn: String? = nil, changes: [String] = []
  ) throws -> Disclosure {
    Disclosure(
      index: try #require(IndexNumber(index)), category: category, released: try day(released), isOnTime: onTime,
      hasDisplayPeriod: display, withdrawn: try withdrawn.map(day), changes: try changes.map(day))
  }

  private func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso8601: text.utf8))
  }

  @Test func countsAnItemInTheYearOfItsFirstReleaseWhateverItsIndexNumberSays() throws {
    let all = [
      try disclosure("2012-0009", released: "2013-01-04"),
      try disclosure("2013-0001", released: "2013-12-31"),
      try disclosure("2013-0002", released: "2014-01-01"),
    ]
    let figures = YearFigures(year: 2013, among: all, categoryCount: 1)
    #expect(figures.disclosed.map(\.index.description) == ["2012-0009", "2013-0001"])
  }

  @Test func countsHowLongAColumnOfNewsWasWithoutAny() throws {
    let all = [
      try disclosure("2012-0001", released: "2012-12-20"), try disclosure("2013-0001", released: "2013-01-10"),
      try disclosure("2013-0002", released: "2013-03-01", changes: ["2013-01-20"]),
      try disclosure("2013-0003", category: 1, released: "2013-12-31"),
    ]
    var news = Category(name: "工作动态", slug: "a", description: nil, keywords: [], columnType: "工作动态")
    let papers = Category(name: "法规文件", slug: "b", description: nil, keywords: [], columnType: "政策文件")
    func figures(_ year: Int) -> FigureTable {
      FigureTable(
        YearFigures(year: year, among: all, categoryCount: 2), ledgers: Ledgers(), applications: [],
        categories: [news, papers], form: nil)
    }
    #expect(figures(2013).text("更新.工作动态.最长间隔") == "40", "2013-01-20 to 2013-03-01")
    #expect(figures(2013).text("更新.工作动态.超过14天") == "2", "21 and 40 days; 10 are not too long")
    #expect(figures(2012).text("更新.工作动态.最长间隔") == "0" && figures(2013)["更新.法规文件.最长间隔"] == nil)
    news.updateWithin = .unlimited
    #expect(figures(2013)["更新.工作动态.最长间隔"] == nil)
  }

  @Test func countsEveryItemForTheSiteAndForEachFurtherChannelOnce() throws {
    var both = try disclosure("2013-0001", released: "2013-05-01")
    both.channels = [.account, .broadcast]
    var one = try disclosure("2013-0002", released: "2013-05-02")
    one.channels = [.account]
    let all = [both, one, try disclosure("2013-0003", released: "2013-05-03")]
    let figures = FigureTable(
      YearFigures(year: 2013, among: all, categoryCount: 1), ledgers: Ledgers(), applications: [], categories: [],
      form: nil)
    #expect(PublicationChannel.allCases.map { figures.text("渠道.\($0.rawValue)") } == ["3", "2", "0", "1", "0", "0"])
    #expect(figures["渠道.广播"]?.basis == .items([both.index]))
  }

  @Test func keepsAWithdrawnItemInTheCountOfItsYear() throws {
    let all = [try disclosure("2013-0001", released: "2013-05-01", withdrawn: "2014-02-01")]
    #expect(YearFigures(year: 2013, among: all, categoryCount: 1).disclosed.count == 1)
    #expect(YearFigures(year: 2013, among: all, categoryCount: 1).withdrawn.isEmpty)
    #expect(YearFigures(year: 2014, among: all, categoryCount: 1).withdrawn.count == 1)
  }

  @Test func countsChangesApartAndInTheYearTheyWereOut() throws {
    let all = [
      try disclosure("2012-0001", released: "2012-05-01", changes: ["2013-02-01", "2013-03-01", "2014-01-01"])
    ]
    let figures = YearFigures(year: 2013, among: all, categoryCount: 1)
    #expect(figures.changeCount == 2)
    #expect(figures.disclosed.isEmpty)
  }

  @Test func sortsIntoCategoriesInTheBoardsOrder() throws {
    let all = [
      try disclosure("2013-0003", category: 2, released: "2013-03-01"),
      try disclosure("2013-0001", category: 0, released: "2013-01-01"),
      try disclosure("2013-0002", category: 2, released: "2013-02-01"),
    ]
    let figures = YearFigures(year: 2013, among: all, categoryCount: 3)
    #expect(figures.byCategory.map(\.count) == [1, 0, 2])
    #expect(figures.byCategory[2].map(\.index.description) == ["2013-0002", "2013-0003"])
  }

  @Test(
    "rounds the share released in time to a tenth of a percent",
    arguments: [(47, 1, "97.9%"), (48, 0, "100%"), (0, 3, "0%"), (2, 1, "66.7%"), (1, 2, "33.3%"), (1, 1, "50%")])
  func rate(onTime: Int, late: Int, expected: String) throws {
    let all = try (0..<onTime + late).map {
      try disclosure("2013-\(1000 + $0)", released: "2013-01-04", onTime: $0 < onTime)
    }
    #expect(YearFigures(year: 2013, among: all, categoryCount: 1).onTimeRate == expected)
  }

  @Test func hasNoRateForAYearWithoutItems() {
    #expect(YearFigures(year: 2013, among: [], categoryCount: 1).onTimeRate == nil)
  }
}
