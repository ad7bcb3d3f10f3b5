import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-by-other")
struct SignOffByOtherTests {
  /// 初审 of 李强, dated 2013-05-22, committed by somebody.
  private func sample(_ person: String) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    sample.lines[1] = .by(person, on: try .day("2013-05-22"))
    return sample
  }

  @Test(
    "somebody else's commit, named by name, by id where two bear it, or by address",
    arguments: [("stranger", "stranger@board.example"), ("zhaomin", "赵敏"), ("zhangwei-2", "zhangwei-2")])
  func fires(person: String, author: String) throws {
    let found = try sample(person).findings
    #expect(found.summary == ["sign-off-by-other error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(1) && found.first?.hint != nil)
    #expect(
      found.first?.message.zh
        == "初审 签的是“李强”，提交的人是“\(author)”（2013-05-22，提交 \(person)-2013-05-22）；要由本人提交")
  }

  @Test("the person's own, at any of the addresses")
  func passes() throws {
    #expect(try sample("liqiang").findings.isEmpty)
    var second = try sample("second")
    second.people[1].emails.append("Second@board.example")
    #expect(second.findings.isEmpty)
  }

  @Test("of a signer without addresses it cannot be said")
  func unknown() throws {
    var sample = try sample("stranger")
    sample.people[1].emails = []
    #expect(sample.findings.summary == ["signer-without-address warning"])
  }
}
