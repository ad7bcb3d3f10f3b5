import Compliance
import Diagnostics
import Notices
import Testing

@Suite("overdue")
struct OverdueTests {
  @Test("a draft after its last day")
  func draft() throws {
    let over = try Sample.draft("2013-06-10").assess()
    #expect(over.findings.summary == ["review-awaiting note", "overdue error"])
    #expect(over.findings.last?.range == Sample.formedPlace && over.findings.last?.class == .duty)
    #expect(over.findings.last?.message.zh == "尚未公开，已超期 1 天；末日 2013-06-09（本公开栏的公开期限）")
  }

  @Test("what is held, or released for a day after the last, is overdue too")
  func held() throws {
    var sample = try Sample.published("2013-06-20")
    sample.today = try .day("2013-06-15")
    #expect(try sample.assess().findings.summary == ["day-not-come note", "overdue error"])
    sample.body += "改动"
    #expect(try sample.assess().findings.summary == ["fingerprint-mismatch error", "overdue error"])
  }

  @Test("in days where only days of rest lie between")
  func rest() throws {
    for (today, over) in [("2013-06-15", "1 天"), ("2013-06-16", "2 天"), ("2013-06-17", "1 个工作日")] {
      let found = try Sample.draft(today, within: Period(18, .workingDays)).assess().findings
      #expect(found.last?.message.zh.hasPrefix("尚未公开，已超期 \(over)；末日 2013-06-14") == true, "\(today)")
    }
  }

  @Test("a warning while the secrecy organ decides")
  func referred() throws {
    var waiting = try Sample.decided(.referred(nil), lines: Array(Sample.lines.prefix(1)))
    waiting.today = try .day("2013-07-01")
    #expect(try waiting.assess().findings.summary == ["secrecy-open note", "overdue warning"])
  }

  @Test("not on the last day, nor what is refused")
  func passes() throws {
    #expect(try Sample.draft("2013-06-09").assess().findings.first("overdue") == nil)
    #expect(try Sample.draft("2013-06-10", within: Period(20, .workingDays)).assess().findings.first("overdue") == nil)
    var refused = try Sample.draft("2013-07-01")
    refused.notice.secrecy.value = .refused
    #expect(try refused.assess().findings.first("overdue") == nil)
  }
}
