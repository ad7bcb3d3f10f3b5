import Compliance
import Diagnostics
import Notices
import Testing

@Suite("display-before-release")
struct DisplayBeforeReleaseTests {
  /// What is said of a display of a paper that was formed on 2013-05-20 and published on a day.
  private func found(_ from: String, _ to: String, out: String = "2013-06-03", ofKind: Bool = true) throws -> [Finding]
  {
    var sample = try Sample.displayed(Period(7, .days), from, to)
    if !ofKind { sample.notice.kind = nil }
    sample.notice.published = Located(try .day(out), at: Sample.publishedPlace)
    try sample.release()
    return try sample.assess().findings.filter { $0.rule.id == "display-before-release" }
  }

  @Test("before the paper was formed, before it was published, or with too few days since")
  func fires() throws {
    let found = try [
      found("2013-05-19", "2013-06-20"), found("2013-05-21", "2013-06-02"),
      found("2013-05-21", "2013-06-02", ofKind: false), found("2013-05-30", "2013-06-08"),
    ].flatMap(\.self)
    #expect(
      found.map(\.message.zh) == [
        "公示从 2013-05-19 起，形成日期却是 2013-05-20", "公示 2013-05-21 至 2013-06-02，这条信息 2013-06-03 才公开，公示期里没有人看得到",
        "公示 2013-05-21 至 2013-06-02，这条信息 2013-06-03 才公开，公示期里没有人看得到",
        "公示从 2013-05-30 起，这条信息 2013-06-03 才公开；从公开那天算，7 天要到 2013-06-13（预算法第十四条）",
      ])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 85..<88 })
  }

  @Test(
    "from the day of publication or of formation on, long enough, too short for its own reasons, or without a length",
    arguments: [
      ("2013-06-03", "2013-06-13"), ("2013-05-20", "2013-06-13"), ("2013-06-10", "2013-06-20"),
      ("2013-06-01", "2013-06-04"),
    ])
  func passes(from: String, to: String) throws {
    #expect(try found(from, to).isEmpty)
    #expect(try found("2013-05-30", "2013-06-08", ofKind: false).isEmpty)
  }
}
