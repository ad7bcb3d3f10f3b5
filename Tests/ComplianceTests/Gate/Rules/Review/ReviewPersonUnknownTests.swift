import Compliance
import Diagnostics
import Notices
import Testing

@Suite("review-person-unknown")
struct ReviewPersonUnknownTests {
  @Test("fires for a name that people.yaml does not have")
  func fires() throws {
    try TrailCase(
      name: "unknown", lines: TrailCase.lines { $0[1] = "初审 李刚 2013-05-22" },
      findings: ["review-person-unknown error"], place: Sample.line(1), message: "people.yaml 中没有“李刚”"
    ).check()
  }

  @Test("suggests the nearest name")
  func nearMiss() throws {
    let lines = TrailCase.lines { $0[0] = "填报 王方 2013-05-21" }
    let finding = try Sample(lines: lines).assess().findings.first("review-person-unknown")
    #expect(finding?.hint?.zh == "是不是“王芳”？例如：- 填报 王芳 2013-05-21")
    #expect(finding?.message.en == "people.yaml has nobody called \"王方\"")
  }

  @Test("a name or an id of people.yaml passes, and a name of two people is another rule's matter")
  func passes() throws {
    #expect(try Sample(lines: TrailCase.lines { $0[0] = "填报 wangfang 2013-05-21" }).assess().isPublished)
    let several = try Sample(lines: TrailCase.lines { $0[0] = "填报 张伟 2013-05-21" }).assess()
    #expect(several.findings.first("review-person-unknown") == nil)
  }
}
