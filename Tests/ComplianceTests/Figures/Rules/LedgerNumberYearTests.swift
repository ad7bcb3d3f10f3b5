import Compliance
import Notices
import Testing

@Suite("ledger-number-year")
struct LedgerNumberYearTests {
  private func found(_ ledger: Ledger, _ row: String) throws -> [String] {
    try LedgerSample.findings([ledger: row], of: "ledger").filter { $0.hasSuffix("ledger-number-year") }
  }

  @Test(
    "a day of another year than the number's",
    arguments: [
      (Ledger.applications, "2021-003,2012-03-01,当面,自然人,低保,,,,,,,,0\n", "依申请公开.csv 2:10"),
      (.disputes, "2021-复1,行政复议,2011-03-01,2011-05-01,结果维持,\n", "行政复议诉讼.csv 2:14"),
      (.feedback, "督〔2020〕1,2012-03-02,群众,投诉举报,公开栏,,\n", "监督反馈.csv 2:10"),
      (.fees, "2019-费1,2021-03-01,收费,复制,,1\n", "收费减免.csv 2:9"),
    ])
  func fires(ledger: Ledger, row: String, place: String) throws {
    #expect(try found(ledger, row) == ["\(place) ledger-number-year"])
  }

  @Test(
    "the same year, the one beside it, no year, and numbers that are none, are left alone",
    arguments: [
      "2021-003,2021-03-01", "2021-003,2020-12-31", "2020-099,2021-01-04", "7号,2012-03-01", "1999-3,2012-03-01",
      "202103,2012-03-01", "2021-2012,2012-03-01", "20210003,2012-03-01",
    ])
  func passes(cells: String) throws {
    #expect(try found(.applications, "\(cells),当面,自然人,低保,,,,,,,,0\n") == [])
  }
}
