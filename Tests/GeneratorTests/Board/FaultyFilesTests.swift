import Diagnostics
import Notices
import Testing

@testable import Generator

/// Every mistake of every file in one run, each with its exact place.
struct FaultyFilesTests {
  /// A board with all mistakes at once.
  private func faulty() throws -> WrittenBoard {
    var board = try TestBoard()
    for (path, item) in Self.items { board.items[path] = item }
    for (path, bytes) in Self.files { board.files["content/\(path)"] = bytes }
    let written = try board.written()
    let folder = written.folder
    try folder.write("outside.md", TestItem("2013-0098").text)
    try folder.link("content/应急管理/外.md", to: "../../outside.md")
    try folder.link("content/应急管理/圈甲.md", to: "圈乙.md")
    try folder.link("content/应急管理/圈乙.md", to: "圈甲.md")
    try folder.sparse("content/应急管理/巨.md", size: 50 << 20)
    return written
  }

  private static var items: [String: TestItem] {
    var unknown = TestItem("2013-0011")
    unknown.fields = ["关健词: [防汛]"]
    var repeated = TestItem("2013-0012")
    repeated.fields = ["标题: 再来一个"]
    var missing = TestItem("2013-0013")
    missing.formed = ""
    var colon = TestItem("2013-0014")
    colon.fields = ["档号： GK-1"]
    var digits = TestItem("2013-0015")
    digits.formed = "２０１３-05-20"
    var hash = TestItem("2013-0016", title: "第一期 #防汛")
    hash.fields = []
    var day = TestItem("2013-0017")
    day.formed = "2013-02-30"
    var dots = TestItem("2013-0018")
    dots.formed = "2013.5.20"
    var chinese = TestItem("2013-0019")
    chinese.formed = "2013年5月20日"
    var tab = TestItem("2013-0020")
    tab.fields = ["起算:", "\t事由: 批准"]
    return [
      "应急管理/未知.md": unknown, "应急管理/重复.md": repeated, "应急管理/缺.md": missing, "应急管理/冒号.md": colon,
      "应急管理/数字.md": digits, "应急管理/井号.md": hash, "应急管理/日子.md": day, "应急管理/点.md": dots,
      "应急管理/汉字.md": chinese, "应急管理/制表.md": tab, "应急管理/甲.md": TestItem("2013-0031"),
      "概况信息/乙.md": TestItem("2013-0031"), "别处/外面.md": TestItem("2013-0032"), "顶上.md": TestItem("2013-0033"),
    ]
  }

