import Compliance
import Notices
import Testing

@Suite("review-in-future")
struct ReviewInFutureTests {
  @Test(
    "fires where a step is dated after today",
    arguments: [
      TrailCase(
        name: "公开 tomorrow", lines: TrailCase.lines { $0[4] = "公开 周静 2013-06-04" },
        findings: ["review-in-future error"], place: Sample.line(4),
        message: "公开 的日期 2013-06-04 在今天 2013-06-03 之后；不得预签"),
      TrailCase(
        name: "a draft too", lines: ["填报 王芳 2013-06-04"], findings: ["review-in-future error"], place: Sample.line(0),
        message: "填报 的日期 2013-06-04 在今天 2013-06-03 之后；不得预签"),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test("a step of today passes")
  func passes() throws {
    var sample = try Sample()
    sample.today = try .day("2013-06-03")
    #expect(try sample.assess().isPublished)
  }
}
