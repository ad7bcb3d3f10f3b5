import Compliance
import Diagnostics
import Notices
import Testing

@Suite("review-step-missing")
struct ReviewStepMissingTests {
  @Test(
    "fires for each step left out before the last",
    arguments: [
      TrailCase(
        name: "填报", lines: TrailCase.lines { $0.remove(at: 0) }, findings: ["review-step-missing error"],
        place: Sample.line(0), message: "审查缺少填报；五步须齐全"),
      TrailCase(
        name: "初审", lines: TrailCase.lines { $0.remove(at: 1) }, findings: ["review-step-missing error"],
        place: Sample.line(1)),
      TrailCase(
        name: "复审", lines: TrailCase.lines { $0.remove(at: 2) }, findings: ["review-step-missing error"],
        place: Sample.line(2)),
      TrailCase(
        name: "复核", lines: TrailCase.lines { $0.remove(at: 3) }, findings: ["review-step-missing error"],
        place: Sample.line(3)),
      TrailCase(
        name: "a draft too", lines: ["填报 王芳 2013-05-21", "复审 赵敏 2013-05-24"],
        findings: ["review-step-missing error"], place: Sample.line(1), message: "审查缺少初审；五步须齐全"),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test("a change is written down when it is released: all its five steps are asked for")
  func change() throws {
    var sample = try Sample()
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    sample.notice.changes[0].value.review = try trail(Array(Sample.changeLines.prefix(3)))
    #expect(try sample.assess().findings.first?.message.zh == "变更的审查缺少复核、公开；五步须齐全")
  }

  @Test("a trail that breaks off in order is under way")
  func passes() throws {
    for count in 0...5 {
      let found = try Sample(lines: Array(Sample.lines.prefix(count))).assess().findings
      #expect(found.first("review-step-missing") == nil)
    }
  }
}
