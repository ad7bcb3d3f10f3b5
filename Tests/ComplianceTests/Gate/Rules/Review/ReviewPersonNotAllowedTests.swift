import Compliance
import Diagnostics
import Notices
import Testing

@Suite("review-person-not-allowed")
struct ReviewPersonNotAllowedTests {
  @Test("fires for a step that people.yaml does not allow the person")
  func fires() throws {
    let example = TrailCase(
      name: "not allowed", lines: TrailCase.lines { $0[2] = "复审 王芳 2013-05-24" },
      findings: ["review-person-not-allowed error"], place: Sample.line(2),
      message: "“王芳”不可签 复审；people.yaml 许可的步骤是：填报")
    try example.check()
    let finding = try Sample(lines: example.lines).assess().findings.first("review-person-not-allowed")
    #expect(finding?.hint?.zh == "当日可签 复审 的人：赵敏；例如：- 复审 赵敏 2013-05-24")
  }

  @Test("each of several allowed steps passes")
  func passes() throws {
    var sample = try Sample(lines: TrailCase.lines { $0[4] = "公开 周静 2013-06-03" })
    sample.people[0].steps = [.filing, .second]
    sample.notice.review = try trail(TrailCase.lines { $0[2] = "复审 王芳 2013-05-24" })
    try sample.release()
    #expect(try sample.assess().isPublished)
  }
}
