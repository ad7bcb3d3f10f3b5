import Compliance
import Diagnostics
import Notices
import Testing

@Suite("due-soon")
struct DueSoonTests {
  @Test("five working days before the last day, and on it")
  func fires() throws {
    for (today, left) in [("2013-06-04", "尚余 5 天"), ("2013-06-09", "今天是最后一天")] {
      let found = try Sample.draft(today).assess().findings
      #expect(found.summary == ["review-awaiting note", "due-soon note"])
      #expect(found.last?.class == .duty && found.last?.range == Sample.formedPlace)
      #expect(found.last?.message.zh == "\(left)：须在 2013-06-09 前（含当日）公开（本公开栏的公开期限）")
    }
  }

  @Test("by the statute where the board enforces it")
  func statutory() throws {
    let found = try Sample.draft("2013-06-13", within: Period(20, .workingDays)).assess().findings
    #expect(found.last?.message.zh.hasPrefix("尚余 3 个工作日：须在 2013-06-18 前（含当日）公开") == true)
  }

  @Test("released for a later day, it is due until its last day")
  func released() throws {
    var sample = try Sample.published("2013-06-20")
    sample.today = try .day("2013-06-09")
    #expect(try sample.assess().findings.summary == ["day-not-come note", "due-soon note"])
  }

  @Test("as long before as the board says")
  func remind() throws {
    var sample = try Sample.draft("2013-05-30")
    #expect(try sample.assess().findings.first("due-soon") == nil)
    sample.remindWithin = Period(10, .days)
    #expect(try sample.assess().findings.first("due-soon") != nil)
    sample.remindWithin = Period(9, .days)
    #expect(try sample.assess().findings.first("due-soon") == nil)
  }

  @Test("not earlier, nor of what is out")
  func passes() throws {
    #expect(try Sample.draft("2013-05-29").assess().findings.summary == ["review-awaiting note"])
    var sample = try Sample()
    sample.today = try .day("2013-06-05")
    #expect(try sample.assess().findings.isEmpty)
  }
}
