import Compliance
import Notices
import Testing

@Suite("withdrawal-due, withdrawal-overdue and withdrawal-late")
struct WithdrawalDeadlineTests {
  /// A released paper whose reason fell away on Monday 2013-06-17, three working days being the law.
  private func sample(today: String, withdrawn: String? = nil, within: Period? = Period(3, .workingDays)) throws
    -> Sample
  {
    var sample = try Sample()
    var own = kind("chufa")
    own.withdrawWithin = within
    sample.kinds = [own]
    sample.notice.kind = Located("chufa", at: Sample.kindPlace)
    try sample.release()
    sample.notice.mustWithdraw = Located(StartEvent(event: "处罚决定被撤销", date: try .day("2013-06-17")), at: 81..<84)
    sample.notice.withdrawal = try withdrawn.map {
      Located(Withdrawal(date: try .day($0), reason: "处罚决定被撤销", person: "周静", hidesTitle: false), at: 91..<94)
    }
    sample.today = try .day(today)
    return sample
  }

  @Test(
    "three working days after the event, by the kind's law",
    arguments: [
      ("2013-06-17", String?.none, ["withdrawal-due warning"]), ("2013-06-20", nil, ["withdrawal-due warning"]),
      ("2013-06-21", nil, ["withdrawal-overdue error"]), ("2013-07-01", "2013-06-20", []),
      ("2013-07-01", "2013-06-21", ["withdrawal-late warning"]),
    ])
  func three(_ today: String, _ withdrawn: String?, _ expected: [String]) throws {
    #expect(try sample(today: today, withdrawn: withdrawn).assess().findings.summary == expected)
  }

  @Test("without a period of the kind: the day itself")
  func atOnce() throws {
    #expect(try sample(today: "2013-06-17", within: nil).assess().findings.summary == ["withdrawal-due warning"])
    #expect(try sample(today: "2013-06-18", within: nil).assess().findings.summary == ["withdrawal-overdue error"])
  }

  @Test("shows place and reckoning; asks nothing of a paper that is not out, and leaves the fingerprint alone")
  func words() throws {
    let finding = try #require(try sample(today: "2013-06-21").assess().findings.first)
    #expect(finding.range == 81..<84)
    #expect(finding.message.zh == "2013-06-17 处罚决定被撤销，至今没有撤回；末日 2013-06-20（预算法第十四条）")
    #expect(finding.hint?.zh.hasPrefix("自 2013-06-17 次日起算，3 个工作日，至 2013-06-20 止；写：撤回: { 日期: 2013-06-21") == true)
    var draft = try sample(today: "2013-06-05")
    draft.notice.review = try trail(Array(Sample.lines.prefix(3)))
    #expect(try draft.assess().findings.summary.filter { $0.hasPrefix("withdrawal") }.isEmpty)
  }
}