  private static var files: [String: [UInt8]] {
    let open = TestItem("2013-0041").text
    return [
      "应急管理/国标.md": Array("---\n".utf8) + [0xB1, 0xEA, 0xCC, 0xE2] + Array(": ".utf8) + [0xB7, 0xC0, 0xD1, 0xB4]
        + Array("\n---\n".utf8),
      "应急管理/空字节.md": Array(open.replacing("值班表", with: "值\0班表").utf8),
      "应急管理/空.md": [],
      "应急管理/没关.md": Array("---\n标题: 没有结束\n索引号: 2013-0042\n".utf8),
      "应急管理/没开.md": Array("只有正文\n".utf8),
      "应急管理/括号.md": Array("---\n标题: \(String(repeating: "[", count: 50_000))\n---\n".utf8),
    ]
  }

  /// `path:line:column [rule]` of every fault.
  private static let expected = [
    "content/别处/外面.md:1:1 [outside-category]",
    "content/应急管理/井号.md:2:9 [value-cut-by-hash]",
    "content/应急管理/冒号.md:6:3 [full-width-colon]",
    "content/应急管理/制表.md:6:1 [missing-key]",
    "content/应急管理/制表.md:7:1 [tab]",
    "content/应急管理/国标.md:2:1 [gbk-encoding]",
    "content/应急管理/圈乙.md:1:1 [unreadable-file]",
    "content/应急管理/圈甲.md:1:1 [unreadable-file]",
    "content/应急管理/外.md:1:1 [unreadable-file]",
    "content/应急管理/巨.md:1:1 [unreadable-file]",
    "content/应急管理/括号.md:1:1 [missing-key]",
    "content/应急管理/括号.md:1:1 [missing-key]",
    "content/应急管理/括号.md:1:1 [missing-key]",
    "content/应急管理/括号.md:2:9 [too-deep]",
    "content/应急管理/数字.md:4:7 [full-width-date]",
    "content/应急管理/日子.md:4:7 [no-such-day]",
    "content/应急管理/未知.md:6:1 [unknown-key]",
    "content/应急管理/汉字.md:4:7 [bad-date]",
    "content/应急管理/没关.md:1:1 [front-matter-not-closed]",
    "content/应急管理/没关.md:1:1 [missing-key]",
    "content/应急管理/没关.md:1:1 [missing-key]",
    "content/应急管理/没开.md:1:1 [no-front-matter]",
    "content/应急管理/点.md:4:7 [bad-date]",
    "content/概况信息/乙.md:3:6 [index-collision]",
    "content/应急管理/空.md:1:1 [empty-file]",
    "content/应急管理/空字节.md:17:2 [nul-byte]",
    "content/应急管理/缺.md:4:1 [empty-value]",
    "content/应急管理/重复.md:6:1 [repeated-key]",
    "content/顶上.md:1:1 [outside-category]",
  ]

  @Test("all mistakes of all files are told in one run, each at its place")
  func everything() async throws {
    let written = try faulty()
    let outcome = try await written.check()
    let faults = try outcome.findings.filter { $0.class == .fault }.map(written.place)
    #expect(faults.sorted() == Self.expected.sorted())
    #expect(outcome.findings.allSatisfy { $0.hint != nil || $0.class != .fault || $0.rule.id == "unreadable-file" })
  }

  @Test("with all these mistakes nothing is written; with keep-going a site of what can be read")
  func build() async throws {
    let written = try faulty()
    #expect(try await written.build().output == nil)
    #expect(!written.folder.exists("site"))
    let outcome = try await written.build(keepsGoing: true)
    #expect(outcome.output != nil)
    #expect(outcome.published == 0)
  }

  @Test("100,000 opening brackets in a body are text, told and read in no time")
  func brackets() async throws {
    var board = try TestBoard()
    board.items["应急管理/括号.md"] = TestItem("2013-0001", body: String(repeating: "[", count: 100_000) + "\n")
    board = try await board.released()
    let outcome = try await board.written().build()
    #expect(outcome.published == 1)
  }

  @Test("front matter alone is an item that shows nothing: held, and a fault for nobody else")
  func frontMatterOnly() async throws {
    var board = try TestBoard()
    board.items["应急管理/空白.md"] = TestItem("2013-0001", body: "")
    board = try await board.released()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.faultCount == 0)
    #expect(outcome.published == 0)
    #expect(outcome.findings.contains { $0.rule.id == "nothing-to-show" })
  }

  @Test("a file that cannot be read is told, and the rest is read")
  func unreadable() async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    let written = try board.written()
    try written.folder.pipe("content/应急管理/管道.md")
    let outcome = try await written.check()
    #expect(outcome.findings.map(\.rule.id) == ["unreadable-file"])
    #expect(outcome.published == 1)
  }

  @Test(
    "what must never be public is told of a paper, too, whose front matter cannot be read",
    arguments: ["手机13800138000。", "身份证号370399199003074535。", "密级：秘密", "信息公开选项：不予公开"])
  func leaksInUnread(body: String) async throws {
    var board = try TestBoard()
    var item = TestItem("2013-0001", body: body + "\n")
    item.fields = ["关健词: [防汛]"]
    board.items["应急管理/一.md"] = item
    let told = try await board.written().check().findings
    #expect(told.contains { $0.class == .fault } && told.contains { $0.class == .hold && $0.isConfidential })
    item.fields.append("例外: []")
    board.items["应急管理/一.md"] = item
    let answerless = try await board.written().check().findings.filter { $0.class == .hold }.map(\.rule.id)
    #expect(answerless == (body.contains("密级") ? ["secrecy-mark"] : []))
  }

  @Test(
    "whoever is told of a mark is told to set the paper aside, not to take the mark out",
    arguments: ["密级：秘密", "内部资料", "信息公开选项：不予公开"])
  func marks(body: String) async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", body: body + "\n")
    board.items["应急管理/二.md"] = TestItem("2013-0002", body: "手机13800138000。\n")
    let holds = try await board.written().check().findings.filter { $0.class == .hold && $0.isConfidential }
    #expect(holds.count == 2)
    for finding in holds { #expect(finding.hint?.zh.hasPrefix("删去") == finding.path.hasSuffix("二.md")) }
  }

  @Test("byte order marks and carriage returns are no mistakes")
  func lineEnds() async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    let plain = try board.written()
    try await plain.build()
    let text = try #require(board.items["应急管理/一.md"]).text
    try plain.write("content/应急管理/一.md", "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    let outcome = try await plain.build()
    #expect(outcome.findings.isEmpty)
    #expect(outcome.output?.replacement == .nothing)
  }
}
