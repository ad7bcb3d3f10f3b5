import Compliance
import Diagnostics
import Notices
import Testing

@Suite("review-awaiting")
struct ReviewAwaitingTests {
  @Test(
    "says what a trail in order so far waits for",
    arguments: [
      TrailCase(
        name: "nothing signed", lines: [], findings: ["review-awaiting note"], place: Sample.trailPlace, message: "待填报",
        standing: .inReview(next: .filing)),
      TrailCase(
        name: "two steps", lines: Array(Sample.lines.prefix(2)), findings: ["review-awaiting note"],
        place: Sample.line(1), message: "待复审", standing: .inReview(next: .second)),
      TrailCase(
        name: "all but 公开", lines: Array(Sample.lines.prefix(4)), findings: ["review-awaiting note"],
        place: Sample.line(3), message: "待公开", standing: .inReview(next: .release)),
    ])
  func awaits(_ example: TrailCase) throws { try example.check() }

  @Test("gives the line to write next, fingerprint included, and that line lets the item out")
  func nextLine() throws {
    var sample = try Sample(lines: Array(Sample.lines.prefix(4)))
    sample.today = try .day("2013-06-03")
    let waiting = try sample.assess()
    let expected = waiting.expectedFingerprint
    #expect(waiting.findings.first?.hint?.zh == "下一行写：- 公开 孙涛 2013-06-03 \(expected)")
    sample.notice.review = try trail(Sample.lines.map { "\($0) \(expected)" })
    #expect(try sample.assess().standing == .published)
  }

  @Test("a released paper waits for nothing, and one that something stands against is not said to wait")
  func passes() throws {
    #expect(try Sample().assess().findings.isEmpty)
    let broken = try Sample(lines: ["填报 某人 2013-05-21"]).assess()
    #expect(broken.findings.first("review-awaiting") == nil)
  }
}
