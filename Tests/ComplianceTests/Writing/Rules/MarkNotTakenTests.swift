import Testing

@Suite("mark-not-taken")
struct MarkNotTakenTests {
  @Test(
    "tells marks that mean nothing here",
    arguments: [
      "~~原定周一~~",
      "- [x] 已办",
      "- [ ] 未办",
      "- [X]已办",
      "1. [X] 已办",
      "共{{主动公开.总数}}条",
      "＊＊重要＊＊",
      "** 重要 **",
      "==重点==",
      "| ~~甲~~ |\n|-|\n| 乙 |",
      "## ~~甲~~",
      "尊敬的${姓名}：请查收。",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "mark-not-taken").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "**重要**",
      "约5~6天，7~8人",
      "~",
      "a==b",
      "`~~甲~~`",
      "```\n{{甲}}\n```",
      "张**李**",
      "[x]",
      "甲[ ]乙",
      "3～5天",
      "＊注：甲",
      "1==1",
      "单价$5，共{3}份。",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "mark-not-taken") == [])
  }
}
