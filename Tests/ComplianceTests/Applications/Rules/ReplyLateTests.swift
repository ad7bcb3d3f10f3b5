import Compliance
import Diagnostics
import Notices
import Testing

@Suite("application-late")
struct ReplyLateTests {
  @Test("a reply after the last day is recorded")
  func fires() throws {
    let sample = ApplicationSample("2021-03-01,,,,,,2021-03-31", today: "2021-06-30")
    let found = try sample.findings
    #expect(found.summary == ["application-late warning"])
    #expect(found.map(sample.text) == ["2021-03-31"])
    #expect(found.first?.class == .duty)
    #expect(found.first?.message.zh.hasPrefix("申请 7号：2021-03-31 答复，晚了 2 个工作日；末日 2021-03-29") == true)
  }

  @Test(
    "a reply on the last day, also of an extended period, is in time",
    arguments: ["2021-03-01,,,,,,2021-03-29", "2021-03-01,,,,,2021-03-29,2021-04-26"])
  func passes(cells: String) throws { #expect(try ApplicationSample(cells, today: "2021-06-30").findings.isEmpty) }

  @Test(
    "what the applicant never completed is closed in time whenever that is; what was sent back too late, or answered, is not"
  )
  func givenUp() throws {
    func sample(_ cells: String, _ result: String) -> ApplicationSample {
      ApplicationSample(cells, today: "2021-06-30", result: result)
    }
    let closed = sample("2021-03-01,2021-03-05,,,,,2021-05-20", "逾期不补正")
    #expect(try closed.findings.isEmpty)
    let figures = try #require(try closed.board.assessed.applications.first)
    #expect(!figures.isLate && figures.lastDay.description == "2021-05-20")
    #expect(
      try sample("2021-03-01,2021-03-05,,,,,2021-05-20", "予以公开").findings.contains { $0.rule.id == "application-late" })
    #expect(
      try sample("2021-03-01,2021-04-05,,,,,2021-05-20", "逾期不补正").findings.contains { $0.rule.id == "application-late" }
    )
  }
}
