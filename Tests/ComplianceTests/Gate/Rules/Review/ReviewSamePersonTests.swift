import Compliance
import Notices
import Testing

@Suite("review-same-person")
struct ReviewSamePersonTests {
  @Test(
    "fires where one person signs two steps that follow each other",
    arguments: [
      TrailCase(
        name: "by name", lines: TrailCase.lines { $0[4] = "公开 孙涛 2013-06-03" },
        findings: ["review-same-person error"], place: Sample.line(4),
        message: "复核 与 公开 都由“孙涛”签；相邻两步须由不同的人签"),
      TrailCase(
        name: "once by name and once by id", lines: TrailCase.lines { $0[4] = "公开 suntao 2013-06-03" },
        findings: ["review-same-person error"], place: Sample.line(4)),
    ])
  func fires(_ example: TrailCase) throws { try example.check() }

  @Test("two steps that others stand between may be the same person's, and two people of one name are two")
  func passes() throws {
    var sample = try Sample()
    sample.people[0].steps = [.filing, .second]
    sample.people[6].steps = [.second]
    sample.notice.review = try trail(TrailCase.lines { $0[2] = "复审 王芳 2013-05-24" })
    try sample.release()
    #expect(try sample.assess().isPublished)
    let namesakes = TrailCase.lines {
      $0[0] = "填报 zhangwei 2013-05-21"
      $0[1] = "初审 zhangwei-2 2013-05-22"
    }
    #expect(try Sample(lines: namesakes).assess().isPublished)
  }
}
