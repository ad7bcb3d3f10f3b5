import Testing

@Suite("urgency-mark")
struct UrgencyMarkTests {
  @Test(
    "asks about marks",
    arguments: [
      LeakCase("⟦特急⟧\n关于防汛的通知"),
      LeakCase("【⟦加急⟧】关于防汛"),
      LeakCase("（⟦特提⟧）"),
      LeakCase("**⟦平急⟧**\n正文"),
      LeakCase("⟦特　急⟧\n"),
    ])
  func fires(_ example: LeakCase) { example.check("urgency-mark") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("遇有特急情况"),
      LeakCase("加急办理"),
      LeakCase("特急件当日送达"),
      LeakCase("平急结合"),
      LeakCase("正文\n正文\n正文\n正文\n正文\n正文\n正文\n正文\n正文\n正文\n正文\n正文\n特急"),
    ])
  func passes(_ example: LeakCase) { example.check("urgency-mark") }
}
