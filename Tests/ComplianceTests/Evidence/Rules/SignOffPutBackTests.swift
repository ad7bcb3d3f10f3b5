import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-put-back")
struct SignOffPutBackTests {
  private func sample(_ person: String, on day: String, before: String) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    let before = Introduction.by(before, on: try .day("2013-05-22"))
    sample.lines[1] = .by(person, on: try .day(day), before: before)
    return sample
  }

  @Test("a line that stood in order and was put back by another hand")
  func fires() throws {
    let found = try sample("wangfang", on: "2013-06-20", before: "liqiang").findings
    #expect(found.summary == ["sign-off-put-back error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(1))
    #expect(
      found.first?.message.zh
        == "初审 李强 一行 2013-05-22 签过，后来删去，2013-06-20 由“王芳”加了回来（提交 wangfang-2013-06-20）；请核对内容，由本人重签")
  }

  @Test("put back by the person at once, all is in order")
  func passes() throws { #expect(try sample("liqiang", on: "2013-05-23", before: "liqiang").findings.isEmpty) }

  @Test("what was never in order is no excuse")
  func forged() throws {
    let found = try sample("wangfang", on: "2013-05-23", before: "wangfang").findings
    #expect(found.summary == ["sign-off-by-other error"])
  }
}
