import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fee-kinds")
struct FeeKindsTests {
  private func found(_ rows: String) throws -> [String] {
    try LedgerSample.findings([.fees: rows], of: "fee").filter { $0.hasSuffix("fee-kinds") }
  }

  @Test(
    "a fee on a day on which nobody could charge it",
    arguments: [
      "2017-费1,2017-04-01,收费,复制,,1\n", "2021-费1,2021-03-01,收费,检索,,5\n", "2018-费1,2018-03-01,收费,邮寄,,5\n",
      "2020-费1,2020-12-31,收费,信息处理,,100\n",
    ])
  func fires(row: String) throws { #expect(try found(row).count == 1) }

  @Test(
    "fees of their time, and what was waived, are left alone",
    arguments: [
      "2017-费1,2017-03-31,收费,复制,,1\n", "2021-费1,2021-01-01,收费,信息处理,,100\n", "2021-费1,2021-03-01,减免,复制,,1\n",
      "2021-费1,2021-12-31,未收费,,,0\n",
    ])
  func passes(row: String) throws { #expect(try found(row) == []) }

  @Test("a department that charged something in a year of which it says 未收费, and no other one")
  func nothing() throws {
    var board = try SampleBoard("2014-06-01")
    var findings: [Finding] = []
    let rows = """
      2013-费1,2013-12-31,未收费,,,0,财政所
      2013-费2,2013-06-01,收费,复制,,10,财政所
      2013-费3,2013-06-01,收费,复制,,10,司法所
      2012-费1,2012-06-01,收费,复制,,10,财政所

      """
    board.ledgers.read(
      .fees, Array("\(Ledger.fees.header),部门\n\(rows)".utf8), path: "content/\(Ledger.fees.file)", findings: &findings)
    #expect(findings.isEmpty)
    let found = try board.findings(of: "fee").filter { $0.rule.id == "fee-kinds" }
    #expect(found.map { $0.message.zh.prefix(5) } == ["第 3 行"])
  }
}
