import Testing

@Suite("weekday-wrong")
struct WeekdayWrongTests {
  @Test(
    "tells a weekday that does not fit",
    arguments: [
      "2013年6月3日（星期二）",
      "2013年6月3日(周二)",
      "2013年6月3日星期日",
      "2013-06-03 周五",
      "二〇一三年六月三日（星期二）",
      "星期二（2013年6月3日）",
      "周二2013年6月3日",
      "2013年6月3日，星期天",
      "| 2013年6月3日（周二） |\n|-|\n| 甲 |",
      "6月3日（星期三）停水",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "weekday-wrong").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "2013年6月3日（星期一）",
      "2013年6月3日（周一）",
      "2013年6月2日（星期日）",
      "2013年6月2日星期天",
      "2013年6月3日起",
      "2013年6月3日（公历）",
      "周一至周五",
      "6月3日（星期一）",
      "6月3日（星期二）",
      "农历六月三日（星期三）",
      "2013年6月3日（周边）",
      "4月15日至24日（周六、周日除外）",
      "2013年6月3日（周日除外）",
      "2013年6月3日（周二至周五）",
      "下周一到周三（2013年11月15日到17日）三个晚上",
      "周二、周三（2013年6月3日）",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "weekday-wrong") == [])
  }
}
