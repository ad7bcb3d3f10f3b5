import Diagnostics
import Notices
import Testing

@testable import Generator

/// A board in a repository of its own, committed by its people on days of their own; git knows nothing of the machine.
struct GitBoard {
  let written: WrittenBoard
  /// The folder that git works in.
  var repository: String
  /// PATH and HOME as the program hands them to git.
  var environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]

  /// Who signs which step of ``TestItem``.
  static let signers = ["wangfang", "liqiang", "zhaomin", "suntao", "zhoujing"]
  /// The same as lines write them, with their steps.
  static let names = ["填报 王芳", "初审 李强", "复审 赵敏", "复核 孙涛", "公开 周静"]
  static let days = ["2013-05-21", "2013-05-22", "2013-05-24", "2013-05-28", "2013-06-03"]
  static let path = "应急管理/2013年“防汛”预案.md"

  /// Makes the repository and commits the settings; evidence is expected from 2013-01-01 unless said otherwise.
  init(start: String? = "2013-01-01", settings: String = "", startsRepository: Bool = true) throws {
    var board = try TestBoard()
    let line = start.map { "存证起始: \"\($0)\"\n" } ?? ""
    board["content/board.yaml"] = (board["content/board.yaml"] ?? "") + line + settings
    for id in Self.signers {
      board["content/people.yaml"] = board["content/people.yaml"]?.replacing(
        "编号: \(id),", with: "编号: \(id), 邮箱: [\(id)@board.example],")
    }
    written = try board.written()
    repository = written.folder.path
    guard startsRepository else { return }
    try git("init", "--quiet", "--initial-branch=main")
    try commit(by: "zhoujing", on: "2013-01-02")
  }

  /// Runs git as a person on a day (at 10:00 in China), and demands that it succeeds.
  func git(
    _ arguments: String..., by person: String = "zhoujing", on day: String = "2013-01-02", committed: String? = nil
  ) throws {
    try git(arguments, by: person, at: "\(day)T10:00:00+0800", committed: committed.map { "\($0)T10:00:00+0800" })
  }

  func git(_ arguments: [String], by person: String, at moment: String, committed: String? = nil) throws {
    let code = try run(arguments, by: person, at: moment, committed: committed)
    try #require(code == 0, "git \(arguments.joined(separator: " "))")
  }

  /// Runs git, and gives the code that it ends with.
  func run(_ arguments: [String], by person: String, at moment: String, committed: String? = nil) throws -> Int32 {
    let all =
      [
        "-i", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
        "GIT_AUTHOR_NAME=\(person)", "GIT_AUTHOR_EMAIL=\(person)@board.example", "GIT_AUTHOR_DATE=\(moment)",
        "GIT_COMMITTER_NAME=\(person)", "GIT_COMMITTER_EMAIL=\(person)@board.example",
        "GIT_COMMITTER_DATE=\(committed ?? moment)", "git", "-c", "protocol.file.allow=always", "-C", repository,
      ] + arguments
    return try GeneratorTests.run("/usr/bin/env", arguments: all)
  }

  /// Commits everything that lies in the folder.
  func commit(by person: String, on day: String, committed: String? = nil) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "-m", "签字", by: person, on: day, committed: committed)
  }

  /// The name of the branch's last commit.
  func head(_ branch: String = "main") throws -> String {
    let bytes = try TemporaryFolder.tree(at: "\(repository)/.git/refs/heads")[branch]
    return String(decoding: try #require(bytes), as: UTF8.self).split(separator: "\n").map(String.init).first ?? ""
  }

  // MARK: - Items

  /// A fingerprint of no text.
  static let stamp = "0123456789ABC-DEFGHJKMNPQRS"

  static func item(_ index: String = "2013-0031", steps: Int = 5) -> TestItem {
    var item = TestItem(index)
    item.review = Array(TestItem.steps.prefix(steps))
    item.fingerprint = stamp
    return item
  }

  func write(_ item: TestItem, to path: String = GitBoard.path) throws { try written.write(path, item) }

  /// Takes an item through its steps as it should be: each person on the day of the line.
  func sign(_ index: String = "2013-0031", at path: String = GitBoard.path, steps: Range<Int> = 0..<5) throws {
    for step in steps {
      try write(Self.item(index, steps: step + 1), to: path)
      try commit(by: Self.signers[step], on: Self.days[step])
    }
  }

  func move(_ path: String, to other: String) throws {
    try written.folder.write("content/\(other)", try written.folder.bytes("content/\(path)"))
    try written.folder.remove("content/\(path)")
  }

  // MARK: - Findings

  /// Rules of evidence and numbers that report something, as `rule severity`, but for the count.
  func evidence() async throws -> [String] {
    try await findings().filter { $0.rule.id != "evidence-counted" }.map { "\($0.rule.id) \($0.severity.rawValue)" }
  }

  func findings() async throws -> [Finding] {
    var request = written.request()
    let plain = try await Generator(request).check().findings.map(\.rule.id)
    request.history = environment
    return try await Generator(request).check().findings.filter { !plain.contains($0.rule.id) }
  }
}
