import Notices
import Testing

@testable import Generator

@Suite("noticeboard kiosk --since")
struct KioskSinceTests {
  /// Five items: one will be changed, one withdrawn, one's display ends, one stays, one comes.
  private static func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["概况信息/改.md"] = TestItem("2013-0001", title: "要改的")
    board.items["概况信息/撤.md"] = TestItem("2013-0002", title: "要撤的")
    board.items["应急管理/示.md"] = TestItem("2013-0003", title: "公示到期的")
    board.items["应急管理/示.md"]?.fields = ["公示: { 起: 2013-06-03, 止: 2013-06-20 }"]
    board.items["应急管理/留.md"] = TestItem("2013-0004", title: "不动的")
    return try await board.released()
  }

  private let git: GitBoard

  init() async throws {
    git = try GitBoard()
    // The lists are asked about, not the evidence, without which a board that asks for it writes nothing.
    let settings = try git.written.folder.text("content/board.yaml").split(separator: "\n")
    try git.written.write(
      "content/board.yaml", settings.filter { !$0.hasPrefix("存证起始") }.joined(separator: "\n") + "\n")
    let board = try await Self.board()
    for (path, item) in board.items { try git.written.write(path, item) }
    try await git.written.build(day: "2013-06-10")
    try git.commit(by: "zhoujing", on: "2013-06-10")
  }

  /// Changes one item, adds one, withdraws one.
  private func change() async throws {
    var board = try await Self.board()
    board.items["概况信息/改.md"]?.body = "值班表改了。\n"
    board.items["概况信息/改.md"]?.fingerprint = nil
    board.items["应急管理/新.md"] = TestItem("2013-0005", title: "新来的")
    board.items["概况信息/撤.md"]?.fields = ["撤回: { 日期: 2013-06-12, 原因: 有误, 人: 周静 }"]
    for (path, item) in try await board.released().items { try git.written.write(path, item) }
  }

  private func kiosk(_ arguments: String..., day: String = "2013-06-25") throws -> Program.Result {
    try Program(board: git.written).run(arguments: ["kiosk", "--as-of", day] + arguments)
  }

  @Test("after a change, an addition, a withdrawal and the end of a display the list has exactly these")
  func exactly() async throws {
    try await change()
    let result = try kiosk("--since", "2013-06-11")
    #expect(result.code == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map(String.init)
    func part(_ heading: String) -> [String] {
      guard let start = lines.firstIndex(of: heading) else { return [] }
      return lines[(start + 1)...].prefix { $0.hasPrefix("  [ ] ") }.map { $0.dropFirst(6).split(separator: "，") }
        .map { String($0[0]) }
    }
    #expect(part("公开栏：今天取下") == ["2013-0003 公示到期的"])
    #expect(part("公开栏：张贴或者换上") == ["最新公开的信息"])
    #expect(part("撤回：抽出原页，放入撤回说明").map { $0.prefix(9) } == ["2013-0002"])
    #expect(part("换页") == ["2013-0001 要改的"])
    #expect(part("新放入") == ["2013-0005 新来的"])
    #expect(part("抽出，不再放回") == [])
    #expect(
      part("换总目录，换册子的目录、文号索引和变更页") == [
        "概况信息总目录", "应急管理总目录", "2013年总目录", "概况信息2013年查阅册", "应急管理2013年查阅册",
      ])
    #expect(!result.output.contains("2013-0004"), "what stays is not named")
  }

  @Test("the end of a display period alone takes one poster down and changes no sheet")
  func displayOver() throws {
    let result = try kiosk("--since", "HEAD", day: "2013-06-21")
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("  [ ] ") } == 1, "\(result.output)")
    #expect(result.output.contains("今天取下\n  [ ] 2013-0003 公示到期的，公示到 2013-06-20"))
    #expect(try kiosk("--since", "HEAD", day: "2013-06-20").output.contains("没有要换的"))
  }

  @Test("a day means what was before it began")
  func day() async throws {
    try await change()
    try await git.written.build(day: "2013-06-15")
    try git.commit(by: "zhoujing", on: "2013-06-15")
    #expect(try kiosk("--since", "2013-06-16", day: "2013-06-16").output.contains("没有要换的"))
    #expect(try kiosk("--since", "2013-06-15", day: "2013-06-16").output.contains("2013-0005 新来的"))
  }

  @Test("a kept list does as well, and so does another revision; English is spoken")
  func against() async throws {
    for name in ["editions.json", "editions-2013.json"] {
      try git.written.folder.write("kept/\(name)", git.written.folder.bytes("site/kiosk/\(name)"))
    }
    try await change()
    try await git.written.build(day: "2013-06-15")
    let result = try kiosk("--against", git.written.folder("kept/editions.json"), "--language", "en")
    #expect(result.code == 0 && result.output.contains("add\n  [ ] 2013-0005 新来的, edition "), "\(result.errors)")
    try git.written.folder.remove("kept/editions-2013.json")
    let half = try kiosk("--against", git.written.folder("kept/editions.json"))
    #expect(half.code == 74 && half.errors.contains("editions-2013.json"), "a year's list is missing")
  }

  @Test(
    "what cannot be compared with is said, and ends with 74",
    arguments: [
      (["--since", "2012-01-01"], "没有 2012-01-01 以前的提交"), (["--since", "nonsense"], "没有 nonsense 以前的提交"),
      (["--since", "--output=/tmp/x"], "没有 --output=/tmp/x"), (["--against", "/nowhere.json"], "读不了“/nowhere.json”"),
      (["--against", "/etc/hostname"], "不是版次清单"),
    ])
  func failures(arguments: [String], words: String) throws {
    let joined = arguments[1].hasPrefix("--") ? ["\(arguments[0])=\(arguments[1])"] : arguments
    let result = try Program(board: git.written).run(arguments: ["kiosk", "--as-of", "2013-06-25"] + joined)
    #expect(result.code == 74 && result.errors.contains(words), "\(result.code) \(result.errors)")
  }

  @Test("a commit from before there were editions is said")
  func older() throws {
    let result = try kiosk("--since", "2013-06-01")
    #expect(result.code == 74 && result.errors.contains("还没有 site/kiosk/editions.json"), "\(result.errors)")
  }

  @Test("neither --pdf nor --since, both lists at once, or words beside --since are wrong usage")
  func usage() throws {
    #expect(try kiosk().code == 64)
    #expect(try kiosk("--since", "HEAD", "--against", "x").code == 64)
    #expect(try kiosk("--since", "HEAD", "2013-0001").code == 64)
  }
}
