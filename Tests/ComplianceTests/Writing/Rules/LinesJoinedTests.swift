import Testing

@Suite("lines-joined")
struct LinesJoinedTests {
  @Test(
    "tells lines that run together",
    arguments: [
      "- 甲村\n乙村",
      "甲村\n乙村",
      "- 甲村\n  乙村",
      "特此通知。\n本通知自发布之日起执行，有效期五年，请各村认真执行。",
      "1. 甲村\n乙村",
      "各村要做好准备。\n各单位也要做好有关的准备，确保安全度汛。\n特此通知。",
      "现将有关事项通知如下：\n清理积雪",
      "> 甲村\n> 乙村",
      "- 示例镇示例村党支部书记\n示例镇另一村党支部书记",
      "- 甲村\n-乙村",
      "*甲村\n*乙村",
      "+甲村\n+乙村",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "lines-joined").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "- 甲村\n- 乙村",
      "-甲村\n-乙村",
      "气温\n-5度",
      "时间（暂定）：11月23日\n地点（暂定）：会议室",
      "【时间】11月23日\n【地点】会议室",
      "联系人：甲\n电话：1",
      "（1）甲；\n（2）乙。",
      "甲村\\\n乙村",
      "甲村  \n乙村",
      "根据县政府的通知要求，现将有关事\n项通知如下：各村要认真做好防汛准\n备。",
      "甲村\n\n乙村",
      "示例镇人民政府\n2014年3月20日",
      "Windows\nLinux",
      "- 根据县政府的通知，各村要认真做好防汛的准\n  备工作。",
      "| 甲 | 乙 |\n| 丙 | 丁 |",
      "拒不改正的，由城市管理部门责令停止违法行为，处以罚款。\n可暂扣运输工具。",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "lines-joined") == [])
  }
}
