import Diagnostics
import Notices
import Testing

@testable import Desk
@testable import Generator

/// What cannot be read is not counted as zero.
struct UnreadLedgerTests {
  /// The figures of 2022 are counted, those of 2021 stored.
  private func board(_ change: (inout TestBoard) throws -> Void) async throws -> WrittenBoard {
    var board = try await ReportedBoard.made()
    try change(&board)
    return try board.written(day: ReportedBoard.day)
  }

  @Test(
    "a ledger that cannot be read holds counted reports back and gives no figure",
    arguments: [Ledger.applications, .fees, .disputes, .feedback, .inquiries, .sessions, .papers, .actions, .counts])
  func ledger(_ ledger: Ledger) async throws {
    let board = try await board { $0["content/\(ledger.file)"]? += "坏,了\n" }
    let built = try await board.build(keepsGoing: true)
    #expect(built.findings.contains { $0.rule.id == "report-figures-unread" && $0.message.zh.contains("读不懂") })
    #expect(
      !built.findings.contains { $0.rule.id == "report-ledger-missing" && $0.message.zh.contains(ledger.rawValue) })
    let tree = try board.tree()
    for path in ["report/2022.html", "report/2022.csv", "report/2022.json"] { #expect(tree[path] == nil, "\(path)") }
    #expect(tree["report/2021.html"] != nil)
    let program = Program(board: board)
    for format in ["text", "csv", "json", "md"] {
      let report = try program.run("report", "2022", "--format", format)
      #expect(report.code == 1 && report.output.isEmpty)
      #expect(report.errors.contains("读不懂 content/\(ledger.file)"))
    }
  }

  @Test("a ledger under a strange name counts for one that is not there")
  func stranger() async throws {
    let board = try await board {
      $0["content/台账/依申请公开.xlsx"] = $0["content/\(Ledger.applications.file)"]
      $0["content/\(Ledger.applications.file)"] = nil
    }
    try await board.build(keepsGoing: true)
    #expect(try board.tree()["report/2022.html"] == nil)
    #expect(try Program(board: board).run("report", "2022").output.isEmpty)
  }

  @Test("stored figures that cannot be understood hold their report back", arguments: [",3,报送\n", ",三,设置\n", "\n"])
  func stored(tail: String) async throws {
    let board = try await board { $0["content/年度报告/2021.csv"]? += "主动公开.总数甲\(tail)" }
    let built = try await board.build(keepsGoing: true)
    #expect(built.findings.contains { $0.rule.id == "report-figures-unread" && $0.path == "content/年度报告/2021.md" })
    #expect(try board.tree()["report/2021.html"] == nil)
    #expect(try Program(board: board).run("report", "2021").output.isEmpty)
  }

  @Test("the village contacts bear no figure")
  func contacts() async throws {
    let board = try await board { $0["content/\(Ledger.contacts.file)"] = "坏\n" }
    try await board.build(keepsGoing: true)
    #expect(try board.tree()["report/2022.html"] != nil)
  }
}
