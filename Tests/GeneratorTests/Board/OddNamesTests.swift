import Diagnostics
import Notices
import Testing

@testable import Generator

/// File names as people give them: every one works, as an item, in a link, as an attachment and as a picture.
struct OddNamesTests {
  static let names = [
    "汉字", "with space", "井#号", "百分%20号", "问?号", "双\"引号", "单'引号", "和&号", "小于<b>", "加+号", "分;号",
    "括(号)", "方[括]号", "星*号", "反`引", "竖|线", "家👨‍👩‍👧", "e\u{301}", "全　角", "a.b.c", "美$元", "波~浪",
  ]

  @Test("an item, a link, an attachment and a picture of an odd name work", arguments: names)
  func works(name: String) async throws {
    var board = try TestBoard()
    board.items["应急管理/\(name).md"] = TestItem("2013-0002", title: "怪名字")
    board["content/应急管理/\(name).txt"] = "附件内容"
    board.files["content/应急管理/\(name).png"] = TestBoard.png(width: 3, height: 2)
    var item = TestItem("2013-0001", title: "指路")
    item.fields = ["附件: [{ 文件: '\(name.replacing("'", with: "''")).txt', 名称: 附件一 }]"]
    let link = Self.encoded(name)
    item.body = "[条目](\(link).md)、[文件](\(link).txt)和\n\n![图说](\(link).png)\n"
    board.items["应急管理/指路.md"] = item
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.map(\.message.en) == [])
    let page = try written.page("2013/0001.html")
    #expect(page.contains("href=\"../2013/0002.html\""))
    #expect(page.contains("href=\"../2013/0001/1.txt\""))
    #expect(page.contains("src=\"../2013/0001/p1.png\""))
    #expect(try written.folder.text("site/2013/0001/1.txt") == "附件内容")
    #expect(page.contains("download=\"\(Self.escaped(name)).txt\""))
  }

  @Test("an attachment's name may not hold what a name on Windows cannot", arguments: ["冒:号", "反\\斜"])
  func refused(name: String) async throws {
    var board = try TestBoard()
    board["content/应急管理/\(name).txt"] = "附件内容"
    var item = TestItem("2013-0001")
    item.fields = ["附件: [{ 文件: '\(name).txt', 名称: 附件一 }]"]
    board.items["应急管理/指路.md"] = item
    let outcome = try await board.written().check()
    #expect(outcome.findings.map(\.rule.id) == ["bad-attachment-path"])
  }

  private static func encoded(_ name: String) -> String {
    name.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
