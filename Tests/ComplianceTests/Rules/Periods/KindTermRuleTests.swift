import Compliance
import Notices
import Testing

@Suite("kinds with terms of other forms")
struct KindTermRuleTests {
  private func sample(
    _ term: PublicationTerm?, start: String? = nil, event: String = "选举日", out: String, formed: String = "2013-05-20"
  ) throws -> Sample {
    var sample = try Sample()
    var own = kind("xuanju", start: start == nil ? nil : event)
    own.term = term
    sample.kinds = [own]
    sample.notice.kind = Located("xuanju", at: Sample.kindPlace)
    sample.notice.starts = try start.map { Located(StartEvent(event: event, date: try .day($0)), at: 81..<84) }
    sample.notice.formed.value = try .day(formed)
    sample.notice.published = Located(try .day(out), at: Sample.publishedPlace)
    try sample.release()
    return sample
  }

  @Test(
    "so long before an event that may still be to come",
    arguments: [
      ("2013-07-20", "2013-06-30", [String]()), ("2013-06-23", "2013-06-03", []),
      ("2013-06-22", "2013-06-03", ["late error"]),
    ])
  func before(_ election: String, _ out: String, _ expected: [String]) throws {
    let sample = try sample(.before(Period(20, .days)), start: election, out: out)
    #expect(try sample.assess().findings.summary == expected)
  }

  @Test("a change of such a kind has no event of its own: the general period holds")
  func changeOfSuchAKind() throws {
    var sample = try sample(.before(Period(20, .days)), start: "2013-07-20", out: "2013-06-03")
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    let assessment = try sample.assess()
    #expect(assessment.findings.isEmpty)
    #expect(assessment.changes[0].deadlines.enforced.basis == .house)
  }

  @Test("at once: the day itself, or the next that is worked")
  func atOnce() throws {
    let term = PublicationTerm.within(Period(0, .days))
    #expect(try sample(term, out: "2013-06-13", formed: "2013-06-13").notice.formed.value == .day("2013-06-13"))
    var onTime = try sample(term, out: "2013-06-03", formed: "2013-06-01")
    onTime.notice.review = try trail(Sample.lines)
    // 1 June 2013 was a Saturday: Monday is the day.
    onTime.notice.formed.value = try .day("2013-06-01")
    try onTime.release()
    #expect(try onTime.assess().enforced.lastDay.description == "2013-06-03")
    let late = try sample(term, out: "2013-06-03")
    let finding = try #require(try late.assess().findings.first)
    #expect(finding.rule == "late")
    #expect(finding.hint?.zh.hasPrefix("自 2013-05-20 起，立即，至 2013-05-20 止；写明原因") == true)
  }

  @Test("by a day of the year: the first on or after the start")
  func byDay() throws {
    let day = try #require(MonthDay("06-15"))
    #expect(try sample(.by(day), out: "2013-06-15").assess().findings.isEmpty)
    #expect(try sample(.by(day), out: "2013-06-16").assess().findings.summary == ["late error"])
    #expect(try sample(.by(day), out: "2013-06-15").assess().enforced.period == Period(26, .days))
  }

  @Test("須公示 without a length asks for 公示, whatever its length")
  func display() throws {
    var sample = try Sample()
    var own = kind("jiuzhu")
    own.mustDisplay = true
    sample.kinds = [own]
    sample.notice.kind = Located("jiuzhu", at: Sample.kindPlace)
    try sample.release()
    #expect(try sample.assess().findings.summary == ["display-missing error"])
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-03"))
    sample.notice.display = Located(period, at: 85..<88)
    try sample.release()
    #expect(try sample.assess().findings.isEmpty)
  }

  @Test("the last day is reminded of as long before as the board says")
  func remind() throws {
    var sample = try Sample(lines: Array(Sample.lines.prefix(4)))
    sample.today = try .day("2013-05-30")
    #expect(try sample.assess().findings.first("due-soon") == nil)
    sample.remindWithin = Period(10, .days)
    #expect(try sample.assess().findings.first("due-soon") != nil)
    sample.remindWithin = Period(9, .days)
    #expect(try sample.assess().findings.first("due-soon") == nil)
  }
}
