import Compliance
import Notices
import Testing

@Suite("who may sign")
struct ReviewPersonTests {
  @Test(
    "fires for whoever is unknown, not allowed, out of office, or signs twice in a row",
    arguments: [
      TrailCase(
        name: "unknown", lines: TrailCase.lines { $0[1] = "初审 李刚 2013-05-22" },
        findings: ["review-person-unknown error"], place: Sample.line(1)),
      TrailCase(
        name: "two of one name", lines: TrailCase.lines { $0[0] = "填报 张伟 2013-05-21" },
        findings: ["review-person-ambiguous error"], place: Sample.line(0)),
      TrailCase(
        name: "not allowed", lines: TrailCase.lines { $0[2] = "复审 王芳 2013-05-24" },
        findings: ["review-person-not-allowed error"], place: Sample.line(2)),
      TrailCase(
        name: "same person", lines: TrailCase.lines { $0[4] = "公开 孙涛 2013-06-03" },
        findings: ["review-same-person error"], place: Sample.line(4)),
      TrailCase(
        name: "same person, once by name and once by id", lines: TrailCase.lines { $0[4] = "公开 suntao 2013-06-03" },
        findings: ["review-same-person error"], place: Sample.line(4)),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test(
    "out of office: before the first day, after the last, and not on either",
    arguments: [
      ("2013-05-23", "2013-12-31", true), ("2012-01-01", "2013-05-21", true), ("2013-05-22", "2013-05-22", false),
    ])
  func terms(_ from: String, _ to: String, _ fires: Bool) throws {
    var sample = try Sample()
    sample.people[1].terms = [.init(from: try .day(from), to: try .day(to))]
    let assessment = try sample.assess()
    #expect(assessment.findings.first?.rule == (fires ? "review-person-out-of-office" : nil))
    #expect(assessment.isPublished != fires)
    if fires { #expect(assessment.findings.first?.range == Sample.line(1)) }
  }

  @Test("one of two terms suffices, the last being open")
  func secondTerm() throws {
    var sample = try Sample()
    sample.people[1].terms = [
      .init(from: try .day("2008-01-01"), to: try .day("2009-12-31")), .init(from: try .day("2013-01-01"), to: nil),
    ]
    #expect(try sample.assess().isPublished)
  }

  @Test("suggests the nearest name")
  func nearMiss() throws {
    let lines = TrailCase.lines { $0[0] = "填报 王方 2013-05-21" }
    let finding = try Sample(lines: lines).assess().findings.first("review-person-unknown")
    #expect(finding?.hint?.zh == "是不是“王芳”？例如：- 填报 王芳 2013-05-21")
    #expect(finding?.message.en == "people.yaml has nobody called \"王方\"")
  }
}
