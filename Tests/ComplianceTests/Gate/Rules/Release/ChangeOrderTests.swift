import Compliance
import Diagnostics
import Notices
import Testing

@Suite("change-order")
struct ChangeOrderTests {
  @Test(
    "changes before the paper, before each other, or out before their day",
    arguments: [
      ("2013-05-19", "2013-06-14", "变更日期 2013-05-19 早于 2013-05-20；不得早于形成日期或上一次变更"),
      ("2013-06-15", "2013-06-14", "变更的公开日 2013-06-14 早于变更日期 2013-06-15；不得早于变更日期"),
      ("2013-06-14", "2013-06-14", nil),
    ])
  func changeOrder(_ date: String, _ published: String, _ message: String?) throws {
    var sample = try Sample()
    try sample.change(date, out: published, lines: Sample.changeLines)
    sample.notice.lateReason = Located("原因", at: 0..<1)
    try sample.release()
    let found = try sample.assess().findings.filter { $0.rule.id == "change-order" }
    #expect(found.map(\.message.zh) == [message].compactMap(\.self))
    #expect(found.allSatisfy { $0.severity == .error && $0.class == .hold && $0.range == 500..<520 })
    #expect(try sample.assess().isPublished == (message == nil))
  }

  @Test("a change before the one above it")
  func second() throws {
    var sample = try Sample()
    try sample.change("2013-06-12", out: "2013-06-14", lines: Sample.changeLines)
    try sample.change("2013-06-11", out: "2013-06-14", lines: Sample.changeLines)
    #expect(
      try sample.assess().findings.first("change-order")?.message.zh
        == "变更日期 2013-06-11 早于 2013-06-12；不得早于形成日期或上一次变更")
  }
}
