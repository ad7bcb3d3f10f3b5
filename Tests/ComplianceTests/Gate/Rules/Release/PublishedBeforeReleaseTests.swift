import Compliance
import Diagnostics
import Notices
import Testing

@Suite("published-before-release")
struct PublishedBeforeReleaseTests {
  @Test(
    "公开日期 before step 公开, and not on its day",
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
    #expect(
      assessment.findings.filter { $0.class == .hold }.map { "\($0.rule.id) \($0.severity.rawValue)" } == findings)
    guard standing == .held else { return }
    #expect(assessment.findings.first?.range == Sample.publishedPlace)
    #expect(assessment.findings.first?.message.zh == "公开日期 2013-06-02 早于公开一步 2013-06-03；不得早于该日")
    #expect(assessment.findings.first?.hint?.zh == "写“公开日期: 2013-06-03”或更晚的日子")
  }

  @Test("the same of a change, at the change")
  func change() throws {
    var sample = try Sample()
    try sample.change("2013-06-09", out: "2013-06-13", lines: Sample.changeLines)
    let found = try sample.assess().findings.first("published-before-release")
    #expect(found?.range == 500..<520 && found?.hint?.zh == "写“公开: 2013-06-14”或更晚的日子")
  }
}
