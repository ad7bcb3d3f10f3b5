import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-late")
struct WithdrawalLateTests {
  @Test("taken down after the last day is recorded")
  func fires() throws {
    let found = try Sample.toWithdraw(today: "2013-07-01", withdrawn: "2013-06-21").assess().findings
    #expect(found.summary == ["withdrawal-late warning"])
    #expect(found.first?.class == .duty && found.first?.range == 91..<94)
    #expect(
      found.first?.message.zh
        == "2013-06-17 处罚决定被撤销，2013-06-21 才撤回，晚了 1 个工作日；末日 2013-06-20（预算法第十四条）")
  }

  @Test("taken down on the last day, or without an event that asked for it, is not late")
  func passes() throws {
    #expect(try Sample.toWithdraw(today: "2013-07-01", withdrawn: "2013-06-20").assess().findings.isEmpty)
    #expect(try Sample.withdrawn(by: "周静").assess().findings.isEmpty)
  }
}
