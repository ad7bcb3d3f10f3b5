import Compliance
import Diagnostics
import Notices
import Testing

@Suite("review-person-ambiguous")
struct ReviewPersonAmbiguousTests {
  @Test("fires for a name that two people bear")
  func fires() throws {
    let example = TrailCase(
      name: "two of one name", lines: TrailCase.lines { $0[0] = "填报 张伟 2013-05-21" },
      findings: ["review-person-ambiguous error"], place: Sample.line(0),
      message: "有 2 人叫“张伟”：“zhangwei（党政办公室）、zhangwei-2（党政办公室）”；须签编号")
    try example.check()
    let finding = try Sample(lines: example.lines).assess().findings.first("review-person-ambiguous")
    #expect(finding?.hint?.zh == "例如：- 填报 zhangwei 2013-05-21")
  }

  @Test("the id of one of them passes")
  func passes() throws {
    #expect(try Sample(lines: TrailCase.lines { $0[0] = "填报 zhangwei 2013-05-21" }).assess().isPublished)
  }
}
