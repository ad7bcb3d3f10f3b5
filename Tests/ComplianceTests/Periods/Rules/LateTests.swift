import Compliance
import Diagnostics
import Notices
import Testing

@Suite("late")
struct LateTests {
  @Test("an error without 逾期说明, a recorded warning with it; shown all the same")
  func fires() throws {
    let bare = try Sample.published("2013-06-13").assess()
    #expect(bare.findings.summary == ["late error"])
    #expect(bare.findings.first?.range == Sample.publishedPlace && bare.findings.first?.class == .duty)
    #expect(bare.isPublished)
    #expect(
      bare.findings.first?.message.zh == "2013-06-13 公开，逾期 4 天；自 2013-05-20 起 20 天，末日 2013-06-09（本公开栏的公开期限）")
    #expect(bare.findings.first?.hint?.zh.hasSuffix("；写明原因，例如：逾期说明: 因防汛值守，延后整理") == true)
    let explained = try Sample.published("2013-06-13", reason: "防汛值守").assess()
    #expect(explained.findings.summary == ["late warning"])
    #expect(explained.findings.first?.hint?.zh.contains("逾期说明") == false)
  }

  @Test("by the statute where the board enforces it, in its unit")
  func statutory() throws {
    let found = try Sample.published("2013-06-19", within: Period(20, .workingDays)).assess().findings
    #expect(found.first?.message.en.hasPrefix("published 2013-06-19, late by 1 working days") == true)
  }

  @Test("by the kind's own law, from its event or before it, at once, or by a day of the year")
  func kinds() throws {
    let found = try Sample.ofKind("yusuan", starts: ("批准", "2013-05-10")).assess().findings
    #expect(found.summary == ["late error"])
    #expect(found.first?.message.zh.hasSuffix("（预算法第十四条）") == true)
    let election = try Sample.ofTerm(.before(Period(20, .days)), start: "2013-06-22", out: "2013-06-03").assess()
    #expect(election.findings.summary == ["late error"])
    let atOnce = try Sample.ofTerm(.within(Period(0, .days)), out: "2013-06-03").assess().findings
    #expect(atOnce.first?.hint?.zh.hasPrefix("自 2013-05-20 起，立即，至 2013-05-20 止；写明原因") == true)
    let byDay = try Sample.ofTerm(.by(try #require(MonthDay("06-15"))), out: "2013-06-16").assess().findings
    #expect(byDay.summary == ["late error"])
  }

  @Test("a change that is late is said at the change")
  func change() throws {
    var sample = try Sample()
    sample.notice.lateReason = Located("停电", at: 0..<1)
    try sample.change("2013-05-21", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try sample.assess().findings.summary == ["late warning"])
    #expect(try sample.assess().findings.first?.range == 500..<520)
  }

  @Test("on the last day nothing is late")
  func passes() throws {
    #expect(try Sample.published("2013-06-09").assess().findings.isEmpty)
    #expect(try Sample.published("2013-06-18", within: Period(20, .workingDays)).assess().findings.isEmpty)
    for (election, out) in [("2013-07-20", "2013-06-30"), ("2013-06-23", "2013-06-03")] {
      #expect(try Sample.ofTerm(.before(Period(20, .days)), start: election, out: out).assess().findings.isEmpty)
    }
    #expect(try Sample.ofTerm(.by(try #require(MonthDay("06-15"))), out: "2013-06-15").assess().findings.isEmpty)
  }
}
