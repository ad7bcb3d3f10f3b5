import Compliance
import Notices
import Testing

@Suite("review-order")
struct ReviewOrderTests {
  @Test(
    "fires where steps are out of order or repeated",
    arguments: [
      TrailCase(
        name: "初审 and 复审 swapped",
        lines: ["填报 王芳 2013-05-21", "复审 赵敏 2013-05-22", "初审 李强 2013-05-22", "复核 孙涛 2013-05-28", "公开 周静 2013-06-03"],
        findings: ["review-order error"], place: Sample.line(2), message: "初审 排在 复审 之后；应在其前"),
      TrailCase(
        name: "初审 twice",
        lines: [
          "填报 王芳 2013-05-21", "初审 李强 2013-05-22", "初审 zhangwei-2 2013-05-22", "复审 赵敏 2013-05-24",
          "复核 孙涛 2013-05-28", "公开 周静 2013-06-03",
        ],
        findings: ["review-order error"], place: Sample.line(2), message: "初审 签了两次；每步只签一次"),
      TrailCase(
        name: "公开 first",
        lines: ["公开 周静 2013-05-21", "填报 王芳 2013-05-21", "初审 李强 2013-05-22", "复审 赵敏 2013-05-24", "复核 孙涛 2013-05-28"],
        findings: ["review-order error", "review-order error", "review-order error", "review-order error"],
        place: Sample.line(1)),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test("the five in order pass, and so does a beginning of them")
  func passes() throws {
    #expect(try Sample().assess().isPublished)
    let begun = try Sample(lines: Array(Sample.lines.prefix(2))).assess()
    #expect(begun.findings.first("review-order") == nil && begun.standing == .inReview(next: .second))
  }
}
