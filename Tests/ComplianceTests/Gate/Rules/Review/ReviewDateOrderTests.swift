import Compliance
import Notices
import Testing

@Suite("review-date-order")
struct ReviewDateOrderTests {
  @Test(
    "fires where a step is dated before the one above it",
    arguments: [
      TrailCase(
        name: "复审 before 初审", lines: TrailCase.lines { $0[2] = "复审 赵敏 2013-05-20" },
        findings: ["review-date-order error"], place: Sample.line(2),
        message: "复审 2013-05-20 早于上一步 初审 2013-05-22；不得早于上一步"),
      TrailCase(
        name: "公开 before 复核", lines: TrailCase.lines { $0[4] = "公开 周静 2013-05-27" },
        findings: ["review-date-order error"], place: Sample.line(4),
        message: "公开 2013-05-27 早于上一步 复核 2013-05-28；不得早于上一步"),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test("one day for two steps passes")
  func passes() throws {
    #expect(try Sample(lines: TrailCase.lines { $0[2] = "复审 赵敏 2013-05-22" }).assess().isPublished)
  }
}
