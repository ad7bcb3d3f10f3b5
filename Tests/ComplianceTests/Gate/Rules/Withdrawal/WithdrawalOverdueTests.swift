import Compliance
import Diagnostics
import Notices
import Testing

@Suite("withdrawal-overdue")
struct WithdrawalOverdueTests {
  @Test("a day after the last, with place and reckoning")
  func fires() throws {
    let found = try Sample.toWithdraw(today: "2013-06-21").assess().findings
    #expect(found.summary == ["withdrawal-overdue error"])
    #expect(found.first?.class == .duty && found.first?.range == 81..<84)
    #expect(found.first?.message.zh == "2013-06-17 处罚决定被撤销，至今没有撤回；末日 2013-06-20（预算法第十四条）")
    #expect(
      found.first?.hint?.zh.hasPrefix("自 2013-06-17 次日起算，3 个工作日，至 2013-06-20 止；写：撤回: { 日期: 2013-06-21") == true)
    let atOnce = try Sample.toWithdraw(today: "2013-06-18", within: nil).assess().findings
    #expect(atOnce.summary == ["withdrawal-overdue error"])
  }

  @Test("not on the last day, nor of what is down, nor of a paper that is not out")
  func passes() throws {
    #expect(try Sample.toWithdraw(today: "2013-06-20").assess().findings.first("withdrawal-overdue") == nil)
    #expect(try Sample.toWithdraw(today: "2013-07-01", withdrawn: "2013-06-20").assess().findings.isEmpty)
    var draft = try Sample.toWithdraw(today: "2013-06-05")
    draft.notice.review = try trail(Array(Sample.lines.prefix(3)))
    #expect(try draft.assess().findings.first("withdrawal-overdue") == nil)
  }
}
