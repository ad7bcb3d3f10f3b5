import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fees in two ledgers")
struct FeesContradictionTests {
  @Test(
    "the fee of an application is the sum of what was charged for it; waivers and fees for nothing do not count",
    arguments: [
      ("费1,2021-03-01,收费,复制,2021-003,40\n", "40", false),
      ("费1,2021-03-01,收费,复制,2021-003,30\n费2,2021-03-01,收费,邮寄,2021-003,10\n", "40", false),
      ("费1,2021-03-01,减免,复制,2021-003,40\n", "0", false), ("费1,2021-03-01,收费,复制,,40\n", "0", false),
      ("费1,2021-03-01,收费,复制,2021-003,39.5\n", "39.5", false), ("费1,2021-03-01,收费,复制,2021-003,39.5\n", "40", true),
      ("费1,2021-03-01,减免,复制,2021-003,40\n", "40", true),
    ])
  func fees(rows: String, fee: String, isFound: Bool) throws {
    let found = try LedgerSample.findings(
      [.applications: LedgerSample.application + fee + "\n", .fees: rows], of: "fees")
    #expect(found == (isFound ? ["依申请公开.csv 2:52 " + "fees-contradiction"] : []))
  }

  @Test("is a duty of a rule of its own")
  func named() { #expect(RuleGroup.compliance.flatMap(\.rules).contains { $0.id == "fees-contradiction" }) }
}
