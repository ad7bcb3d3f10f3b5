import Compliance
import Diagnostics
import Notices
import Testing

@Suite("release-day-changed")
struct ReleaseDayChangedTests {
  private func released(_ day: String, written: String?, signed: String? = nil) throws -> Sample {
    var sample = try Sample()
    sample.namesDay = false
    sample.notice.published = try written.map { Located(try .day($0), at: Sample.publishedPlace) }
    sample.notice.review.signOffs[4].value.published = try signed.map { try .day($0) }
    sample.today = try .day(day)
    return sample
  }

  @Test(
    "fires where the day that is written is not the one that step 公开 released the text for",
    arguments: [("2013-06-04", nil), ("2013-06-10", "2013-06-11"), ("2013-06-03", "2013-06-11"), ("2014-06-03", nil)])
  func fires(written: String, signed: String?) throws {
    let assessment = try released("2014-07-01", written: written, signed: signed).assess()
    let found = try #require(assessment.findings.first("release-day-changed"))
    #expect(found.range == Sample.publishedPlace && found.class == .hold && found.severity == .error)
    #expect(found.message.zh == "公开日期 \(written) 不是“公开”一步放行的那天 \(signed ?? "2013-06-03")")
    #expect(assessment.standing == .held)
  }

  @Test("fires where a release names a day before its own")
  func early() throws {
    let assessment = try released("2013-07-01", written: nil, signed: "2013-06-02").assess()
    #expect(assessment.findings.first("release-day-changed")?.range == Sample.line(4))
    #expect(assessment.standing == .held)
  }

  @Test("of a change it is the day of its own release")
  func change() throws {
    var sample = try Sample()
    sample.body += "\n更新后的电话。\n"
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    sample.namesDay = false
    #expect(try sample.assess().isPublished)
    sample.notice.changes[0].value.published = try .day("2013-06-15")
    #expect(try sample.assess().findings.first("release-day-changed") != nil)
    #expect(try sample.assess().standing == .held)
  }

  @Test(
    "does not fire where they agree, nor before the release",
    arguments: [("2013-06-03", nil), (nil, nil), ("2013-06-10", "2013-06-10"), (nil, "2013-06-10")]
      as [(String?, String?)])
  func passes(written: String?, signed: String?) throws {
    let assessment = try released("2013-07-01", written: written, signed: signed).assess()
    #expect(assessment.isPublished)
    #expect(assessment.publication.released == (try .day(signed ?? "2013-06-03")))
    var draft = try Sample(lines: Array(Sample.lines.prefix(4)))
    draft.notice.published = Located(try .day("2013-08-01"), at: Sample.publishedPlace)
    #expect(try draft.assess().findings.first("release-day-changed") == nil)
  }
}
