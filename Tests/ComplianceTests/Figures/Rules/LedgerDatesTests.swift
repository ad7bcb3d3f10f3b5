import Compliance
import Diagnostics
import Notices
import Testing

@Suite("order of days in a ledger")
struct LedgerDatesTests {
  @Test(
    "days follow each other and none is to come",
    arguments: [
      (Ledger.disputes, "诉1,行政复议,2021-03-01,2021-03-01,结果维持,\n", [String]()),
      (.disputes, "诉1,行政复议,2021-03-02,2021-03-01,结果维持,\n", ["行政复议诉讼.csv 2:20 ledger-dates"]),
      (.disputes, "诉1,行政复议,2021-06-02,,,\n", ["行政复议诉讼.csv 2:9 ledger-dates"]),
      (.feedback, "督1,2021-03-02,群众,投诉举报,公开栏,2021-03-01,不属实\n", ["监督反馈.csv 2:27 ledger-dates"]),
      (.fees, "费1,2021-06-01,收费,复制,,1\n", []), (.fees, "费1,2021-06-02,收费,复制,,1\n", ["收费减免.csv 2:4 ledger-dates"]),
      (.inquiries, "2021-03-02,电话,办事地点,1,2021-03-02,财政所\n", []),
      (.inquiries, "2021-03-02,电话,办事地点,1,2021-03-01,财政所\n", ["咨询.csv 2:22 ledger-dates"]),
      (.inquiries, "2021-06-02,电话,办事地点,1,,\n", ["咨询.csv 2:1 ledger-dates"]),
      (.inquiries, "1921-03-02,电话,办事地点,1,,\n", ["咨询.csv 2:1 ledger-dates"]),
      (.sessions, "2007-12-31,培训,填报,1,3\n", ["培训宣传.csv 2:1 ledger-dates"]),
      (.sessions, "2008-01-01,培训,填报,1,3\n", []),
      (.sessions, "2022-01-01,培训,填报,1,3\n", ["培训宣传.csv 2:1 ledger-dates"]),
    ])
  func dates(ledger: Ledger, rows: String, expected: [String]) throws {
    #expect(try LedgerSample.findings([ledger: rows], of: "ledger") == expected)
  }

  @Test("a case or a fee is no earlier than the application that it names")
  func application() throws {
    func found(_ ledger: Ledger, _ row: String) throws -> [String] {
      try LedgerSample.findings([.applications: LedgerSample.application + "0\n", ledger: row], of: "ledger")
    }
    #expect(
      try found(.disputes, "诉1,行政复议,2021-02-28,,,2021-003\n") == ["行政复议诉讼.csv 2:9 ledger-dates"])
    #expect(try found(.fees, "费1,2021-02-28,减免,复制,2021-003,1\n") == ["收费减免.csv 2:4 ledger-dates"])
    #expect(try found(.disputes, "诉1,行政复议,2021-03-01,,,2021-003\n") == [])
    #expect(try found(.disputes, "诉1,行政复议,2021-02-28,,,\n") == [])
  }

  @Test("is a duty of a rule of its own")
  func named() { #expect(RuleGroup.compliance.flatMap(\.rules).contains { $0.id == "ledger-dates" }) }
}
