import Compliance
import Notices
import Testing

@Suite("kinds")
struct KindRuleTests {
  private func sample(kind written: String, starts: (String, String)?) throws -> Sample {
    var sample = try Sample()
    sample.kinds = [
      kind("yusuan", start: "批准", within: Period(20, .days)), kind("jueding", within: Period(7, .workingDays)),
    ]
    sample.notice.kind = Located(written, at: Sample.kindPlace)
    sample.notice.starts = try starts.map { Located(StartEvent(event: $0.0, date: try .day($0.1)), at: 81..<84) }
    try sample.release()
    return sample
  }

  @Test("kind-unknown: a fault with the nearest name")
  func unknown() throws {
    let assessment = try sample(kind: "yusaun", starts: nil).assess()
    #expect(assessment.findings.summary == ["kind-unknown error", "overdue error"])
    #expect(assessment.findings.first?.class == .fault)
    #expect(assessment.findings.first?.range == Sample.kindPlace)
    #expect(assessment.findings.first?.hint?.zh == "是不是：种类: yusuan？")
    #expect(assessment.standing == .held)
  }

  @Test("kind-start-missing and kind-start-event: faults where the start event is missing, another, or to come")
  func start() throws {
    let missing = try sample(kind: "yusuan", starts: nil).assess()
    #expect(missing.findings.first?.rule == "kind-start-missing")
    #expect(missing.findings.first?.range == Sample.kindPlace)
    #expect(missing.findings.first?.hint?.zh == "写：起算: { 事由: 批准, 日期: 2013-05-20 }")
    let other = try sample(kind: "yusuan", starts: ("收到", "2013-05-20")).assess()
    #expect(other.findings.first?.rule == "kind-start-event")
    #expect(other.findings.first?.range == 81..<84)
    let future = try sample(kind: "yusuan", starts: ("批准", "2013-07-02")).assess()
    #expect(future.findings.first?.rule == "kind-start-event")
    #expect(try sample(kind: "yusuan", starts: ("批准", "2013-05-25")).assess().findings.isEmpty)
    #expect(try sample(kind: "jueding", starts: nil).assess().findings.summary == ["late error"])
  }

  @Test("lateness is measured from the start event")
  func fromEvent() throws {
    #expect(try sample(kind: "yusuan", starts: ("批准", "2013-05-25")).assess().timeliness == .onTime(after: 9))
    let late = try sample(kind: "yusuan", starts: ("批准", "2013-05-10")).assess()
    #expect(late.findings.summary == ["late error"])
    #expect(late.findings.first?.message.zh.hasSuffix("（预算法第十四条）") == true)
  }
}

@Suite("display-too-short and display-missing")
struct DisplayRuleTests {
  private func findings(_ least: Period, _ from: String, _ to: String) throws -> [String] {
    var sample = try Sample()
    sample.kinds = [kind("gongshi", display: least)]
    sample.notice.kind = Located("gongshi", at: Sample.kindPlace)
    sample.notice.display = Located(DisplayPeriod(from: try .day(from), to: try .day(to)), at: 85..<88)
    try sample.release()
    return try sample.assess().findings.summary
  }

  @Test(
    "the first day is not counted; a warning where only counting it suffices",
    arguments: [
      (Period(7, .days), "2013-06-03", "2013-06-13", [String]()),
      // The seventh day, 10 June, is in the break of 端午: it runs to the 13th.
      (Period(7, .days), "2013-06-03", "2013-06-10", ["display-too-short warning"]),
      (Period(7, .days), "2013-06-03", "2013-06-09", ["display-too-short warning"]),
      (Period(7, .days), "2013-06-03", "2013-06-08", ["display-too-short error"]),
      (Period(5, .workingDays), "2013-06-03", "2013-06-08", []),
      (Period(5, .workingDays), "2013-06-03", "2013-06-07", ["display-too-short warning"]),
      (Period(5, .workingDays), "2013-06-03", "2013-06-06", ["display-too-short error"]),
      (Period(7, .days), "2013-06-13", "2013-06-03", ["display-too-short error"]),
    ])
  func length(_ least: Period, _ from: String, _ to: String, _ expected: [String]) throws {
    #expect(try findings(least, from, to) == expected)
  }

  @Test("display-missing: a kind to be displayed without 公示, but not before it is law")
  func missing() throws {
    var sample = try Sample()
    sample.kinds = [kind("gongshi", display: Period(7, .days), years: 2010...2099)]
    sample.notice.kind = Located("gongshi", at: Sample.kindPlace)
    try sample.release()
    let finding = try #require(try sample.assess().findings.first("display-missing"))
    #expect(
      finding.hint?.zh
        == "写：公示: { 起: 2013-06-03, 止: 2013-06-13 }；自 2013-06-03 次日起算，7 天，期满日 2013-06-10 逢休息日顺延，"
        + "除去端午节放假 3 天（06-10 至 06-12），至 2013-06-13 止")
    sample.kinds = [kind("gongshi", display: Period(7, .days), years: 2014...2099)]
    #expect(try sample.assess().findings.isEmpty)
  }
}
