import Compliance
import Notices
import Testing

@Suite("what ledgers say together")
struct LedgerRuleTests {
  /// A board on 2021-06-01 with these rows; ① stands before the cell that is found.
  private func findings(_ rows: [Ledger: String]) throws -> [String] {
    var board = try SampleBoard("2021-06-01")
    var marked: [String: [UInt8]] = [:]
    for (ledger, rows) in rows {
      let bytes = Array("\(ledger.header)\n\(rows)".utf8)
      var findings: [Finding] = []
      board.ledgers.read(ledger, bytes, path: "content/\(ledger.file)", findings: &findings)
      try #require(findings.isEmpty, "\(findings.map(\.message.zh))")
      marked["content/\(ledger.file)"] = bytes
    }
    let found = try board.findings(of: "ledger") + board.findings(of: "fees")
    return found.map { finding in
      let place = TextPosition(of: finding.range.lowerBound, in: marked[finding.path] ?? [])
      return "\(finding.path.split(separator: "/").last ?? "") \(place) \(finding.rule)"
    }
  }

  @Test(
    "days follow each other and none is to come",
    arguments: [
      (Ledger.disputes, "诉1,行政复议,2021-03-01,2021-03-01,结果维持,\n", [String]()),
      (.disputes, "诉1,行政复议,2021-03-02,2021-03-01,结果维持,\n", ["行政复议诉讼.csv 2:20 ledger-dates"]),
      (.disputes, "诉1,行政复议,2021-06-02,,,\n", ["行政复议诉讼.csv 2:9 ledger-dates"]),
      (.feedback, "督1,2021-03-02,群众,投诉举报,公开栏,2021-03-01,不属实\n", ["监督反馈.csv 2:27 ledger-dates"]),
      (.fees, "费1,2021-06-01,收费,复制,,1\n", []), (.fees, "费1,2021-06-02,收费,复制,,1\n", ["收费减免.csv 2:4 ledger-dates"]),
      (.sessions, "2022-01-01,培训,填报,1,3\n", ["培训宣传.csv 2:1 ledger-dates"]),
    ])
  func dates(ledger: Ledger, rows: String, expected: [String]) throws {
    #expect(try findings([ledger: rows]) == expected)
  }

  private static let application = "2021-003,2021-03-01,当面,自然人,低保,,,,,,2021-03-09,予以公开,"

  @Test(
    "an application that another ledger names is known, and its fee is the same in both",
    arguments: [
      ("费1,2021-03-01,收费,复制,2021-003,40\n", "40", [String]()),
      ("费1,2021-03-01,收费,复制,2021-003,30\n费2,2021-03-01,收费,邮寄,2021-003,10\n", "40", []),
      ("费1,2021-03-01,减免,复制,2021-003,40\n", "0", []), ("费1,2021-03-01,收费,复制,,40\n", "0", []),
      ("费1,2021-03-01,收费,复制,2021-003,39.5\n", "40", ["依申请公开.csv 2:52 fees-contradiction"]),
      ("费1,2021-03-01,减免,复制,2021-003,40\n", "40", ["依申请公开.csv 2:52 fees-contradiction"]),
      ("费1,2021-03-01,收费,复制,2021-004,40\n", "0", ["收费减免.csv 2:21 ledger-reference"]),
    ])
  func fees(rows: String, fee: String, expected: [String]) throws {
    #expect(try findings([.applications: Self.application + fee + "\n", .fees: rows]) == expected)
  }
}
