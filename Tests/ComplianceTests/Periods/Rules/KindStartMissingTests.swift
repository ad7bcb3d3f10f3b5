import Compliance
import Diagnostics
import Notices
import Testing

@Suite("kind-start-missing")
struct KindStartMissingTests {
  @Test("a fault where the kind's period starts with an event and 起算 is not written")
  func fires() throws {
    let found = try Sample.ofKind("yusuan", starts: nil).assess().findings
    #expect(found.first?.rule.id == "kind-start-missing" && found.first?.severity == .error)
    #expect(found.first?.class == .fault && found.first?.range == Sample.kindPlace)
    #expect(found.first?.message.zh == "种类“预算决算”的期限自批准起算，缺少 起算")
    #expect(found.first?.hint?.zh == "写：起算: { 事由: 批准, 日期: 2013-05-20 }")
  }

  @Test("written, and of a kind that starts with its formation, nothing is missing")
  func passes() throws {
    #expect(try Sample.ofKind("yusuan", starts: ("批准", "2013-05-25")).assess().findings.isEmpty)
    #expect(try Sample.ofKind("jueding", starts: nil).assess().findings.summary == ["late error"])
  }
}
