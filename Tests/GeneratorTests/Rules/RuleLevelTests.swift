import Diagnostics
import Notices
import Testing

@testable import Generator

/// 规则级别 of board.yaml: what a board may weigh otherwise, and what it may not.
struct RuleLevelTests {
  /// A board with a late item, a late one that says why, a draft due soon and one that leaks.
  private func board(levels: String?) async throws -> WrittenBoard {
    var board = try TestBoard()
    var late = TestItem("2013-0001", title: "迟到的")
    late.formed = "2013-04-01"
    var explained = TestItem("2013-0002", title: "说明了的")
    explained.formed = "2013-04-01"
    explained.fields = ["逾期说明: 因防汛值守，延后整理"]
    var draft = TestItem("2013-0003", title: "快到期的")
    draft.formed = "2013-06-14"
    draft.published = nil
    draft.review = ["填报 王芳 2013-06-18"]
    var leak = TestItem("2013-0004", title: "泄露的")
    leak.body += "\n身份证号 11010519491231002X\n"
    board.items = ["应急管理/迟.md": late, "应急管理/说.md": explained, "应急管理/稿.md": draft, "应急管理/漏.md": leak]
    board = try await board.released()
    if let levels { board["content/board.yaml"]? += levels }
    return try board.written()
  }

  private func severities(_ outcome: Outcome, _ rule: String) -> [String] {
    outcome.findings.filter { $0.rule.id == rule }.map { "\($0.path.split(separator: "/").last ?? ""): \($0.severity)" }
  }

  @Test("without levels every rule keeps its own weight")
  func unchanged() async throws {
    let outcome = try await board(levels: nil).check()
    #expect(severities(outcome, "late") == ["说.md: warning", "迟.md: error"])
    #expect(severities(outcome, "due-soon") == ["稿.md: note"])
    #expect(outcome.switchedOff == 0)
  }

  @Test(
    "a level counts for the rule's usual case, in either language; what was milder never becomes heavier",
    arguments: [
      ("规则级别: { late: 警告 }\n", ["说.md: warning", "迟.md: warning"]),
      ("规则级别: { late: 错误 }\n", ["说.md: warning", "迟.md: error"]),
      ("rule_levels:\n  late: warning\n", ["说.md: warning", "迟.md: warning"]),
      ("规则级别:\n  late: off\n", []),
    ])
  func weighs(levels: String, late: [String]) async throws {
    let outcome = try await board(levels: levels).check()
    #expect(severities(outcome, "late") == late)
    #expect(outcome.switchedOff == 2 - late.count)
    #expect(severities(outcome, "resident-id") == ["漏.md: error"])
  }

  @Test("a reminder can be made to count")
  func heavier() async throws {
    let outcome = try await board(levels: "规则级别: { due-soon: 错误, late: 关闭 }\n").check()
    #expect(severities(outcome, "due-soon") == ["稿.md: error"])
    #expect(severities(outcome, "late") == [])
    #expect(outcome.switchedOff == 2)
  }

  @Test(
    "a level of the gate, of a leak, of a fault or of nothing is a fault at its place",
    arguments: [
      ("resident-id: 关闭", "level-of-fixed-rule"), ("fingerprint-mismatch: warning", "level-of-fixed-rule"),
      ("withdrawal-person: off", "level-of-fixed-rule"), ("review-awaiting: off", "level-of-fixed-rule"),
      ("unknown-key: 警告", "level-of-fixed-rule"), ("level-of-fixed-rule: 关闭", "level-of-fixed-rule"),
      ("due-son: 关闭", "level-of-unknown-rule"), ("迟到: 关闭", "level-of-unknown-rule"),
      ("late: 随便", "unknown-word"), ("late: [关闭]", "wrong-type"), ("late: 警告\n  late: 关闭", "repeated-key"),
    ])
  func refuses(level: String, rule: String) async throws {
    let written = try await board(levels: "规则级别:\n  \(level)\n")
    let outcome = try await written.check()
    let found = outcome.findings.filter { $0.path == "content/board.yaml" }
    #expect(found.map(\.rule.id) == [rule])
    #expect(found.allSatisfy { $0.class == .fault && $0.hint != nil })
    #expect(!outcome.isJudged)
    #expect(outcome.findings.contains { $0.rule.id == "resident-id" })
  }

  @Test("the name of a rule that is nearly right is found")
  func nearest() async throws {
    let outcome = try await board(levels: "规则级别: { due-son: 关闭 }\n").check()
    #expect(outcome.findings.contains { $0.hint?.zh.contains("是不是“due-soon”？") == true })
  }
}
