import Testing

@Suite("no-such-time")
struct NoSuchTimeTests {
  @Test(
    "tells times that are on no clock",
    arguments: [
      "上午25:30",
      "下午5:75",
      "2013年6月3日25:00",
      "时间：25:30",
      "8:00至17:00，14:00—25:00，时间8:00至25:30",
      "每天8:00至24:30",
      "25时30分",
      "8时75分",
      "上午26时",
      "上午14:30",
      "| 时间 |\n|-|\n| 上午8：61 |",
      "晚25点",
      "| 时间 |\n|-|\n| 25:30 |",
      "8:60前报到",
      "会议于25:30开始",
      "8:30-17:80",
      "8:30～25:00",
      "8:30-12:00、14:00-27:00",
      "凌晨15:00",
      "晚上13:30",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "no-such-time").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "上午8:30",
      "下午17:30",
      "比例25:75",
      "1:20-1:75",
      "比分25:30，30:25",
      "8:30-17:30",
      "凌晨0:30",
      "晚上20:00",
      "按30:70分配",
      "1:50000",
      "24:00",
      "时间：8:00至24:00",
      "25点建议",
      "共25时",
      "下午2:30",
      "25:30获胜",
      "GB 25:99",
      "8:00:00",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "no-such-time") == [])
  }
}
