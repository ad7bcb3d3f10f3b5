import Compliance
import Notices
import Testing

@Suite("applications that other ledgers name")
struct LedgerReferenceTests {
  @Test(
    "one that is in its ledger, and none, are right; another is found in its cell",
    arguments: [
      (Ledger.fees, "费1,2021-03-01,减免,复制,2021-003,40\n", [String]()), (.fees, "费1,2021-03-01,收费,复制,,40\n", []),
      (.fees, "费1,2021-03-01,减免,复制,2021-004,40\n", ["收费减免.csv 2:21 " + rule]),
      (.disputes, "诉1,行政复议,2021-03-10,,,2021-003\n", []),
      (.disputes, "诉1,行政复议,2021-03-10,,,2021-300\n", ["行政复议诉讼.csv 2:22 " + rule]),
    ])
  func references(ledger: Ledger, rows: String, expected: [String]) throws {
    let found = try LedgerSample.findings(
      [.applications: LedgerSample.application + "0\n", ledger: rows], of: "ledger")
    #expect(found == expected)
  }

  private static let rule = "ledger-reference"
}
