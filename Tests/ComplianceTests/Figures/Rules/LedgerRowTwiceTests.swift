import Compliance
import Notices
import Testing

@Suite("ledger-row-twice")
struct LedgerRowTwiceTests {
  private func found(_ ledger: Ledger, _ rows: String) throws -> [String] {
    try LedgerSample.findings([ledger: rows], of: "ledger").filter { $0.hasSuffix("ledger-row-twice") }
  }

  @Test(
    "a row that says all that an earlier one says, each further one once",
    arguments: [
      (Ledger.inquiries, "2021-03-01,电话,办事地点,1,,\n2021-03-02,电话,办事地点,1,,\n2021-03-01,电话,办事地点,1,,\n", ["咨询.csv 4:1"]),
      (
        .sessions, "2021-03-15,培训,填报和审查,1,38\n2021/3/15,培训,填报和审查,1,38\n2021-03-15,培训,填报和审查,1,38\n",
        ["培训宣传.csv 3:1", "培训宣传.csv 4:1"]
      ),
    ])
  func fires(ledger: Ledger, rows: String, places: [String]) throws {
    #expect(try found(ledger, rows) == places.map { "\($0) ledger-row-twice" })
  }

  @Test(
    "rows that differ in anything are left alone",
    arguments: [
      (Ledger.inquiries, "2021-03-01,电话,办事地点,1,,\n2021-03-01,电话,办事地点,2,,\n2021-03-01,来访,办事地点,1,,\n"),
      (.inquiries, "2021-03-01,电话,办事地点,1,,\n2021-03-01,电话,办事地点,1,2021-03-02,党政办公室\n"),
      (.sessions, "2021-03-15,培训,填报和审查,1,38\n2021-03-15,会议,填报和审查,1,38\n"),
    ])
  func passes(ledger: Ledger, rows: String) throws {
    #expect(try found(ledger, rows) == [])
  }
}
