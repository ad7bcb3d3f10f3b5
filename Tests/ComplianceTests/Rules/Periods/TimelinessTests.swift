import Compliance
import Notices
import Testing

@Suite("on time, late, due, overdue")
struct TimelinessTests {
  /// The sample of 2013-05-20, whose last day is Sunday 2013-06-09, a day worked; published on a day.
  private func published(_ day: String, reason: String? = nil, within: Period = Period(20, .days)) throws -> Assessment
  {
    var sample = try Sample()
    sample.notice.published = Located(try .day(day), at: Sample.publishedPlace)
    sample.notice.lateReason = reason.map { Located($0, at: 85..<88) }
    sample.publishWithin = within
    try sample.release()
    return try sample.assess()
  }

  private func draft(_ today: String, lines: Int = 4, within: Period = Period(20, .days)) throws -> Assessment {
    var sample = try Sample(lines: Array(Sample.lines.prefix(lines)))
    sample.publishWithin = within
    sample.today = try .day(today)
    return try sample.assess()
  }

  @Test("on time up to the last day")
  func onTime() throws {
    #expect(try published("2013-06-09").timeliness == .onTime(after: 20))
    #expect(try published("2013-06-09").timeliness.isOnTime)
    #expect(try published("2013-06-18", within: Period(20, .workingDays)).timeliness == .onTime(after: 29))
  }

  @Test("late: an error without 逾期说明, a recorded warning with it; shown all the same")
  func late() throws {
    let bare = try published("2013-06-13")
    #expect(bare.findings.summary == ["late error"])
    #expect(bare.findings.first?.range == Sample.publishedPlace)
    #expect(bare.findings.first?.class == .duty)
    #expect(bare.isPublished)
    #expect(
      bare.findings.first?.message.zh == "2013-06-13 公开，逾期 4 天；自 2013-05-20 起 20 天，末日 2013-06-09（本公开栏的公开期限）")
    let explained = try published("2013-06-13", reason: "防汛值守")
    #expect(explained.findings.summary == ["late warning"])
    let statutory = try published("2013-06-19", within: Period(20, .workingDays))
    #expect(statutory.findings.first?.message.en.hasPrefix("published 2013-06-19, late by 1 working days") == true)
    guard case .late(let span) = bare.timeliness else {
      Issue.record("not late")
      return
    }
    #expect(span.days == 4 && span.workingDays == 1)
  }

  @Test("a draft is due, then due soon, then overdue by days of its period's unit")
  func overdue() throws {
    #expect(try draft("2013-05-29").findings.summary == ["review-awaiting note"])
    #expect(try draft("2013-06-09").findings.summary == ["review-awaiting note", "due-soon note"])
    let over = try draft("2013-06-10")
    #expect(over.findings.summary == ["review-awaiting note", "overdue error"])
    #expect(over.findings.last?.range == Sample.formedPlace)
    #expect(over.findings.last?.message.zh == "尚未公开，已超期 1 天；末日 2013-06-09（本公开栏的公开期限）")
    #expect(try draft("2013-06-10", within: Period(20, .workingDays)).findings.last?.rule == "due-soon")
  }

  @Test("a held item is overdue too; one released for a later day is due until its last day")
  func held() throws {
    var sample = try Sample()
    sample.notice.published = Located(try .day("2013-06-20"), at: Sample.publishedPlace)
    try sample.release()
    sample.today = try .day("2013-06-09")
    #expect(try sample.assess().findings.summary == ["day-not-come note", "due-soon note"])
    sample.today = try .day("2013-06-15")
    #expect(try sample.assess().findings.summary == ["day-not-come note", "overdue error"])
    sample.body += "改动"
    #expect(try sample.assess().findings.summary == ["fingerprint-mismatch error", "overdue error"])
  }

  @Test("each change has a period of its own from its day")
  func changes() throws {
    var sample = try Sample()
    sample.notice.lateReason = Located("停电", at: 0..<1)
    try sample.change("2013-05-21", out: "2013-06-14", lines: Sample.changeLines)
    let assessment = try sample.assess()
    #expect(assessment.findings.summary == ["late warning"])
    #expect(assessment.findings.first?.range == 500..<520)
    #expect(assessment.timeliness == .onTime(after: 14))
    #expect(assessment.changes[0].deadlines.statute?.basis == .regulation2007)
  }

  @Test("deadline-provisional: said of what is due into the last week that the calendar knows, or later")
  func provisional() throws {
    var sample = try Sample(lines: [])
    sample.notice.formed.value = try .day("2026-12-10")
    sample.today = try .day("2026-12-11")
    #expect(try sample.assess().findings.summary == ["review-awaiting note", "deadline-provisional note"])
    #expect(try sample.assess().enforced.isProvisional)
    sample.notice.formed.value = try .day("2026-12-01")
    #expect(try !sample.assess().enforced.isProvisional)
    #expect(try sample.assess().statute?.isProvisional == true)
  }
}

@Suite("effective validity and display")
struct StateTests {
  @Test(
    "有效期至 and 施行日期 move the written validity on",
    arguments: [
      (Validity.State?.none, String?.none, String?.none, Validity.State?.none),
      (.valid, nil, "2013-06-30", .expired), (.valid, nil, "2013-07-01", .valid), (nil, nil, "2013-07-01", .valid),
      (.valid, "2013-07-02", nil, .notYetInForce), (.notYetInForce, "2013-07-01", nil, .valid),
      (.notYetInForce, nil, nil, .notYetInForce), (.repealed, nil, "2013-06-30", .repealed),
      (.amended, "2013-07-02", nil, .amended),
    ])
  func validity(
    _ written: Validity.State?, _ effective: String?, _ expires: String?, _ expected: Validity.State?
  ) throws {
    var validity = Validity()
    validity.state = written.map { Located($0, at: 0..<1) }
    validity.effective = try effective.map { Located(try .day($0), at: 0..<1) }
    validity.expires = try expires.map { Located(try .day($0), at: 0..<1) }
    #expect(validity.state(on: try .day("2013-07-01")) == expected)
  }

  @Test(
    "a display is upcoming, running through its last day, then over",
    arguments: [
      ("2013-05-31", "upcoming"), ("2013-06-03", "running"), ("2013-06-13", "running"), ("2013-06-14", "over"),
    ])
  func display(_ today: String, _ expected: String) throws {
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-13"))
    var sample = try Sample()
    sample.notice.display = Located(period, at: 0..<1)
    sample.today = try .day(today)
    let name =
      switch try sample.assess().display {
      case .none: "none"
      case .upcoming: "upcoming"
      case .running(let until): until == period.to ? "running" : "wrong"
      case .over: "over"
      }
    #expect(name == expected)
  }
}
