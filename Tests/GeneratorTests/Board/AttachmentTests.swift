import Diagnostics
import Notices
import Samples
import Testing

@testable import Generator

/// Which files go out with an item, and where.
struct AttachmentTests {
  @Test("attachments stand at year, serial and number, under their own names for whoever saves them")
  func addresses() async throws {
    var board = try TestBoard()
    let map = PDFSample(["map"]).bytes
    board.files["content/应急管理/转移 路线.PDF"] = map
    board["content/应急管理/下/名单.txt"] = "名单内容"
    board["content/应急管理/没列出.pdf"] = "没列出"
    var item = TestItem("2013-0002")
    item.fields = ["附件:", "  - { 文件: 转移 路线.PDF, 名称: 路线图 }", "  - { 文件: 下/名单.txt, 名称: 名单 }"]
    board.items["应急管理/预案.md"] = item
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let found = try await written.check().findings
    #expect(found.first { $0.rule.id == "file-unused" }?.path == "content/应急管理/没列出.pdf")
    #expect(try written.folder.bytes("site/2013/0002/1.pdf") == map)
    #expect(try written.folder.text("site/2013/0002/2.txt") == "名单内容")
    let page = try written.page("2013/0002.html")
    #expect(page.contains("href=\"../2013/0002/1.pdf\" download=\"转移 路线.PDF\""))
    #expect(page.contains("路线图"))
    #expect(Canary(["没列出"]).sightings(in: try written.tree()) == [])
  }

  @Test(
    "what a small table or text says stands on the page, whatever marks and letters it is written in",
    arguments: [
      ("单.csv", "物资,数量\r\n沙袋,6000\r\n\"铁锨, 镐\",15\r\n", #"<th scope="row">铁锨, 镐</th><td class="num">15</td>"#),
      ("单.csv", "物资;数量\n沙袋;<b>\n", #"<th scope="row">沙袋</th><td>&lt;b&gt;</td>"#),
      ("单.txt", "物资\t数量\n沙袋\t6000\n", #"<th scope="col" class="num">数量</th>"#),
      ("单.txt", "一、沙袋\n\n二、<b>铁锨</b>，15个\n", #"<p>二、&lt;b&gt;铁锨&lt;/b&gt;，<span class="nb">15个</span></p>"#),
      ("单.csv", "物资,数量\n沙袋\n", "<p>物资,数量</p>\n<p>沙袋</p>"),
    ])
  func shown(name: String, text: String, expected: String) async throws {
    #expect(try await page(name, text).contains(expected))
  }

  @Test("what is long, or no table or text, is not shown", arguments: ["单.csv", "日程.ics"])
  func notShown(name: String) async throws {
    let text = "物资,数量\n" + (name == "单.csv" ? String(repeating: "沙袋,6000\n", count: 400) : "沙袋,6000\n")
    let page = try await page(name, text)
    #expect(page.contains("\(name)\"") && !page.contains("6000"))
  }

  /// The page of an item with one attached file.
  private func page(_ name: String, _ text: String) async throws -> String {
    var board = try TestBoard()
    board["content/board.yaml"]? += "附件类型: [ics]\n"
    board["content/应急管理/\(name)"] = text
    var item = TestItem("2013-0002")
    item.fields = ["附件: [{ 文件: \(name), 名称: 物资单 }]"]
    board.items["应急管理/预案.md"] = item
    let written = try await board.released().written()
    try await written.build()
    return try written.page("2013/0002.html")
  }

  @Test(
    "an attachment lies in the content folder and is no item, setting or ledger; else the item stays out",
    arguments: ["../../outside.txt", "/etc/hostname", "../people.yaml", "../台账/村务联系人.csv", "别的.md", "没有.txt", ""])
  func refused(file: String) async throws {
    var board = try TestBoard()
    board["outside.txt"] = "外面"
    board["content/台账/村务联系人.csv"] = "村,姓名,职务,办公电话\n"
    board.items["应急管理/别的.md"] = TestItem("2013-0009", title: "别的条目", body: "不在附件里。\n")
    board.items["应急管理/别的.md"]?.secrecy = "不予公开"
    var item = TestItem("2013-0002")
    item.fields = ["附件: [{ 文件: '\(file)', 名称: 路线图 }]"]
    board.items["应急管理/预案.md"] = item
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.published == 0, "\(outcome.findings.map(\.rule.id))")
    #expect(Canary(["外面", "王芳", "不在附件里"]).sightings(in: try written.tree()) == [])
  }

  @Test("a type that the board adds goes out once what it promises was looked into; a program never does")
  func addedTypes() async throws {
    for (name, text, goesOut) in [("日程.ics", "BEGIN:VCALENDAR\n", true), ("日程.js", "alert(1)\n", false)] {
      var board = try TestBoard()
      board["content/board.yaml"]? += "附件类型: [ics]\n"
      board["content/应急管理/\(name)"] = text
      var item = TestItem("2013-0002")
      item.fields = ["附件: [{ 文件: \(name), 名称: 日程 }]"]
      board.items["应急管理/预案.md"] = item
      board = try await board.released()
      #expect(try await board.written().build(keepsGoing: true).published == (goesOut ? 1 : 0), "\(name)")
    }
  }

  @Test("an attachment that changes between check and copy stops the build; the old site stays")
  func changedMeanwhile() async throws {
    var board = try TestBoard()
    board["content/应急管理/图.txt"] = "审过的"
    var item = TestItem("2013-0002")
    item.fields = ["附件: [{ 文件: 图.txt, 名称: 图 }]"]
    board.items["应急管理/预案.md"] = item
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    let folder = written.folder
    let target = BuildTarget(folder: "site", isDrafts: false, keepsGoing: false, site: "site")
    let generator = Generator(written.request()) { phase, _ in
      if phase == .render { try? folder.write("content/应急管理/图.txt", "换过的") }
    }
    await #expect(throws: GeneratorFailure.self) { try await generator.build(into: target) }
    #expect(try written.tree() == before)
  }

  @Test("a body that changes between check and render does not matter: what was judged is what is shown")
  func bodyChangedMeanwhile() async throws {
    var board = try TestBoard()
    board.items["应急管理/预案.md"] = TestItem("2013-0002", body: "审过的[正文](没有.md)。\n")
    board = try await board.released()
    let written = try board.written()
    let folder = written.folder
    let target = BuildTarget(folder: "site", isDrafts: false, keepsGoing: false, site: "site")
    let changed = TestItem("2013-0002", body: "调包正文。\n").text
    let generator = Generator(written.request()) { phase, _ in
      if phase == .assess || phase == .render { try? folder.write("content/应急管理/预案.md", changed) }
    }
    _ = try await generator.build(into: target)
    #expect(Canary(["调包"]).sightings(in: try written.tree()) == [])
    #expect(try written.page("2013/0002.html").contains("审过的"))
  }
}
