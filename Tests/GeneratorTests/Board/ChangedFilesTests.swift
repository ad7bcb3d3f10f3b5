import Testing

@testable import Generator

/// `check --changed-since` in repositories of the tests' own.
struct ChangedFilesTests {
  /// A board of three items under version control, all committed.
  private func repository(at folder: String = "") async throws -> Program {
    var board = try TestBoard()
    for (number, name) in ["一", "二", "三 四"].enumerated() {
      board.items["应急管理/\(name).md"] = TestItem("2013-000\(number + 1)", title: "第\(number)号")
    }
    board["content/board.yaml"]? += "冻结日期: 2013-07-01\n"
    let program = Program(board: try await board.released().written())
    try git(program, at: folder, "init", "--quiet", "--initial-branch=main")
    try commit(program, at: folder)
    return program
  }

  private func git(_ program: Program, at folder: String = "", _ arguments: String...) throws {
    try git(program, at: folder, arguments)
  }

  private func git(_ program: Program, at folder: String, _ arguments: [String]) throws {
    let settings = ["-c", "user.name=王芳", "-c", "user.email=wangfang@board.example", "-c", "commit.gpgsign=false"]
    let place = folder.isEmpty ? program.board.folder.path : program.board.folder(folder)
    let code = try run("/usr/bin/git", arguments: ["-C", place] + settings + arguments)
    try #require(code == 0, "git \(arguments)")
  }

  private func commit(_ program: Program, at folder: String = "") throws {
    try git(program, at: folder, "add", "--all")
    try git(program, at: folder, "commit", "--quiet", "--message", "全部")
  }

  private func spoil(_ name: String, in program: Program) throws {
    let text = try program.board.folder.text("content/应急管理/\(name).md")
    try program.board.write("content/应急管理/\(name).md", text.replacing("保密: 可以公开", with: "保秘: 可以公开"))
  }

  @Test("nothing changed: nothing is checked", arguments: ["", "content"])
  func nothing(folder: String) async throws {
    let program = try await repository(at: folder)
    let result = try program.run("check", "--changed-since", "HEAD")
    #expect(result.code == 0)
    #expect(result.errors.contains("只查选定的 0 个文件"))
  }

  @Test(
    "what names no commit is wrong usage, and never everything or nothing",
    arguments: ["^HEAD", "HEAD..HEAD", "^main", "--all", "-n1", "", "HEAD:content", "HEAD^{tree}", " HEAD"])
  func noCommit(revision: String) async throws {
    let program = try await repository()
    try spoil("一", in: program)
    #expect(try program.run("check", "--changed-since=\(revision)").code == 64)
    #expect(try program.run("check", "--changed-since", "HEAD^0").code == 1)
  }

  @Test("changed, new and renamed files are checked, others are not", arguments: ["", "content"])
  func changed(folder: String) async throws {
    let program = try await repository(at: folder)
    for name in ["一", "二"] { try spoil(name, in: program) }
    try commit(program, at: folder)
    try spoil("三 四", in: program)
    try program.board.write("content/应急管理/新 的.md", "")
    let uncommitted = try program.run("check", "--changed-since", "HEAD")
    #expect(uncommitted.code == 1)
    #expect(uncommitted.errors.contains("content/应急管理/三 四.md:") && uncommitted.errors.contains("新 的.md: error"))
    #expect(!uncommitted.errors.contains("一.md"))
    #expect(uncommitted.errors.contains("只查选定的 2 个文件"))
    #expect(try program.run("check", "--changed-since", "HEAD~1").errors.contains("只查选定的 4 个文件"))
    let named = try program.run("check", "--changed-since", "HEAD~1", "content/应急管理/一.md")
    #expect(named.errors.contains("只查选定的 1 个文件") && named.errors.contains("一.md"))
  }

  @Test("of an item that is gone, the items that link to it")
  func gone() async throws {
    let program = try await repository()
    let text = try program.board.folder.text("content/应急管理/一.md")
    try program.board.write("content/应急管理/一.md", text + "\n见[第二号](二.md)。\n")
    try commit(program)
    try program.board.folder.remove("content/应急管理/二.md")
    let result = try program.run("check", "--changed-since", "HEAD")
    #expect(result.code == 1)
    #expect(result.errors.contains("[missing-target]"))
  }

  @Test("a check of everything says first what is not committed yet")
  func first() async throws {
    let program = try await repository()
    try spoil("一", in: program)
    try commit(program)
    try spoil("三 四", in: program)
    let said = try program.run("check").errors
    let (old, new) = (try #require(said.firstRange(of: "一.md")), try #require(said.firstRange(of: "三 四.md")))
    #expect(new.lowerBound < old.lowerBound)
  }

  @Test("a revision that is none, an option in its place, and a board outside of git are wrong usage")
  func refused() async throws {
    let program = try await repository()
    for revision in ["nowhere", "--output=/tmp/x", ""] {
      let result = try program.run("check", "--changed-since=\(revision)")
      #expect(result.code == 64, "\(revision): \(result.errors)")
    }
    #expect(try program.run("check", "--changed-since", "nowhere").errors.contains("git 里没有“nowhere”这个提交"))
    try program.board.folder.remove(".git")
    let outside = try program.run("check", "--changed-since", "HEAD")
    #expect(outside.code == 64)
    #expect(outside.errors.contains("不在 Git 仓库里"))
    #expect(try program.run("check").code == 0)
  }

  @Test("under a hook of git, whose variables point elsewhere, the board's own repository is asked")
  func hook() async throws {
    var program = try await repository()
    try spoil("一", in: program)
    program.environment = ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index", "GIT_PREFIX": "content/"]
    let result = try program.run("check", "--changed-since", "HEAD")
    #expect(result.errors.contains("只查选定的 1 个文件"), "\(result.errors)")
  }
}
