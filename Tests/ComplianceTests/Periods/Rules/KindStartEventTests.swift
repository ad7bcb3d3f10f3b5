import Compliance
import Diagnostics
import Notices
import Testing

@Suite("kind-start-event")
struct KindStartEventTests {
  @Test(
    "a fault where another event is named, or one that is to come",
    arguments: [
      ("收到", "2013-05-20", "起算事由“收到”不是种类“预算决算”的“批准”"),
      ("批准", "2013-07-02", "起算日期 2013-07-02 在今天 2013-07-01 之后；须是已发生的批准"),
    ])
  func fires(event: String, day: String, message: String) throws {
    let found = try Sample.ofKind("yusuan", starts: (event, day)).assess().findings
    #expect(found.first?.rule.id == "kind-start-event" && found.first?.severity == .error)
    #expect(found.first?.class == .fault && found.first?.range == 81..<84)
    #expect(found.first?.message.zh == message)
  }

  @Test("the kind's own event of today passes, and one to come of a kind that is published before it")
  func passes() throws {
    #expect(
      try Sample.ofKind("yusuan", starts: ("批准", "2013-07-01")).assess().findings.first("kind-start-event") == nil)
    #expect(
      try Sample.ofTerm(.before(Period(20, .days)), start: "2013-07-20", out: "2013-06-30").assess().findings.isEmpty)
  }
}
