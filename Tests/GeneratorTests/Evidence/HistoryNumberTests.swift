import Diagnostics
import Notices
import Testing

@testable import Generator

/// `check --history` names the commit that holds a number, whatever became of the file since.
struct HistoryNumberTests {
  /// An identity number of the synthetic region, split so that none stands here.
  private static let number = ["370399", "19900307", "4535"].joined()

  private func numbers(_ board: GitBoard) async throws -> [Finding] {
    try await board.findings().filter { $0.rule.id == "history-number" }
  }

  @Test(
    "a file that held one and was mended, moved or removed since",
    arguments: ["mended", "removed", "moved", "merged", "other branch", "quoted name", "attachment"])
  func past(way: String) async throws {
    let board = try GitBoard()
    let path =
      way == "quoted name" ? "content/应急管理/名\"单.csv" : way == "attachment" ? "content/应急管理/名单" : "content/应急管理/名单.csv"
    let text = "姓名,号\n甲,\(Self.number)\n"
    if way == "other branch" || way == "merged" { try board.git("checkout", "--quiet", "-b", "another") }
    try board.written.write(path, text)
    try board.commit(by: "wangfang", on: "2013-05-21")
    let commit = try board.head(way == "other branch" || way == "merged" ? "another" : "main")
    switch way {
    case "removed", "quoted name", "attachment": try board.written.folder.remove(path)
    case "moved":
      try board.written.folder.remove(path)
      try board.written.write("content/概况信息/底册.csv", "姓名\n甲\n")
    case "other branch": try board.git("checkout", "--quiet", "main")
    case "merged":
      try board.written.write(path, "姓名\n甲\n")
      try board.commit(by: "wangfang", on: "2013-05-22")
      try board.git("checkout", "--quiet", "main")
      try board.git("merge", "--quiet", "--no-ff", "-m", "合并", "another", on: "2013-05-23")
    default: try board.written.write(path, "姓名\n甲\n")
    }
    try board.commit(by: "wangfang", on: "2013-05-24")
    let found = try await numbers(board)
    #expect(found.map(\.path) == [path], "\(way)")
    let finding = try #require(found.first)
    #expect(finding.message.zh.contains("提交 \(commit.prefix(10))（2013-05-21）"))
    #expect(!finding.message.zh.contains(Self.number) && finding.severity == .error && finding.isConfidential)
  }

  @Test("a history without one says nothing, nor does a number that is no more than typed")
  func clean() async throws {
    let board = try GitBoard()
    try board.written.write("content/应急管理/名单.csv", "编号\n370399199003074536\n")
    try board.commit(by: "wangfang", on: "2013-05-21")
    #expect(try await numbers(board).isEmpty)
  }
}
