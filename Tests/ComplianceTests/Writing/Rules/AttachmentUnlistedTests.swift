import Testing

@Suite("attachment-unlisted")
struct AttachmentUnlistedTests {
  @Test(
    "tells attachments that a text announces and nobody listed",
    arguments: [
      "请核对。\n\n附件：1. 补贴发放名单", "请核对。\n\n附件1：名单\n\n示例镇人民政府\n\n2013年6月3日", "附件：\n\n1. 名单\n2. 表格", "附：会议日程", "附表：名单",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "attachment-unlisted").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "附件：无", "附件：略", "附件：[名单](a.csv)", "请核对。\n\n附件：名单\n\n| 村 | 户 |\n|-|-|\n| 甲 | 1 |", "见附件：名单", "附件由各村保存", "附近村民",
      "附：\n\n一\n\n二\n\n三\n\n四\n\n五\n\n六\n\n七\n\n八",
      "附件：名单\n\n## 名单\n\n甲村",
      "附件：印章式样（略）",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "attachment-unlisted").isEmpty)
  }
}
