import Compliance
import Notices
import Testing

@Suite("on time, late, due, overdue")
struct TimelinessTests {
  @Test("on time up to the last day, of the promise or of the statute")
  func onTime() throws {
    #expect(try Sample.published("2013-06-09").assess().timeliness == .onTime(after: 20))
    #expect(try Sample.published("2013-06-09").assess().timeliness.isOnTime)
    let statutory = try Sample.published("2013-06-18", within: Period(20, .workingDays)).assess()
    #expect(statutory.timeliness == .onTime(after: 29))
  }

  @Test("lateness is counted in days and in working days")
  func late() throws {
    guard case .late(let span) = try Sample.published("2013-06-13").assess().timeliness else {
      Issue.record("not late")
      return
    }
    #expect(span.days == 4 && span.workingDays == 1)
  }

  @Test("it is measured from the kind's event")
  func fromEvent() throws {
    #expect(try Sample.ofKind("yusuan", starts: ("批准", "2013-05-25")).assess().timeliness == .onTime(after: 9))
  }

  @Test("each change has a period of its own from its day")
  func changes() throws {
    var sample = try Sample()
    sample.notice.lateReason = Located("停电", at: 0..<1)
    try sample.change("2013-05-21", out: "2013-06-14", lines: Sample.changeLines)
    let assessment = try sample.assess()
    #expect(assessment.timeliness == .onTime(after: 14))
    #expect(assessment.changes[0].deadlines.statute?.basis == .regulation2007)
  }

  @Test("a change of a kind with an event has none of its own: the general period holds")
  func changeOfSuchAKind() throws {
    var sample = try Sample.ofTerm(.before(Period(20, .days)), start: "2013-07-20", out: "2013-06-03")
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    let assessment = try sample.assess()
    #expect(assessment.findings.isEmpty)
    #expect(assessment.changes[0].deadlines.enforced.basis == .house)
  }

  @Test("at once means the day itself, or the next that is worked; by a day of the year, the first from the start on")
  func otherTerms() throws {
    // 1 June 2013 was a Saturday: Monday is the day.
    let atOnce = try Sample.ofTerm(.within(Period(0, .days)), out: "2013-06-03", formed: "2013-06-01")
    #expect(try atOnce.assess().enforced.lastDay.description == "2013-06-03")
    let byDay = try Sample.ofTerm(.by(try #require(MonthDay("06-15"))), out: "2013-06-15")
    #expect(try byDay.assess().enforced.period == Period(26, .days))
  }
}
