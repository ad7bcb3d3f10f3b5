import Compliance
import Notices
import Testing

@Suite("review-date-order and review-in-future")
struct ReviewDateTests {
  @Test(
    "fires where a step is dated before the one above it",
    arguments: [
      TrailCase(
        name: "复审 before 初审", lines: TrailCase.lines { $0[2] = "复审 赵敏 2013-05-20" },
        findings: ["review-date-order error"], place: Sample.line(2)),
      TrailCase(
        name: "公开 before 复核", lines: TrailCase.lines { $0[4] = "公开 周静 2013-05-27" },
        findings: ["review-date-order error"], place: Sample.line(4)),
    ])
  func order(_ example: TrailCase) throws { try example.check() }

  @Test(
    "fires where a step is dated after today",
    arguments: [
      TrailCase(
        name: "公开 tomorrow", lines: TrailCase.lines { $0[4] = "公开 周静 2013-06-04" },
        findings: ["review-in-future error"], place: Sample.line(4)),
      TrailCase(
        name: "a draft too", lines: ["填报 王芳 2013-06-04"], findings: ["review-in-future error"], place: Sample.line(0)),
    ])
  func future(_ example: TrailCase) throws { try example.check() }
}
