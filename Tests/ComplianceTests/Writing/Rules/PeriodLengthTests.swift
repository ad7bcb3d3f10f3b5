import Testing

@Suite("period-length")
struct PeriodLengthTests {
  @Test(
    "tells a number of days that the days beside it are not",
    arguments: [
      "公示期15天，自2013年6月3日起至6月14日止。", "公示期7天（2013年6月3日至6月12日）。", "公示时间：2013年6月3日至6月9日（5天）。",
      "公示期为6月3日至6月9日，共10天。", "公示7个工作日（2013年6月3日至6月8日）。", "报名自2013年6月3日至2013年6月9日止，为期3天。",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "period-length").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "公示期7天（2013年6月3日至6月9日）。", "公示期7天，自2013年6月3日起至6月10日止。", "公示期5个工作日（2013年6月3日至6月9日）。",
      "公示期为2013年6月3日至6月9日，5天内提出异议。", "公示期为2013年6月3日至6月9日，10天后发放。", "2013年6月3日至6月9日，10户受灾。",
      "12月25日至1月5日，共12天。", "公示期7天。自2013年6月3日至6月20日报名。", "补助30天，自2013年6月3日至6月9日申报。",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "period-length").isEmpty)
  }
}
