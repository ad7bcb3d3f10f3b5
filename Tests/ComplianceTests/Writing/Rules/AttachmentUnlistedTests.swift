import Diagnostics
import Notices
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
    "tells where fewer files are listed than the text numbers",
    arguments: [
      ("附件：1. 名单\n2. 表格\n3. 章程", ["名单", "表格"], 1), ("附件：1．补贴名单2．表格", ["补贴名单"], 1),
      ("附件：\n\n1. 名单\n2. 表格", ["表格"], 1), ("附件：1. 名单\n2. 表格", ["通知附件"], 0),
      ("附件：1. 名单\n2. 表格", ["名单", "表格"], 0), ("附件：1. 名单\n2. [表格](b.csv)", ["名单"], 0),
      ("附件：2013年第1.2版名单", ["名单"], 0), ("附件：名单", ["名单"], 0),
    ])
  func counts(body: String, listed: [String], count: Int) throws {
    let attachments = listed.map { Attachment(file: "\($0).csv", name: $0) }
    let found = try remarks(on: body + "\n", attachments: attachments).filter { $0.rule.id == "attachment-unlisted" }
    #expect(found.count == count)
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
