import Testing

@Suite("process-paper")
struct ProcessPaperTests {
  @Test(
    "asks about titles and marks",
    arguments: [
      LeakCase("示例一村规划（⟦讨论稿⟧）"),
      LeakCase("关于修路的⟦请示⟧"),
      LeakCase("2013年第3次镇长办公⟦会议纪要⟧"),
      LeakCase("content/工作动态/⟦会议纪要⟧.md"),
      LeakCase("# 关于经费的⟦请示⟧\n正文"),
      LeakCase("正文\n\n（⟦送审稿⟧）\n"),
      LeakCase("会议纪要（⟦送审稿⟧）"),
      LeakCase("示例村规划（⟦初稿⟧）"), LeakCase("关于示例事项的通知（⟦修改稿⟧）"), LeakCase("# ⟦草稿⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("process-paper") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("会议纪要由党政办公室起草。"),
      LeakCase("向县政府请示后办理"),
      LeakCase("关于请示报告制度的通知"),
      LeakCase("送审稿经讨论通过"), LeakCase("草稿纸、初稿由办公室起草"),
      LeakCase("正文\n正文\n正文\n正文\n经请示\n"),
    ])
  func passes(_ example: LeakCase) { example.check("process-paper") }
}
