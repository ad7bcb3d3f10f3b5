import Diagnostics
import Notices
import Testing

@testable import Generator

/// Repositories of every kind, and none.
struct RepositoryKindTests {
  @Test("skips a board outside a repository with a note")
  func noRepository() async throws {
    let board = try GitBoard(startsRepository: false)
    try board.write(GitBoard.item())
    #expect(try await board.evidence() == ["history-skipped note"])
  }

  @Test("is asked for by an option, and not otherwise")
  func option() throws {
    let board = try GitBoard()
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    let program = Program(board: board.written)
    let asked = try program.run("check", "--history", "--language", "zh-CN")
    #expect(asked.code == 1 && asked.errors.contains("[sign-offs-in-one-commit]"))
    #expect(try !program.run("check").errors.contains("sign-offs-in-one-commit"))
  }

  @Test("says so when git is not installed")
  func noGit() async throws {
    var board = try GitBoard()
    board.environment["PATH"] = "/nonexistent"
    let found = try await board.findings()
    #expect(found.map(\.rule.id) == ["history-unreadable"] && found[0].message.zh.hasPrefix("没有安装 git"))
  }

  @Test("reads a repository without a commit")
  func unborn() async throws {
    let board = try GitBoard(startsRepository: false)
    try board.git("init", "--quiet")
    try board.write(GitBoard.item())
    #expect(try await board.evidence() == ["sign-off-uncommitted note"])
  }

  @Test("reads a content folder that is the repository itself")
  func contentAlone() async throws {
    var board = try GitBoard(startsRepository: false)
    board.repository = board.written.folder("content")
    try board.git("init", "--quiet", "--initial-branch=main")
    try board.commit(by: "zhoujing", on: "2013-01-02")
    try board.sign()
    #expect(try await board.evidence() == [])
    try board.write(GitBoard.item("2013-0032", steps: 2), to: "应急管理/二.md")
    try board.commit(by: "wangfang", on: "2013-05-22")
    // The commit is older than the release before it, too.
    #expect(try await board.evidence() == ["commit-before-parent warning", "sign-offs-in-one-commit error"])
  }

  @Test("reads a working tree beside the repository")
  func worktree() async throws {
    let board = try GitBoard()
    try board.sign()
    let other = try WrittenBoard(day: "2013-07-01")
    try board.git("worktree", "add", "--quiet", "-b", "other", other.folder("tree"))
    try board.git("-C", other.folder("tree"), "commit", "-q", "--allow-empty", "-m", "空", on: "2013-06-10")
    let found = try await elsewhere(other.folder("tree"), board)
    #expect(found == [])
  }

  @Test("reads a content folder that is a submodule")
  func submodule() async throws {
    var board = try GitBoard(startsRepository: false)
    let whole = board.written.folder.path
    board.repository = board.written.folder("content")
    try board.git("init", "--quiet", "--initial-branch=main")
    try board.commit(by: "zhoujing", on: "2013-01-02")
    try board.sign()
    let outer = try TemporaryFolder()
    board.repository = outer.path
    try board.git("init", "--quiet", "--initial-branch=main")
    try board.git("submodule", "--quiet", "add", "\(whole)/content", "content")
    try outer.write("themes/x", "")
    #expect(try await elsewhere(outer.path, board) == [])
  }

  @Test("names a shallow clone, and judges only what it holds")
  func shallow() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<3)
    try board.write(GitBoard.item(steps: 4))
    try board.commit(by: "wangfang", on: "2013-05-28")
    let other = try WrittenBoard(day: "2013-07-01")
    try board.git("clone", "--quiet", "--depth", "2", "file://\(board.repository)", other.folder("clone"))
    let found = try await elsewhere(other.folder("clone"), board)
    #expect(found == ["history-incomplete note", "sign-off-by-other error"])
    let deepest = try WrittenBoard(day: "2013-07-01")
    try board.git("clone", "--quiet", "--depth", "1", "file://\(board.repository)", deepest.folder("clone"))
    #expect(try await elsewhere(deepest.folder("clone"), board) == ["history-incomplete note"])
  }

  @Test("does not see replaced commits")
  func replaced() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    let forged = try board.head()
    try board.git("checkout", "--quiet", "-b", "other", "HEAD~1")
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "liqiang", on: "2013-05-22")
    let good = try board.head("other")
    try board.git("checkout", "--quiet", "main")
    try board.git("replace", forged, good)
    #expect(try await board.evidence() == ["sign-off-by-other error"])
  }

  /// What a board expects that starts on a day, when both steps came from one computer on 2013-05-22.
  static let starts: [(String?, [String])] = [
    (nil, []), ("2013-06-01", []), ("2013-05-22", ["sign-offs-in-one-commit error"]),
    ("0000000", ["evidence-start-unknown error"]),
  ]

  @Test("expects evidence from the start that the board sets", arguments: starts)
  func expectsFromStart(start: String?, expected: [String]) async throws {
    let board = try GitBoard(start: start)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    #expect(try await board.evidence() == expected)
  }

  @Test("does not let a new line escape by a day before the start")
  func dayBeforeStart() async throws {
    let board = try GitBoard(start: "2013-06-01")
    try board.write(GitBoard.item(steps: 1))
    try board.commit(by: "wangfang", on: "2013-06-10")
    #expect(try await board.evidence() == ["sign-off-committed-late error"])
  }

  @Test("expects evidence after the commit that the board names")
  func startCommit() async throws {
    let board = try GitBoard(start: nil)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    let settings = try board.written.folder.text("content/board.yaml")
    try board.written.write("content/board.yaml", settings + "存证起始: \"\(try board.head().prefix(12))\"\n")
    try board.write(GitBoard.item(steps: 3))
    try board.commit(by: "wangfang", on: "2013-05-24")
    let found = try await board.findings()
    #expect(try await board.evidence() == ["sign-off-by-other error"])
    let place = try #require(found.first { $0.rule.id == "sign-off-by-other" })
    #expect(try board.written.line(of: place).contains("复审"))
  }

  /// The findings on a copy of the board in another folder.
  private func elsewhere(_ folder: String, _ board: GitBoard) async throws -> [String] {
    var request = board.written.request()
    request.root = folder
    let plain = try await Generator(request).check().findings.map(\.rule.id)
    request.history = board.environment
    let found = try await Generator(request).check().findings
    return found.filter { !plain.contains($0.rule.id) && $0.rule.id != "evidence-counted" }
      .map { "\($0.rule.id) \($0.severity.rawValue)" }
  }
}
