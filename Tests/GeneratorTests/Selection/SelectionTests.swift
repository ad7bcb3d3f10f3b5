import Diagnostics
import Notices
import Testing

@testable import Generator

/// A check of some files says of them exactly what a check of everything says of them.
struct SelectionTests {
  /// A finding as it is compared: everything but the types.
  private func stated(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let notes = finding.notes.map { "\($0.path):\($0.range) \($0.message.zh)" }.joined(separator: ";")
      return "\(finding.path):\(finding.range) \(finding.severity) \(finding.class) \(finding.message.zh) "
        + "\(finding.hint?.zh ?? "") [\(finding.rule.id)] \(notes)"
    }
  }

  /// What a whole check says of a file, in itself or as the second place of another's finding.
  private func expected(_ whole: Outcome, of path: String) -> [Finding] {
    whole.findings.filter { $0.path == path || $0.notes.contains { $0.path == path } }
  }

  private func expectSame(_ board: WrittenBoard, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let whole = try await board.check()
    let tree = try board.folder.tree("content").keys.filter { !$0.hasSuffix("/") }
    for name in tree.sorted() where ["md", "yaml"].contains(name.split(separator: ".").last) {
      let path = "content/\(name)"
      let one = try await Generator(board.request()).check(Selection([path]))
      #expect(
        stated(one.findings) == stated(expected(whole, of: path)), "\(path)", sourceLocation: sourceLocation)
      #expect(one.today == whole.today)
    }
  }

  @Test("on the sample board, whatever the day", arguments: ["2014-03-31", "2014-05-20"])
  func sample(day: String) async throws {
    let written = try WrittenBoard(day: day)
    for (path, bytes) in try Repository.sample() { try written.folder.write(path, bytes) }
    let board = try written.folder.text("content/board.yaml")
    try written.write("content/board.yaml", board.replacing("冻结日期: 2014-03-31\n", with: ""))
    try await expectSame(written)
  }

  @Test("on a board full of faults")
  func faulty() async throws {
    try await expectSame(try Self.faulty().written())
  }

  @Test("on a board whose settings have a fault")
  func settings() async throws {
    var board = try Self.faulty()
    board["content/people.yaml"]? += "  - { 编号: x }\n"
    try await expectSame(try board.written())
  }

  /// A board with something wrong of every kind that reaches beyond one file.
  private static func faulty() throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", title: "同号的甲")
    board.items["应急管理/二.md"] = TestItem("2013-0001", title: "同号的乙")
    var links = TestItem("2013-0003", title: "有链接的", body: "[甲](一.md)、[没有](没有.md)、[表](清单.csv)\n\n![](图.png)\n")
    links.fields = ["解读: 2013-9999", "别名: [2013/0001.html]", "附件: [{ 文件: 图.pdf, 名称: 图 }]"]
    board.items["应急管理/三.md"] = links
    var explains = TestItem("2013-0004", title: "解读的")
    explains.fields = ["解读: 2013-0003", "文号: 示列镇政发〔2013〕9号", "种类: biaozhang"]
    board.items["概况信息/四.md"] = explains
    var broken = TestItem("2013-0005", title: "读不懂的")
    broken.fields = ["标提: 错", "解读: 2013-0031"]
    board.items["概况信息/五.md"] = broken
    board.items["概况信息/四.改稿.md"] = TestItem("2013-0009", title: "改稿")
    board.items["概况信息/无.改稿.md"] = TestItem("2013-0009", title: "没有原文")
    board.items["别处/六.md"] = TestItem("2013-0006", title: "放错的")
    board.items["年度报告/2013.md"] = .report(of: 2013, title: "年度报告", body: "公开 {{主动公开.总数}} 条，{{没有}}。\n")
    board["content/应急管理/清单.csv"] = "甲,乙\n"
    board["content/board.yaml"]? += "规则级别: { missing-target: 警告, document-prefix: 关闭 }\n"
    return board
  }

  @Test("asked about one item, nothing else is said, and the totals say how many files were looked at")
  func one() async throws {
    let written = try Self.faulty().written()
    let outcome = try await Generator(written.request()).check(Selection(["content/概况信息/四.md"]))
    #expect(Set(outcome.findings.map(\.path)) == ["content/概况信息/四.md"])
    #expect(outcome.selectedCount == 1)
    #expect(outcome.switchedOff == 1)
  }

  @Test("of files beside items, asked about one by one and by folder, the same is said as in a whole check")
  func besides() async throws {
    var board = try Self.faulty()
    let number = ["139", "0533", "0000"].joined()
    board["content/应急管理/没用.csv"] = "姓名,手机\n甲,\(number)\n"
    board["content/应急管理/也没用.txt"] = "甲\n"
    board["content/应急管理/正文.markdown"] = "# 甲\n"
    board["content/别处用.csv"] = "甲,乙\n"
    board["content/应急管理/只提到.txt"] = "甲\n"
    var user = TestItem("2013-0011", title: "用别处文件的", body: "正文里提到只提到.txt。\n")
    user.fields = ["附件: [{ 文件: ../别处用.csv, 名称: 表 }]"]
    board.items["概况信息/七.md"] = user
    let written = try board.written()
    let whole = try await written.check()
    let told = ["file-unused", "file-unused-leak", "markdown-ending"]
    func besides(_ outcome: Outcome, in folder: String) -> [Finding] {
      outcome.findings.filter { told.contains($0.rule.id) && $0.path.hasPrefix(folder) }
    }
    #expect(
      stated(besides(whole, in: "")).count == 5, "\(besides(whole, in: "").map { "\($0.path) \($0.rule.id)" })")
    for name in try written.folder.tree("content").keys.sorted() where !name.hasSuffix("/") {
      let path = "content/\(name)"
      let one = try await Generator(written.request()).check(Selection([path]))
      #expect(stated(besides(one, in: path)) == stated(besides(whole, in: path)), "\(path)")
    }
    for folder in ["content/", "content/应急管理/", "content/概况信息/", "content/别处/"] {
      let some = try await Generator(written.request()).check(Selection([folder]))
      #expect(stated(besides(some, in: folder)) == stated(besides(whole, in: folder)), "\(folder)")
    }
  }

  @Test("a copy that an editor left beside its item is to be deleted, not renamed over it")
  func backup() async throws {
    var board = try Self.faulty()
    board["content/应急管理/一.md~"] = "---\n标题: 旧稿\n---\n"
    board["content/应急管理/九.markdown"] = "---\n标题: 甲\n---\n"
    let found = try await board.written().check().findings.filter { $0.rule.id == "markdown-ending" }
    let hints = Dictionary(uniqueKeysWithValues: found.map { ($0.path, $0.hint?.zh ?? "") })
    #expect(hints["content/应急管理/一.md~"]?.contains("旁边有“一.md”") == true, "\(hints)")
    #expect(hints["content/应急管理/九.markdown"] == "改名为：九.md", "\(hints)")
  }

  @Test("both papers of one number are told of it")
  func collision() async throws {
    let written = try Self.faulty().written()
    for name in ["一", "二"] {
      let outcome = try await Generator(written.request()).check(Selection(["content/应急管理/\(name).md"]))
      #expect(outcome.findings.contains { $0.rule.id == "index-collision" && $0.path == "content/应急管理/二.md" })
    }
  }

  @Test(
    "of an attachment, a picture or a file that is gone, what the items say that name it",
    arguments: [
      ("图.pdf", "attachment-missing"), ("图.png", "missing-image"), ("清单.csv", "file-not-listed"),
      ("没有.md", "missing-target"),
    ])
  func attachments(name: String, rule: String) async throws {
    let written = try Self.faulty().written()
    let outcome = try await Generator(written.request()).check(Selection(["content/应急管理/\(name)"]))
    #expect(outcome.findings.contains { $0.rule.id == rule && $0.path == "content/应急管理/三.md" })
  }

  @Test("a folder means everything below it, and nothing beside it")
  func folder() async throws {
    let written = try Self.faulty().written()
    let whole = try await written.check()
    let outcome = try await Generator(written.request()).check(Selection(["content/应急管理/"]))
    let wanted = whole.findings.filter { $0.path.hasPrefix("content/应急管理/") }
    #expect(stated(outcome.findings) == stated(wanted))
    let everything = try await Generator(written.request()).check(Selection([""]))
    #expect(stated(everything.findings) == stated(whole.findings))
    #expect(everything.selectedCount == nil)
  }

  @Test("the theme's faults are found when the theme is asked about")
  func theme() async throws {
    var board = try Self.faulty()
    try board.replace("{{{", with: "{{{no-such-field", in: "themes/default/templates/item.mustache")
    let written = try board.written()
    let theme = try await Generator(written.request()).check(Selection(["themes/default/templates/item.mustache"]))
    #expect(Set(theme.findings.map(\.rule.id)) == ["template"])
    let item = try await Generator(written.request()).check(Selection(["content/概况信息/四.md"]))
    #expect(!item.findings.contains { $0.rule.id == "template" })
  }

  @Test("what both selections mean")
  func intersection() {
    let changed = Selection(["content/应急管理/一.md", "content/概况信息/四.md", "themes/default/theme.yaml"])
    #expect(changed.intersection(.everything) == changed)
    #expect(changed.intersection(Selection(["content/应急管理/"])) == Selection(["content/应急管理/一.md"]))
    #expect(Selection(["content/应急管理/"]).intersection(Selection(["content/"])).contains("content/应急管理/一.md"))
    #expect(!Selection(["content/应急管理"]).contains("content/应急管理/一.md"), "a folder has its slash")
  }

  @Test("findings of changed files come first, each part in its own order")
  func changedFirst() async throws {
    var outcome = try await Self.faulty().written().check()
    let before = outcome.findings.map(\.path)
    outcome.bringForward(Selection(["content/概况信息/五.md", "content/应急管理/三.md"]))
    let changed: Set = ["content/概况信息/五.md", "content/应急管理/三.md"]
    #expect(outcome.findings.map(\.path) == before.filter(changed.contains) + before.filter { !changed.contains($0) })
  }
}
