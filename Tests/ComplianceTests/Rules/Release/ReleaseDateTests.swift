import Compliance
import Notices
import Testing

@Suite("days of release")
struct ReleaseDateTests {
  @Test(
    "published-before-release: 公开日期 before step 公开",
    arguments: [
      ("2013-06-02", Standing.held, ["published-before-release error"]), ("2013-06-03", .published, []),
    ])
  func beforeRelease(_ day: String, _ standing: Standing, _ findings: [String]) throws {
    var sample = try Sample()
    sample.notice.published = Located(try .day(day), at: Sample.publishedPlace)
    try sample.release()
    sample.today = try .day("2013-06-05")
    let assessment = try sample.assess()
    #expect(assessment.standing == standing)
    #expect(assessment.findings.filter { $0.class == .hold }.map { "\($0.rule) \($0.severity.rawValue)" } == findings)
    if standing == .held { #expect(assessment.findings.first?.range == Sample.publishedPlace) }
  }

  @Test(
    "day-not-come: released for a later day, out on that day",
    arguments: [
      ("2013-06-09", Standing.awaitingDay(CivilDate(daysSinceEpoch: 15_866))), ("2013-06-10", .published),
    ])
  func dayNotCome(_ today: String, _ standing: Standing) throws {
    var sample = try Sample()
    sample.notice.published = Located(try .day("2013-06-10"), at: Sample.publishedPlace)
    try sample.release()
    sample.today = try .day(today)
    let assessment = try sample.assess()
    #expect(assessment.standing == standing)
    let note = assessment.findings.first("day-not-come")
    #expect((note != nil) == (standing != .published))
    if let note { #expect(note.severity == .note && note.range == Sample.publishedPlace) }
  }

  @Test("day-not-come: a change released for a later day keeps the whole item out")
  func changeNotCome() throws {
    var sample = try Sample()
    try sample.change("2013-06-09", out: "2013-06-20", lines: Sample.changeLines)
    sample.today = try .day("2013-06-19")
    #expect(try sample.assess().standing == .awaitingDay(try .day("2013-06-20")))
    sample.today = try .day("2013-06-20")
    #expect(try sample.assess().standing == .published)
  }

  @Test(
    "published-before-formed and formed-in-future",
    arguments: [
      ("2013-06-04", ["published-before-formed error"]), ("2013-06-03", []),
      ("2013-07-02", ["published-before-formed error", "formed-in-future error"]),
    ])
  func formed(_ day: String, _ findings: [String]) throws {
    var sample = try Sample()
    sample.notice.formed.value = try .day(day)
    try sample.release()
    let assessment = try sample.assess()
    #expect(assessment.findings.filter { $0.class == .hold }.summary == findings)
    #expect(assessment.isPublished == findings.isEmpty)
    if let first = assessment.findings.first { #expect(first.range == Sample.formedPlace) }
  }

  @Test(
    "change-order: changes before the paper, before each other, or out before their day",
    arguments: [
      ("2013-05-19", "2013-06-14", 1), ("2013-06-15", "2013-06-14", 1), ("2013-06-14", "2013-06-14", 0),
    ])
  func changeOrder(_ date: String, _ published: String, _ count: Int) throws {
    var sample = try Sample()
    try sample.change(date, out: published, lines: Sample.changeLines)
    sample.notice.lateReason = Located("原因", at: 0..<1)
    try sample.release()
    #expect(try sample.assess().findings.filter { $0.rule == "change-order" }.count == count)
    #expect(try sample.assess().isPublished == (count == 0))
  }
}
