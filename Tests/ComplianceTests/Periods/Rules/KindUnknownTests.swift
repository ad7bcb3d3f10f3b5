import Compliance
import Diagnostics
import Notices
import Testing

@Suite("kind-unknown")
struct KindUnknownTests {
  @Test("a fault with the nearest id")
  func fires() throws {
    let assessment = try Sample.ofKind("yusaun", starts: nil).assess()
    #expect(assessment.findings.summary == ["kind-unknown error", "overdue error"])
    #expect(assessment.findings.first?.class == .fault && assessment.findings.first?.range == Sample.kindPlace)
    #expect(assessment.findings.first?.message.zh == "kinds.yaml 中没有种类“yusaun”")
    #expect(assessment.findings.first?.hint?.zh == "是不是：种类: yusuan？")
    #expect(assessment.standing == .held)
  }

  @Test("what is like none gets the list")
  func far() throws {
    let found = try Sample.ofKind("选举", starts: nil).assess().findings
    #expect(found.first?.hint?.zh == "可用的种类：yusuan、jueding")
  }

  @Test("an id of kinds.yaml, and none at all, pass")
  func passes() throws {
    #expect(try Sample.ofKind("yusuan", starts: ("批准", "2013-05-25")).assess().findings.isEmpty)
    #expect(try Sample().assess().findings.isEmpty)
  }
}
