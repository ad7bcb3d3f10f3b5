import Testing

@Suite("period-reversed")
struct PeriodReversedTests {
  @Test(
    "tells a period that ends before it begins",
    arguments: [
      "公示期为2013年6月10日至2013年6月3日。", "2013年6月10日至6月3日", "6月28日至25日", "2013-06-10至2013-06-03", "2014年1月5日—2013年12月25日",
      "自2013年6月10日起至2013年6月3日止", "2013 年 6 月 10 日至 2013 年 6 月 3 日", "2013.6.10-2013.6.3",
      "| 起止 |\n|-|\n| 2013年6月10日到2013年6月3日 |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "period-reversed").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "公示期为2013年6月3日至2013年6月10日。", "12月25日至1月5日", "2013年12月25日至1月5日", "6月25日至28日", "2013年6月10日、2013年6月3日",
      "2013年6月10日印发，2013年6月3日通过", "2013年6月3日至2013年6月3日", "2013.6.3-2013.6.10", "编号2013-6-10-2013-6-3",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "period-reversed").isEmpty)
  }
}
