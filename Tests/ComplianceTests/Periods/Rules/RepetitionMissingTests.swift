import Compliance
import Diagnostics
import Notices
import Testing

@Suite("repetition-missing")
struct RepetitionMissingTests {
  private func found(_ today: String, _ cycle: Repetition.Cycle = .quarter, out days: [String]) throws -> [String] {
    try SampleBoard(today, repeating: cycle, out: days).findings(of: "repetition").summary
  }

  @Test(
    "each quarter since the first must have one; made up for, what was missed is a warning",
    arguments: [
      ("2013-10-15", ["2013-06-28"], ["repetition-missing error"]),
      ("2013-10-15", ["2013-06-28", "2013-10-10"], ["repetition-missing warning"]),
      ("2014-01-10", ["2013-06-28"], ["repetition-missing error", "repetition-missing error"]),
    ])
  func quarters(_ today: String, _ days: [String], _ expected: [String]) throws {
    #expect(try found(today, out: days) == expected)
  }

  @Test("months")
  func months() throws {
    let missed = ["repetition-missing warning", "repetition-missing warning"]
    #expect(try found("2013-08-12", .month, out: ["2013-06-03", "2013-07-02"]) == missed)
  }

  @Test("stands in kinds.yaml and names round, law and when it was made up for")
  func words() throws {
    let finding = try #require(
      try SampleBoard("2013-10-15", repeating: .quarter, out: ["2013-06-28"]).findings(of: "repetition").first)
    #expect(finding.path == "content/kinds.yaml" && finding.range == 40..<50 && finding.class == .duty)
    #expect(finding.message.zh == "“预算决算”2013 年第 3 季度没有公开（预算法第十四条）")
    #expect(finding.hint?.zh == "2013 年第 3 季度自 2013-07-01 起，至 2013-09-30 止；公开一条写有“种类: cunwu”的信息")
    let late = try SampleBoard("2013-10-15", repeating: .quarter, out: ["2013-06-28", "2013-10-10"])
    #expect(
      try late.findings(of: "repetition").first?.message.zh
        == "“预算决算”2013 年第 3 季度没有公开（预算法第十四条），2013-10-10 才又公开")
  }

  @Test("other kinds and items that are held do not count")
  func others() throws {
    var other = try SampleBoard("2013-07-15", repeating: .quarter, out: ["2013-06-28"])
    other.samples[0].notice.kind = nil
    try other.samples[0].release()
    #expect(try other.findings(of: "repetition").summary == ["repetition-missing error"])
    var held = try SampleBoard("2013-07-15", repeating: .quarter, out: ["2013-06-28"])
    held.samples[0].body += "改动"
    #expect(try held.findings(of: "repetition").summary == ["repetition-missing error"])
  }

  @Test("one a round is enough, nothing is owed before the first, nor in years in which it is no law")
  func passes() throws {
    #expect(try found("2013-07-15", out: ["2013-06-28", "2013-07-10"]).isEmpty)
    #expect(try found("2013-07-15", out: ["2013-06-28"]).isEmpty)
    #expect(try found("2013-03-31", out: []).isEmpty)
    let later = try SampleBoard(
      "2013-08-12", repeating: .month, out: ["2013-06-03", "2013-07-02"], years: 2014...2099)
    #expect(try later.findings(of: "repetition").isEmpty)
  }
}
