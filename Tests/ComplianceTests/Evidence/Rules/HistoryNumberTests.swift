import Diagnostics
import Extraction
import Notices
import Testing

@testable import Compliance

@Suite("history-number")
struct HistoryNumberTests {
  private static let identity = "37039919900101123" + CheckDigit.identity("37039919900101123")
  private static let card = "622848000000000000" + CheckDigit.card("622848000000000000")

  private func findings(
    _ texts: [(String, path: String)], exceptions: [LeakException] = []
  ) throws -> [Finding] {
    var check = HistoryNumber(try board(publishWithin: Period(20, .days)), exceptions: exceptions)
    for (number, text) in texts.enumerated() {
      check.look(
        at: Array(text.0.utf8),
        HistoryNumber.Version(commit: "abc123456\(number)", day: try .day("2014-03-02"), path: text.path))
    }
    return check.findings
  }

  @Test("a number that proves itself is told once a file, with the first commit that has it")
  func fires() throws {
    let path = "content/应急管理/名单.md"
    let found = try findings([
      ("甲\n", path), ("甲 \(Self.identity)\n", path), ("甲 \(Self.identity)，乙\n", path),
      ("账号：\(Self.card)\n", "content/b.csv"),
    ])
    #expect(found.map(\.path) == [path, "content/b.csv"])
    let finding = try #require(found.first)
    #expect(finding.message.zh.contains("提交 abc1234561（2014-03-02）"))
    #expect(finding.hint?.zh.contains("先不要推送；告诉保密审查小组") == true)
    #expect(finding.severity == .error && finding.isConfidential && !finding.message.zh.contains(Self.identity))
  }

  @Test("in a file of another kind, too")
  func examined() throws {
    var check = HistoryNumber(try board(publishWithin: Period(20, .days)), exceptions: [])
    check.look(
      at: Extractor().examine(Array("甲 \(Self.identity)\n".utf8)),
      HistoryNumber.Version(commit: "abc", day: try .day("2014-03-02"), path: "content/a.txt"))
    #expect(check.findings.count == 1)
  }

  @Test("numbers that prove nothing, and those that somebody decided on, pass")
  func silent() throws {
    let wrong = Self.identity.dropLast() + (Self.identity.hasSuffix("1") ? "2" : "1")
    #expect(try findings([("身份证号：\(wrong)\n手机：\(["139", "0533", "0000"].joined())\n", "content/a.md")]).isEmpty)
    let exception = LeakException(
      rule: "resident-id", masked: "37" + String(repeating: "*", count: 16), person: "孙涛", date: try .day("2014-03-02"),
      reason: "法定")
    #expect(try findings([("甲 \(Self.identity)\n", "content/a.md")], exceptions: [exception]).isEmpty)
  }
}
