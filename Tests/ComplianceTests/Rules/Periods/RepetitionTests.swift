import Compliance
import Notices
import Testing

@Suite("repetition-missing and repetition-due-soon")
struct RepetitionTests {
  private func board(
    _ today: String, _ cycle: Repetition.Cycle, out days: [String], years: ClosedRange<Int> = 1...9999
  ) throws -> SampleBoard {
    var board = try SampleBoard(today)
    var repeated = kind("cunwu", years: years)
    repeated.repetition = Located(Repetition(cycle, since: try .day("2013-04-01")), at: 40..<50)
    repeated.path = "content/kinds.yaml"
    board.kinds = [repeated]
    for (number, day) in days.enumerated() {
      var sample = try Sample()
      sample.notice.index.value = try index("2013-100\(number)")
      sample.notice.kind = Located("cunwu", at: Sample.kindPlace)
      sample.notice.published = Located(try .day(day), at: Sample.publishedPlace)
      sample.notice.lateReason = Located("已说明", at: 0..<1)
      try sample.release()
      board.samples.append(sample)
    }
    return board
  }

  /// Findings on repetition alone.
  private func found(_ board: SampleBoard) throws -> [String] {
    try board.assessed.findings.filter { $0.rule.hasPrefix("repetition") }.summary
  }

  @Test(
    "each quarter since the first must have one; made up for, what was missed is a warning",
    arguments: [
      ("2013-07-15", ["2013-06-28", "2013-07-10"], [String]()), ("2013-07-15", ["2013-06-28"], []),
      ("2013-10-15", ["2013-06-28"], ["repetition-missing error"]),
      ("2013-10-15", ["2013-06-28", "2013-10-10"], ["repetition-missing warning"]),
      ("2014-01-10", ["2013-06-28"], ["repetition-missing error", "repetition-missing error"]),
      ("2013-09-20", ["2013-06-28"], []), ("2013-09-24", ["2013-06-28"], ["repetition-due-soon note"]),
      ("2013-09-24", ["2013-06-28", "2013-09-23"], []),
    ])
  func quarters(_ today: String, _ days: [String], _ expected: [String]) throws {
    #expect(try found(board(today, .quarter, out: days)) == expected)
  }

  @Test("months, and only in the years in which it is law")
  func months() throws {
    let days = ["2013-06-03", "2013-07-02"]
    #expect(
      try found(board("2013-08-12", .month, out: days)) == ["repetition-missing warning", "repetition-missing warning"])
    #expect(try found(board("2013-08-12", .month, out: days, years: 2014...2099)).isEmpty)
  }

  @Test("the finding stands in kinds.yaml and names round and law")
  func words() throws {
    let finding = try #require(try board("2013-10-15", .quarter, out: ["2013-06-28"]).assessed.findings.first)
    #expect(finding.path == "content/kinds.yaml" && finding.range == 40..<50)
    #expect(finding.message.zh == "“预算决算”2013 年第 3 季度没有公开（预算法第十四条）")
    #expect(finding.hint?.zh == "2013 年第 3 季度自 2013-07-01 起，至 2013-09-30 止；公开一条写有“种类: cunwu”的信息")
  }

  @Test("other kinds, items that are held, and a duty that begins later do not count")
  func nearMisses() throws {
    var other = try board("2013-07-15", .quarter, out: ["2013-06-28"])
    other.samples[0].notice.kind = nil
    try other.samples[0].release()
    #expect(try found(other) == ["repetition-missing error"])
    var held = try board("2013-07-15", .quarter, out: ["2013-06-28"])
    held.samples[0].body += "改动"
    #expect(try found(held) == ["repetition-missing error"])
    #expect(try found(board("2013-03-31", .quarter, out: [])).isEmpty)
  }
}
