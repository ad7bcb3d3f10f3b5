import Compliance
import Diagnostics
import Notices
import Testing

@Suite("what is due")
struct DueListTests {
  /// A draft formed 2013-05-20, due on 2013-06-09; an application of 2013-05-22, due on 2013-06-13.
  private func board(_ today: String) throws -> SampleBoard {
    var board = try SampleBoard(today)
    board.samples = [try Sample(lines: Array(Sample.lines.prefix(4)))]
    board.ledgers.applications = [try application("7号,2013-05-22,当面,自然人,低保,,,,,,,,0")]
    return board
  }

  private func list(_ board: SampleBoard, within: Int = 10) throws -> [String] {
    DueList(try board.assessed, within: within).entries.map { "\($0.id) \($0.lastDay) \($0.remaining.zh)" }
  }

  @Test("sorted by day, what is overdue first and however long ago")
  func order() throws {
    #expect(
      try list(board("2013-06-07")) == [
        "publish-2013-0031 2013-06-09 还有 2 天（2 个工作日）", "reply-7号 2013-06-13 还有 3 个工作日",
      ])
    #expect(
      try list(board("2013-06-13"), within: 0) == ["publish-2013-0031 2013-06-09 逾期 4 天", "reply-7号 2013-06-13 今天"])
    #expect(try list(board("2013-05-21"), within: 3).isEmpty)
  }

  @Test("a published item is owed nothing but the end of its display")
  func display() throws {
    var board = try SampleBoard("2013-06-07")
    var sample = try Sample()
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-13"))
    sample.notice.display = Located(period, at: 85..<88)
    try sample.release()
    board.samples = [sample]
    let entries = DueList(try board.assessed, within: 10).entries
    #expect(entries.map(\.id) == ["take-down-2013-0031"])
    #expect(entries.first?.isTitlePublic == true)
    board.today = try .day("2013-06-14")
    #expect(try list(board).isEmpty)
  }

  @Test("a drafted change is owed from the day of the change, by an id of its own")
  func drafts() throws {
    var board = try SampleBoard("2013-06-24")
    board.samples = [try Sample()]
    board.drafts = [
      DraftedChange(index: try index("2013-0031"), title: "预案", kind: nil, changed: try .day("2013-06-13"))
    ]
    #expect(try list(board) == ["publish-change-2013-0031 2013-07-03 还有 9 天（7 个工作日）"])
    #expect(DueList(try board.assessed, within: 10).entries.first?.isTitlePublic == false)
  }

  @Test("an item that must come down, a consultation that ends, a report and a round that are owed")
  func others() throws {
    var board = try SampleBoard("2021-09-02")
    var sample = try Sample()
    sample.notice.mustWithdraw = Located(StartEvent(event: "撤销", date: try .day("2021-09-02")), at: 81..<84)
    var repeated = kind("cunwu")
    repeated.repetition = Located(Repetition(.month, since: try .day("2021-09-01")), at: 40..<50)
    board.kinds = [repeated]
    board.samples = [sample]
    try board.report(on: 2019, out: "2020-01-15")
    board.ledgers.applications = [try application("8号,2021-08-20,信函,自然人,低保,,,2021-08-25至,,,,,0")]
    #expect(
      try list(board, within: 20) == [
        "report-2020 2021-01-31 逾期 214 天", "withdraw-2013-0031 2021-09-02 今天", "consultation-8号 2021-09-15 还有 9 个工作日",
        "repeat-cunwu-2021-09 2021-09-30 还有 28 天（20 个工作日）",
      ])
  }

  @Test("provisional is what working days of an unknown year make up, and no day of the calendar")
  func provisional() throws {
    var board = try SampleBoard("2045-01-10")
    try board.report(on: 2043, out: "2044-01-15")
    board.ledgers.applications = [try application("9号,2045-01-05,当面,自然人,低保,,,,,,,,0")]
    let entries = DueList(try board.assessed, within: 40).entries
    #expect(entries.map(\.action) == [.report, .reply])
    #expect(entries.map(\.isProvisional) == [false, true])
  }

  @Test("what was decided to stay closed, or waits for its applicant, is not due")
  func nothing() throws {
    var board = try board("2013-06-30")
    board.samples[0].notice.secrecy.value = .refused
    board.ledgers.applications = [try application("7号,2013-05-20,当面,自然人,低保,2013-05-22,,,,,,,0")]
    #expect(try list(board).isEmpty)
  }
}
