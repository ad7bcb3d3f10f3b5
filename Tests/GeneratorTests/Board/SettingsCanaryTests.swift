import Compliance
import Diagnostics
import Notices
import Testing

@testable import Generator

/// What must not be public reaches no page from anything that nobody reviews: settings, ledgers, words and templates.
struct SettingsCanaryTests {
  /// A mobile of nobody, put together so that none stands here.
  private static let mobile = ["139", "0533", "0000"].joined()
  private static let contacts = "content/台账/村务联系人.csv"

  private static func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002")
    board[contacts] = "村,姓名,职务,办公电话,任期起,任期止\n示例一村,张三,村会计,0533-000-0081,2011-06-01,2014-12-31\n"
    board["content/同义词.yaml"] = "同义词: [公交=客运=班车, 大集=集市, 机井=抽水, 坝=塘坝, 路=村道]\n"
    board["content/工作日.csv"] = "日期,类型,名称\n2027-01-01,放假,元旦\n"
    board["content/标准目录.csv"] = "序号,公开事项,公开内容,公开时限,公开渠道\n1,预算,收支,20个工作日内,网站\n2,应急,预案,长期,网站\n"
    board["content/board.yaml"]? += "说明: 示例镇的公开栏\n示例数据: 本栏为示例\n监督渠道: [{ 名称: 群众监督, 方式: 打电话 }]\n"
    return try await board.released()
  }

  /// Builds, and says where the mobile went out; nothing is written while it is found.
  private func sightings(_ board: TestBoard) async throws -> (pages: [String], outcome: Outcome) {
    let written = try board.written()
    let outcome = try await written.build(keepsGoing: true)
    guard outcome.output != nil else { return ([], outcome) }
    let pages = try written.tree().filter { $0.value.holds(Array(Self.mobile.utf8)) || $0.key.contains(Self.mobile) }
    return (pages.keys.sorted(), outcome)
  }

  @Test("the board without it is written")
  func control() async throws {
    let (pages, outcome) = try await sightings(try await Self.board())
    #expect(pages == [] && outcome.output != nil && outcome.errorCount == 0)
  }

  @Test(
    "in the place of any text of a file of settings or a ledger it is on no page",
    arguments: [
      "content/board.yaml", "content/people.yaml", "content/kinds.yaml", "content/同义词.yaml", "content/工作日.csv",
      "content/标准目录.csv", contacts,
    ])
  func everyText(path: String) async throws {
    let board = try await Self.board()
    let bytes = try #require(board.files[path])
    let texts = SettingsTexts.all(in: bytes, path: path)
    #expect(texts.count > 5)
    let settings = try #require(try Self.settings(of: board))
    for (number, text) in texts.enumerated() {
      let quotes = path.hasSuffix(".csv") ? "" : "\""
      var changed = Array(bytes[..<text.range.lowerBound])
      changed += Array("\(quotes)手机\(Self.mobile)\(quotes)".utf8)
      changed += bytes[text.range.upperBound...]
      let told = SettingsCheck(settings).findings(
        in: SettingsTexts.all(in: changed, path: path), of: changed, path: path)
      #expect(told.allSatisfy { $0.isConfidential && !$0.message.zh.contains(Self.mobile) })
      #expect(!told.isEmpty || Self.isNeverShown(text, path), "\(text.value)")
      // The whole program for some: a build costs a thousand times as much.
      guard number % 9 == 4 else { continue }
      var other = board
      other.files[path] = changed
      let (pages, outcome) = try await sightings(other)
      #expect(pages == [], "\(text.value)")
      #expect(outcome.output == nil || Self.isNeverShown(text, path), "\(text.value)")
    }
  }

  private static func settings(of board: TestBoard) throws -> Board? {
    var findings: [Finding] = []
    return BoardReader().read(
      try #require(board.files["content/board.yaml"]), path: "content/board.yaml", findings: &findings)
  }

  /// What no page is given: keys and addresses of people, and the start of evidence; this board has none.
  private static func isNeverShown(_ text: Located<String>, _ path: String) -> Bool {
    path.hasSuffix("people.yaml") && text.value.contains("@")
  }

  @Test("the office phone of a village cadre is told at its cell, and passes once the board publishes the number")
  func contact() async throws {
    var board = try await Self.board()
    try board.replace("0533-000-0081", with: Self.mobile, in: Self.contacts)
    let written = try board.written()
    let outcome = try await written.build()
    let found = try #require(outcome.findings.first { $0.rule.id == "settings-leak" })
    #expect(try written.place(of: found) == "\(Self.contacts):2:13 [settings-leak]")
    #expect(outcome.output == nil && outcome.failsBuild)
    board["content/board.yaml"]? += "公开手机: [\(Self.mobile)]\n"
    let (pages, passed) = try await sightings(board)
    #expect(passed.output != nil && !pages.isEmpty)
  }

  @Test("in every word of a theme it is told at its line, and nothing is written")
  func words() async throws {
    var board = try await Self.board()
    let path = "themes/default/strings.zh-CN.yaml"
    let bytes = try #require(board.files[path])
    let values = SettingsTexts.all(in: bytes, path: path).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    var changed: [UInt8] = []
    var place = 0
    for value in values {
      changed += bytes[place..<value.range.lowerBound] + Array("\"打\(Self.mobile)\"".utf8)
      place = value.range.upperBound
    }
    board.files[path] = changed + bytes[place...]
    let (_, outcome) = try await sightings(board)
    #expect(values.count > 100 && outcome.output == nil)
    let lines = Set(
      outcome.findings.filter { $0.rule.id == "settings-leak" && $0.path == path }.map(\.range.lowerBound))
    #expect(lines.count == values.count)
  }

  @Test("the files of the default theme, which no build looks through again, hold nothing")
  func ours() async throws {
    var board = try await Self.board()
    for path in board.files.keys where path.hasPrefix("themes/default/") { board.files[path]? += Array("\n".utf8) }
    let (_, outcome) = try await sightings(board)
    #expect(outcome.output != nil && !outcome.findings.contains { $0.rule.id == "settings-leak" })
  }

  @Test(
    "in the literal text of every template it is told, however it is written, and nothing is written",
    arguments: [
      "139053{{! x }}30000", "139<b>0533</b>0000", "&#49;3905330000", "&#x31;3905330000",
      "<i title=\"13905330000\"></i>",
      "{{#t.nothing}}13905330000{{/t.nothing}}", "<!-- 13905330000 -->", "１３９０５３３００００", "机密★10年",
    ])
  func templates(text: String) async throws {
    var board = try await Self.board()
    let paths = board.files.keys.filter { $0.hasSuffix(".mustache") }
    for path in paths { board.files[path]? += Array("\n<p>\(text)</p>\n".utf8) }
    let (_, outcome) = try await sightings(board)
    #expect(outcome.output == nil)
    let told = Set(outcome.findings.filter { $0.rule.id == "settings-leak" }.map(\.path))
    #expect(told == Set(paths))
  }

  @Test("in a file that a theme sends along it is told, and a character that turns text around in a template, too")
  func files() async throws {
    var board = try await Self.board()
    let style = try #require(board.files.keys.first { $0.hasSuffix("board.css") })
    board.files[style]? += Array("\n/* \(Self.mobile) */\n".utf8)
    let (_, outcome) = try await sightings(board)
    #expect(outcome.output == nil && outcome.findings.contains { $0.rule.id == "settings-leak" && $0.path == style })
    var other = try await Self.board()
    other["themes/default/templates/item.mustache"]? += "甲\u{202E}乙"
    #expect(try await sightings(other).outcome.findings.map(\.rule.id) == ["theme-character"])
  }

  @Test(
    "what turns text around or is out of sight is refused in every text of settings",
    arguments: ["\\u202E", "\\uFFFE", "\\u3164"])
  func unseen(escape: String) async throws {
    let board = try await Self.board()
    for path in ["content/board.yaml", "content/people.yaml"] {
      var changed = board
      let old = path.hasSuffix("board.yaml") ? "名称: 示例镇政务公开栏" : "单位: 保密审查小组"
      let new = path.hasSuffix("board.yaml") ? "名称: \"示例\(escape)镇\"" : "单位: \"保密\(escape)组\""
      try changed.replace(old, with: new, in: path)
      let (_, outcome) = try await sightings(changed)
      #expect(
        outcome.output == nil && outcome.findings.contains { $0.rule.id == "control-character" && $0.path == path })
    }
    var changed = board
    changed.items["应急管理/值班.md"]?.title = "\"值\(escape)班\""
    let (_, outcome) = try await sightings(changed)
    #expect(outcome.findings.contains { $0.rule.id == "control-character" })
  }

  @Test("a take-down goes on while a setting leaks")
  func takeDown() async throws {
    let marked = "应急管理/泄露.md"
    var board = try TestBoard()
    board.items[marked] = TestItem("2013-0031", title: "\(Canary.mark)标题甲乙丙", body: "\(Canary.mark)正文。\n")
    board.items["概况信息/镇情.md"] = TestItem("2013-0001", title: "镇情简介")
    board = try await board.released()
    let written = try board.written()
    try await written.build()
    var item = try #require(board.items[marked])
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }")
    try written.write(marked, item)
    try board.replace("电话: 0533-100-0001", with: "电话: \(Self.mobile)", in: "content/board.yaml")
    try written.write("content/board.yaml", try #require(board["content/board.yaml"]))
    let outcome = try await written.build()
    #expect(outcome.output == nil && outcome.failsBuild && outcome.takenDown == ["2013-0031"])
    #expect(Canary.words.sightings(in: try written.tree()) == [])
    #expect(!(try written.tree().values.contains { $0.holds(Array(Self.mobile.utf8)) }))
  }
}
