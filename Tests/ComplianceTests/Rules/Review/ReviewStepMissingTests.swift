import Compliance
import Notices
import Testing

@Suite("review-step-missing")
struct ReviewStepMissingTests {
  @Test(
    "fires for each step left out before the last",
    arguments: [
      TrailCase(
        name: "填报", lines: TrailCase.lines { $0.remove(at: 0) }, findings: ["review-step-missing error"],
        place: Sample.line(0)),
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
        findings: ["review-step-missing error"], place: Sample.line(1)),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test(
    "says what a trail in order so far waits for",
    arguments: [
      TrailCase(
        name: "nothing signed", lines: [], findings: ["review-awaiting note"], place: Sample.trailPlace,
        standing: .inReview(next: .filing)),
      TrailCase(
        name: "two steps", lines: Array(Sample.lines.prefix(2)), findings: ["review-awaiting note"],
        place: Sample.line(1), standing: .inReview(next: .second)),
      TrailCase(
        name: "all but 公开", lines: Array(Sample.lines.prefix(4)), findings: ["review-awaiting note"],
        place: Sample.line(3), standing: .inReview(next: .release)),
    ])
  func awaits(_ example: TrailCase) throws { try example.check() }

  @Test("gives the line to write next, fingerprint included, and that line lets the item out")
  func nextLine() throws {
    var sample = try Sample(lines: Array(Sample.lines.prefix(4)))
    sample.today = try .day("2013-06-03")
    let waiting = try sample.assess()
    let expected = waiting.expectedFingerprint
    #expect(waiting.findings.first?.hint?.zh == "下一行写：- 公开 孙涛 2013-06-03 \(expected)")
    sample.notice.review = try trail(Sample.lines.dropLast() + ["公开 周静 2013-06-03 \(expected)"])
    #expect(try sample.assess().standing == .published)
  }
}
