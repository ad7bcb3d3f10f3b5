import Diagnostics
import Glibc
import Notices
import Testing

@testable import Generator

/// Builds of boards that expect evidence: what the history contradicts stays out, and without it nothing is written.
struct EvidenceBuildTests {
  /// An item that the gate itself would let through, and its board in a repository.
  private static func board(_ settings: String = "", keys: [String: String] = [:]) async throws -> (GitBoard, TestItem)
  {
    let board = try GitBoard(settings: settings)
    let people = try board.written.folder.text("content/people.yaml")
    let signing = GitBoard.signers.reduce(people) { text, id in
      guard let key = keys[id] else { return text }
      return text.replacing("编号: \(id),", with: "编号: \(id), 公钥: [\(key)],")
    }
    try board.written.write("content/people.yaml", signing)
    var released = try TestBoard()
    released["content/people.yaml"] = signing
    released.items["应急管理/甲.md"] = TestItem("2013-0031")
    released = try await released.released()
    try board.commit(by: "zhoujing", on: "2013-01-02")
    return (board, try #require(released.items["应急管理/甲.md"]))
  }

  /// Each step by its person on its day; `commit` makes the commits.
  private static func sign(
    _ item: TestItem, _ board: GitBoard, steps: Range<Int> = 0..<5, _ commit: ((Int) throws -> Void)? = nil
  ) throws {
    for step in steps {
      var part = item
      part.review = Array(item.review.prefix(step + 1))
      try board.write(part)
      if let commit { try commit(step) } else { try board.commit(by: GitBoard.signers[step], on: GitBoard.days[step]) }
    }
  }

  private static let page = "2013/0031.html"

  /// Builds as the command does.
  private func build(
    _ board: GitBoard, keepsGoing: Bool = false, drafts: Bool = false, program: String? = "a"
  ) async throws -> Outcome {
    var request = board.written.request()
    request.git = board.environment
    request.program = program
    let target = BuildTarget(
      folder: drafts ? board.written.folder.preview : "site", isDrafts: drafts, keepsGoing: keepsGoing, site: "site")
    return try await Generator(request).build(into: target)
  }

  private func isOut(_ board: GitBoard) -> Bool { board.written.folder.exists("site/\(Self.page)") }

  @Test("what each person committed on the day is published, and remembered in git's own folder alone")
  func honest() async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board)
    let before = try board.written.tree("content")
    #expect(try await build(board).held.isEmpty && isOut(board))
    #expect(board.written.folder.exists(".git/noticeboard/evidence"))
    #expect(try board.written.tree("content").differences(from: before) == [])
    #expect(try await build(board).published == 1)
  }

  @Test("what one identity signed for all stays out, with the reason")
  func oneIdentity() async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board) { try board.commit(by: "wangfang", on: GitBoard.days[$0]) }
    let outcome = try await build(board)
    #expect(outcome.held.map(\.reasons) == [["sign-off-by-other"]] && !isOut(board) && outcome.output != nil)
  }

  @Test("what is not committed yet stays out, and comes once it is")
  func uncommitted() async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board, steps: 0..<4)
    try board.write(item)
    #expect(try await build(board).held.map(\.reasons) == [["sign-off-uncommitted"]] && !isOut(board))
    try board.commit(by: "zhoujing", on: GitBoard.days[4])
    #expect(try await build(board).held.isEmpty && isOut(board))
  }

  @Test(
    "a released item whose new sign-offs are not committed keeps what was released; taken back it goes at once",
    arguments: ["line", "all", "attachment", "withdrawn", "refused"])
  func kept(_ way: String) async throws {
    var (board, item) = try await Self.board()
    item.fields = ["附件: [{ 文件: 表.csv, 名称: 表 }]"]
    try board.written.write("content/应急管理/表.csv", "村,户\n示例村,3\n")
    var released = try TestBoard()
    released.items["应急管理/甲.md"] = item
    released["content/应急管理/表.csv"] = "村,户\n示例村,3\n"
    item = try #require(try await released.released().items["应急管理/甲.md"])
    try Self.sign(item, board)
    #expect(try await build(board).failsBuild == false && isOut(board))
    let out = try board.written.tree()["2013/0031/1.csv"]
    var changed = item
    changed.body = "另一段话。\n"
    changed.review = ["填报 王芳 2013-06-05"]
    switch way {
    case "all": changed.review = item.review.map { $0.replacing("2013-05", with: "2013-06") }
    case "attachment": try board.written.write("content/应急管理/表.csv", "村,户\n示例村,9\n")
    case "withdrawn":
      changed.review = item.review
      changed.fields += ["撤回: { 日期: 2013-06-05, 原因: 有误, 人: 周静 }"]
    case "refused": changed.secrecy = "不予公开"
    default: break
    }
    try board.write(changed)
    let outcome = try await build(board)
    let page = try board.written.tree()[Self.page].map { String(decoding: $0, as: UTF8.self) } ?? ""
    let isKept = !["withdrawn", "refused"].contains(way)
    #expect(!page.contains("另一段话") && page.contains("按表到岗") == isKept, "\(outcome.findings.map(\.message.zh))")
    #expect(outcome.findings.contains { $0.rule.id == "committed-shown" } == isKept)
    #expect(try (board.written.tree()["2013/0031/1.csv"] == out) == isKept && outcome.failsBuild == (way == "refused"))
  }

  @Test(
    "an older trail is held against the text that its commit released, attachments and pictures with it",
    arguments: ["honest", "text", "seal", "attachment", "missing"])
  func earlier(_ way: String) async throws {
    var (board, item) = try await Self.board()
    item.fields = ["附件: [{ 文件: 表.csv, 名称: 表 }]"]
    let table = "村,户\n示例村,3\n"
    var released = try TestBoard()
    released["content/应急管理/表.csv"] = table
    released.items["应急管理/甲.md"] = item
    item = try #require(try await released.released().items["应急管理/甲.md"])
    // What the commit releases, and what it is signed for, differ where somebody cheats.
    if way == "text" { item.body += "\n又一句。\n" }
    if way == "seal" { item.fingerprint = GitBoard.stamp }
    if way != "missing" {
      try board.written.write("content/应急管理/表.csv", way == "attachment" ? "村,户\n示例村,9\n" : table)
    }
    try Self.sign(item, board)
    try board.written.write("content/应急管理/表.csv", table)
    let trail = item.review.map { "- \($0) \(item.fingerprint ?? "")" }
    var revised = item
    revised.body = "改过的话。\n"
    revised.fingerprint = nil
    let days = ["2013-06-04", "2013-06-05", "2013-06-06", "2013-06-07", "2013-06-14"]
    let changed = zip(GitBoard.names, days).map { "- \($0) \($1)" }
    revised.review = []
    revised.fields += [
      "审查:", "  " + trail.joined(separator: "\n  "), "变更:", "  - 日期: 2013-06-04", "    公开: 2013-06-14", "    说明: 更正",
      "    审查:",
    ]
    let plain = revised.fields
    revised.fields = plain + changed.map { "      \($0)" }
    try board.write(revised)
    let expected = try #require(
      try await Generator(board.written.request()).check().findings.lazy.compactMap { finding in
        finding.rule.id == "fingerprint-missing"
          ? finding.message.zh.split(separator: "应为 ").last.map(String.init) : nil
      }.first)
    for step in 0..<5 {
      revised.fields = plain + changed.prefix(step + 1).map { "      \($0) \(expected)" }
      try board.write(revised)
      try board.commit(by: GitBoard.signers[step], on: days[step])
    }
    let reasons = Set(try await build(board).held.flatMap(\.reasons))
    let isFound = ["text", "seal", "attachment"].contains(way)
    #expect(reasons == (isFound ? ["change-fingerprint"] : []), "\(way)")
  }

  @Test("what was released since evidence began and is gone is told by each build, though no site is there")
  func gone() async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board)
    try board.git("rm", "--quiet", "content/\(GitBoard.path)")
    try board.commit(by: "zhoujing", on: "2013-06-20")
    for _ in 0..<2 {
      let outcome = try await build(board)
      #expect(outcome.failsBuild && outcome.findings.contains { $0.rule.id == "vanished" && $0.hint != nil })
      #expect(board.written.folder.exists(".git/noticeboard/evidence"))
      try board.written.folder.remove("site")
    }
    var again = item
    again.index = "2013-0032"
    try board.write(again)
    #expect(try await build(board).findings.contains { $0.rule.id == "vanished" })
  }

  @Test("a clear look is not remembered for another commit, other settings, other papers or another program")
  func memory() async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board)
    #expect(try await build(board).published == 1)
    let people = try board.written.folder.text("content/people.yaml")
    try board.written.write(
      "content/people.yaml", people.replacing("liqiang@board.example", with: "other@board.example"))
    #expect(try await build(board).held.map(\.reasons) == [["sign-off-by-other"]])
    try board.written.write("content/people.yaml", people)
    let kept = try board.written.folder.bytes(".git/noticeboard/evidence")
    _ = try await build(board, program: "b")
    #expect(try board.written.folder.bytes(".git/noticeboard/evidence") != kept)
    var forged = item
    forged.review[1] = item.review[1].replacing("05-22", with: "05-23")
    try board.write(forged)
    let outcome = try await build(board)
    #expect(outcome.published == 1 && outcome.findings.contains { $0.rule.id == "committed-shown" })
    try board.commit(by: "zhoujing", on: GitBoard.days[4])
    #expect(try await build(board).published == 0)
  }

  @Test("the same day's commits of a board that expects no evidence are not looked at")
  func notExpected() async throws {
    let board = try GitBoard(start: nil)
    var released = try TestBoard()
    released.items["应急管理/甲.md"] = TestItem("2013-0031")
    let item = try #require(try await released.released().items["应急管理/甲.md"])
    try board.write(item)
    #expect(try await build(board).published == 1)
  }

  // MARK: - No history

  @Test("without the whole history nothing is written, not even by a build that goes on", arguments: [false, true])
  func shallow(keepsGoing: Bool) async throws {
    let (board, item) = try await Self.board()
    try Self.sign(item, board)
    try board.written.write(".git/shallow", try board.head() + "\n")
    let outcome = try await build(board, keepsGoing: keepsGoing)
    #expect(outcome.output == nil && outcome.faultCount == 1 && !isOut(board))
    let said = try #require(outcome.findings.first { $0.rule.id == "evidence-missing" })
    #expect(said.hint?.zh.contains("git fetch --unshallow") == true)
    #expect(try await build(board, drafts: true).output != nil)
  }

  @Test("without git, without a repository, and where git may not be asked nothing is written")
  func noHistory() async throws {
    var (board, item) = try await Self.board()
    try board.write(item)
    board.environment["PATH"] = "/nonexistent"
    #expect(try await build(board).findings.contains { $0.rule.id == "evidence-missing" })
    let outcome = try await Generator(board.written.request()).build(
      into: BuildTarget(folder: "site", isDrafts: false, keepsGoing: true, site: "site"))
    #expect(outcome.output == nil && outcome.findings.contains { $0.rule.id == "evidence-missing" })
    let alone = try GitBoard(startsRepository: false)
    #expect(try await build(alone).output == nil)
  }

  @Test("the program itself exits with 1 and names the command")
  func program() async throws {
    let board = try GitBoard(startsRepository: false)
    let result = try Program(board: board.written).run("build", "--keep-going", "--language", "zh-CN")
    #expect(result.code == 1 && result.errors.contains("git clone") && !board.written.folder.exists("site"))
  }

  // MARK: - Keys

  /// How the commit of step 公开 is made, and whether what it says is published.
  static let commits: [(String, [String], Bool)] = [
    ("own key", [], true), ("unsigned", ["commit.gpgSign=false"], false),
    ("another's key", ["user.signingKey=KEYS/liqiang.pub"], false),
    ("a key of nobody", ["user.signingKey=KEYS/stranger.pub"], false),
  ]

  @Test("the commit of somebody with a key is signed with it", arguments: commits)
  func keys(name: String, settings: [String], isPublished: Bool) async throws {
    let (board, folder) = try await Self.signedBoard(last: settings)
    #expect(try await build(board).published == (isPublished ? 1 : 0), "\(name)")
    // What the repository itself says of programs and keys counts for nothing.
    let all = try folder.text("stranger.pub").split(separator: " ").prefix(2).joined(separator: " ")
    try folder.write("all", "* \(all)\n")
    for program in ["gpg.ssh.program", "gpg.program", "gpg.x509.program", "gpg.openpgp.program"] {
      try board.git("config", program, "true")
    }
    try board.git("config", "gpg.ssh.allowedSignersFile", folder("all"))
    #expect(try await build(board, program: nil).published == (isPublished ? 1 : 0), "\(name)")
  }

  @Test("a replaced commit and a graft count for nothing")
  func replaced() async throws {
    let (board, _) = try await Self.signedBoard(last: [])
    let good = try board.head()
    try board.git("reset", "--quiet", "--soft", "HEAD~1")
    try board.git(
      "-c", "commit.gpgSign=false", "commit", "--quiet", "-m", "公开", by: "zhoujing", on: GitBoard.days[4])
    #expect(try await build(board).published == 0)
    try board.git("replace", "HEAD", good)
    #expect(try await build(board, program: nil).published == 0)
    try board.written.write(".git/info/grafts", "\(try board.head()) \(good)\n")
    #expect(try await build(board, program: nil).published == 0)
  }

  @Test("the right key under another's name is held, too")
  func otherAuthor() async throws {
    let (board, folder) = try await Self.signedBoard(last: [], author: "liqiang")
    #expect(folder.exists("zhoujing") && !isOut(board))
    #expect(try await build(board).held.map(\.reasons) == [["sign-off-by-other"]])
  }

  /// A board whose signers all have keys, each commit signed; the last with these settings and by this author.
  private static func signedBoard(
    last settings: [String], author: String = "zhoujing"
  ) async throws -> (GitBoard, TemporaryFolder) {
    let folder = try TemporaryFolder()
    var keys: [String: String] = [:]
    for id in GitBoard.signers + ["stranger"] {
      let made = try GeneratorTests.run(
        "/usr/bin/ssh-keygen", arguments: ["-q", "-t", "ed25519", "-N", "", "-C", id, "-f", folder(id)])
      try #require(made == 0)
      keys[id] = try folder.text("\(id).pub").split(separator: "\n").map(String.init).first
    }
    let (board, item) = try await board(keys: keys.filter { $0.key != "stranger" })
    try sign(item, board) { step in
      try board.git("add", "--all")
      let id = GitBoard.signers[step]
      let own = ["gpg.format=ssh", "commit.gpgSign=true", "user.signingKey=\(folder("\(id).pub"))"]
      let asked = step == 4 ? settings.map { $0.replacing("KEYS", with: folder.path) } : []
      try board.git(
        (own + asked).flatMap { ["-c", $0] } + ["commit", "--quiet", "-m", "签字"], by: step == 4 ? author : id,
        at: "\(GitBoard.days[step])T10:00:00+0800")
    }
    return (board, folder)
  }
}
