import Embedded
import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// The program itself: exit codes, formats, languages, and what a public log may hold.
struct CommandLineTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", title: "第一号")
    board["content/board.yaml"]? += "冻结日期: 2013-07-01\n"
    return try await board.released()
  }

  private func program(_ change: (inout TestBoard) -> Void = { _ in }) async throws -> Program {
    var board = try await board()
    change(&board)
    return Program(board: try board.written())
  }

  @Test("a board in order: check and build exit with 0, and build says what it did")
  func fine() async throws {
    let program = try await program()
    let checked = try program.run("check")
    #expect(checked.code == 0, "\(checked.errors)")
    #expect(checked.errors.contains("按 2013-07-01 检查：已公开 1 条，未公开 0 条"))
    let built = try program.run("build")
    #expect(built.code == 0, "\(built.errors)")
    #expect(built.errors.contains("已公开 1 条（2013 年 1 条）"))
    #expect(program.board.folder.exists("site/2013/0001.html"))
    #expect(try program.run("build", "--quiet").errors == "")
  }

  @Test("a late item: check exits with 1, build with 0")
  func late() async throws {
    let program = try await program { $0.items["应急管理/二.md"] = Self.overdue }
    let checked = try program.run("check")
    #expect(checked.code == 1)
    #expect(checked.errors.contains("content/应急管理/二.md:4:7: error: "))
    #expect(checked.errors.contains("[overdue]"))
    #expect(try program.run("build").code == 0)
  }

  @Test("a fault: check and build exit with 1, and nothing is written unless asked to go on")
  func fault() async throws {
    let program = try await program {
      var broken = TestItem("2013-0002")
      broken.fields = ["标提: 错"]
      $0.items["应急管理/二.md"] = broken
    }
    #expect(try program.run("check").code == 1)
    let built = try program.run("build")
    #expect(built.code == 1)
    #expect(built.errors.contains("content/应急管理/二.md:6:1: error: "))
    #expect(built.errors.contains("[unknown-key]"))
    #expect(!program.board.folder.exists("site"))
    #expect(try program.run("build", "--keep-going").code == 1)
    #expect(program.board.folder.exists("site/2013/0001.html"))
  }

  @Test(
    "wrong usage exits with 64 and says what is right",
    arguments: [
      ["build", "--jobs", "0"], ["build", "--base-url", "board.example"], ["check", "--as-of", "2013-02-30"],
      ["check", "--format", "sarif9"], ["check", "--language", "fr"], ["publish-everything"], ["build", "--what"],
    ])
  func usage(arguments: [String]) async throws {
    let program = try await program()
    let result = try program.runBare(arguments: arguments)
    #expect(result.code == 64, "\(result.errors)")
    #expect(!result.errors.isEmpty)
  }

  @Test("what cannot be read or written exits with 74")
  func system() async throws {
    let program = try await program()
    let nowhere = try program.runBare("check", "--root", program.board.folder("nowhere"))
    #expect(nowhere.code == 74)
    #expect(nowhere.errors.contains("--root"))
    try program.board.write("full/other.txt", "not ours")
    #expect(try program.run("build", "--output", "full").code == 74)
    #expect(try program.run("build", "--output", "content").code == 64, "what must not be asked for is wrong usage")
    #expect(try program.run("build", "--drafts", "site").code == 64)
    #expect(try program.board.folder.text("full/other.txt") == "not ours")
  }

  @Test(
    "help exits with 0 and names the commands", arguments: [["--help"], ["build", "--help"], ["check", "--help"]])
  func help(arguments: [String]) async throws {
    let result = try await program().runBare(arguments: arguments)
    #expect(result.code == 0)
    #expect(result.output.contains("--help"))
  }

  // MARK: - Formats

  private struct Line: Decodable {
    struct Words: Decodable {
      var en: String
    }
    var rule: String
    var severity: String
    var path: String
    var line: Int
    var column: Int
    var message: Words
    var hint: Words?
  }

  @Test("findings as JSON can be read back, whatever the clerk typed")
  func json() async throws {
    let program = try await program {
      $0.items["应急管理/二.md"] = TestItem("2013-0002", body: "a\"b\\c [<q>](x \"y\") \u{7F}<b>\n")
      $0["content/应急管理/空 \"#%\\.md"] = ""
    }
    let result = try program.run("check", "--format", "json")
    #expect(result.code == 1)
    #expect(result.errors == "")
    let lines = try JSONDecoder().decode([Line].self, from: Data(result.output.utf8))
    let empty = try #require(lines.first { $0.rule == "empty-file" })
    #expect(empty.path == "content/应急管理/空 \"#%\\.md")
    #expect(empty.severity == "error" && empty.line == 1 && empty.column == 1)
    #expect(empty.message.en == "the file is empty")
    #expect(lines.contains { $0.rule == "raw-html" })
    #expect(try await self.program().run("check", "--format", "json").output == "[]\n")
  }

  @Test("findings for GitHub are one line each, with what would end it escaped")
  func github() async throws {
    let program = try await program { $0["content/应急管理/空,: %.md"] = "" }
    let result = try program.run("check", "--format", "github", "--language", "en")
    #expect(result.code == 1)
    let line = "::error file=content/应急管理/空%2C%3A %25.md,line=1,col=1,title=empty-file::the file is empty%0A"
    #expect(result.output.hasPrefix(line), "\(result.output)")
    #expect(result.output.split(separator: "\n").count == 1)
  }

  // MARK: - Languages

  @Test("messages come in the language of the option, the variable, the board, in this order")
  func languages() async throws {
    var program = try await program { $0["content/应急管理/空.md"] = "" }
    #expect(try program.run("check").errors.contains("文件是空的"))
    program.environment["LC_ALL"] = "en_GB.UTF-8"
    #expect(try program.run("check").errors.contains("文件是空的"))
    program.environment["NOTICEBOARD_LANGUAGE"] = "en"
    #expect(try program.run("check").errors.contains("the file is empty"))
    #expect(try program.run("check", "--language", "zh").errors.contains("文件是空的"))
    #expect(try program.run("check", "--language", "en").errors.contains("1 error, 0 warnings"))
  }

  @Test("the board is found upwards from where one stands, and findings name files from the board's folder")
  func upwards() async throws {
    let program = try await program { $0.items["应急管理/二.md"] = Self.overdue }
    for folder in ["content", "content/应急管理"] {
      let place = program.board.folder(folder)
      // The words behind the script are its own, so that no root is named.
      let script = "cd \"$1\" && exec \"$0\" check --quiet"
      let result = try program.run(other: "/bin/sh", ["-c", script, builtProgram("noticeboard"), place])
      #expect(result.code == 1, "\(result.errors)")
      #expect(result.errors.contains("content/应急管理/二.md:4:7: error: "))
    }
  }

  @Test("options of every command may stand before its name, and the version is told")
  func beforeTheCommand() async throws {
    let program = try await program()
    let root = program.board.folder.path
    let before = try program.runBare("--language", "en", "--root=\(root)", "check")
    #expect(before.code == 0, "\(before.errors)")
    #expect(before.errors.contains("1 published"))
    #expect(try program.runBare("--quiet", "--root", root, "check").errors == "")
    let version = try program.runBare("--version")
    #expect(version.code == 0)
    #expect(version.output == "noticeboard \(ProgramVersion.number) (source)\n")
  }

  @Test("a preview lies outside the board, and is written again by its own board only")
  func previews() async throws {
    let (one, place) = (try await program(), try TemporaryFolder())
    let other = try await program { $0["content/board.yaml"]?.replace("名称: 示例镇政务公开栏", with: "名称: 柳河镇政务公开栏") }
    for inside in ["preview", "content/preview", "site/preview", "."] {
      #expect(try one.run("build", "--drafts", inside).code == 64, "\(inside)")
    }
    #expect(try one.run("build", "--drafts", place("preview")).code == 0)
    #expect(try one.run("build", "--drafts", place("preview")).code == 0)
    let page = try place.text("preview/index.html")
    let refused = try other.run("build", "--drafts", place("preview"))
    #expect(refused.code == 64 || refused.code == 74)
    #expect(refused.errors.contains("的预览"))
    #expect(try place.text("preview/index.html") == page)
  }

  @Test("a fault of the theme is not one to go on with")
  func faultOfTheme() async throws {
    let program = try await program { $0["themes/default/templates/item.mustache"]? += "{{nonsense}}" }
    let result = try program.run("build")
    #expect(result.code == 1)
    #expect(result.errors.contains("什么都没有写"))
    #expect(!result.errors.contains("--keep-going"))
  }

  @Test("what is removed from the site is named, so that whoever put it there hears of it")
  func removed() async throws {
    let program = try await program()
    #expect(try program.run("build").errors.contains("删除 0；"))
    for name in ["d.txt", "b.txt", "a/c.txt"] { try program.board.write("site/\(name)", name) }
    #expect(try program.run("build").errors.contains("删除 3（a/c.txt、b.txt、d.txt）；"))
    for name in ["d.txt", "b.txt", "a/c.txt", "e.txt"] { try program.board.write("site/\(name)", name) }
    #expect(try program.run("build").errors.contains("删除 4（a/c.txt、b.txt、d.txt等）；"))
  }

  @Test("no colour where nobody looks", arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
  func colour(environment: [String: String]) async throws {
    var program = try await program { $0["content/应急管理/空.md"] = "" }
    program.environment = environment
    for command in ["check", "build"] { #expect(!(try program.run(command).errors.contains("\u{1B}"))) }
  }

  @Test("the day: the option, else the board's, else the epoch of the build; never another")
  func days() async throws {
    var program = try await program()
    #expect(try program.run("check", "--as-of", "2013-06-02").errors.contains("按 2013-06-02 检查：已公开 0 条，未公开 1 条"))
    program.environment["SOURCE_DATE_EPOCH"] = "1400000000"
    #expect(try program.run("check").errors.contains("按 2013-07-01"))
    let board = try program.board.folder.text("content/board.yaml")
    try program.board.write("content/board.yaml", board.replacing("冻结日期: 2013-07-01\n", with: ""))
    #expect(try program.run("check").errors.contains("按 2014-05-14"))
    program.environment["SOURCE_DATE_EPOCH"] = "1399996800"
    #expect(try program.run("check").errors.contains("按 2014-05-14"), "midnight in China is 16:00 of the day before")
    program.environment["SOURCE_DATE_EPOCH"] = "yesterday"
    #expect(try program.run("check").code == 64)
  }

  @Test("a file longer than the caller allows is a write that failed, and the old site stays")
  func fileLimit() async throws {
    let program = try await program()
    #expect(try program.run("build").code == 0)
    let tree = try program.board.tree()
    let settings = try program.board.folder.text("content/board.yaml")
    try program.board.folder.write("content/board.yaml", settings.replacing("公开期限: 20天", with: "公开期限: 19天"))
    let script = "prlimit --fsize=3000 --pid $$ && exec \"$0\" build \"$@\""
    let result = try program.run(other: "/bin/sh", ["-c", script, builtProgram("noticeboard")])
    #expect(result.code == 74 && result.errors.contains("error:"), "\(result.code) \(result.errors)")
    #expect(try program.board.tree() == tree)
  }

  // MARK: - Public logs

  private static var overdue: TestItem {
    var draft = TestItem("2013-0002")
    draft.review = Array(TestItem.steps.prefix(2))
    return draft
  }

  @Test(
    "in a public log a held item is named by its number, and not a word of it is printed",
    arguments: WayToBeHeld.all)
  func publicLog(way: WayToBeHeld) async throws {
    var board = try await TestBoard.canary()
    try await way.apply(to: &board)
    board["content/board.yaml"]? += "冻结日期: 2013-07-01\n"
    let program = Program(board: try board.written(), environment: ["CI": "true"])
    let commands = [
      ["check"], ["check", "--format", "json"], ["check", "--format", "github"], ["build", "--keep-going"],
    ]
    let hidden = Canary(["金丝雀", "QX7K3", "11010519491231002X", "机密★", "张三", "标提"])
    for command in commands {
      let result = try program.run(arguments: command)
      let log = result.output + result.errors
      #expect(hidden.sightings(in: ["log": Array(log.utf8)]) == [], "\(log)")
      // The number of a file that cannot be read is not known.
      if way.rule != "nul-byte" { #expect(log.contains(Canary.index), "\(log)") }
    }
  }

  @Test("in a public log a file that cannot even be read is not named", arguments: ["check", "build"])
  func publicLogOfUnreadable(command: String) async throws {
    var program = try await program { $0["content/应急管理/\(Canary.mark).md"] = "" }
    program.environment["CI"] = "1"
    try program.board.folder.sparse("content/应急管理/巨\(Canary.mark).md", size: 50 << 20)
    try program.board.folder.link("content/应急管理/圈\(Canary.mark).md", to: "圈\(Canary.mark).md")
    let result = try program.run(command)
    #expect(result.code == 1)
    #expect(Canary.words.sightings(in: ["log": Array((result.output + result.errors).utf8)]) == [], "\(result.errors)")
  }
}
