import Notices
import Testing

@Suite("months and quarters, and days of the year")
struct RoundTests {
  @Test(
    "a round holds its days and is followed by the next",
    arguments: [
      (Repetition.Cycle.quarter, "2014-02-14", "2014-01-01", "2014-03-31", "2014-Q1", "2014-Q2"),
      (.quarter, "2014-12-31", "2014-10-01", "2014-12-31", "2014-Q4", "2015-Q1"),
      (.month, "2016-02-01", "2016-02-01", "2016-02-29", "2016-02", "2016-03"),
      (.month, "2014-12-01", "2014-12-01", "2014-12-31", "2014-12", "2015-01"),
    ])
  func rounds(
    _ cycle: Repetition.Cycle, _ day: String, _ first: String, _ last: String, _ id: String, _ next: String
  ) throws {
    let round = Round(cycle, of: try .day(day))
    #expect(round.firstDay.description == first)
    #expect(round.lastDay.description == last)
    #expect(round.id == id)
    #expect(round.next.id == next)
    #expect(round < round.next)
  }

  @Test("a day of the year is MM-DD and in every year", arguments: ["02-29", "13-01", "3-31", "03/31", "00-10", ""])
  func notEveryYear(_ text: String) {
    #expect(MonthDay(text) == nil)
    #expect(MonthDay("03-31")?.description == "03-31")
  }
}
