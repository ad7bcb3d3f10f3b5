import Compliance
import Diagnostics
import Notices
import Testing

@Suite("display-too-short")
struct DisplayTooShortTests {
  @Test(
    "the first day is not counted; a warning where only counting it suffices",
    arguments: [
      // The seventh day, 10 June, is in the break of 端午: it runs to the 13th.
      (Period(7, .days), "2013-06-10", "warning", "公示 2013-06-03 至 2013-06-10 连首日计、末日不顺延才够 7 天（预算法第十四条）"),
      (Period(7, .days), "2013-06-09", "warning", "公示 2013-06-03 至 2013-06-09 连首日计、末日不顺延才够 7 天（预算法第十四条）"),
      (Period(7, .days), "2013-06-08", "error", "公示 2013-06-03 至 2013-06-08 太短；预算决算不得少于 7 天（预算法第十四条）"),
      (
        Period(5, .workingDays), "2013-06-07", "warning",
        "公示 2013-06-03 至 2013-06-07 连首日计、末日不顺延才够 5 个工作日（预算法第十四条）"
      ),
      (Period(5, .workingDays), "2013-06-06", "error", "公示 2013-06-03 至 2013-06-06 太短；预算决算不得少于 5 个工作日（预算法第十四条）"),
    ])
  func fires(least: Period, to: String, severity: String, message: String) throws {
    let found = try Sample.displayed(least, "2013-06-03", to).assess().findings
    #expect(found.summary == ["display-too-short \(severity)"])
    #expect(found.first?.class == .duty && found.first?.range == 85..<88)
    #expect(found.first?.message.zh == message)
  }

  @Test("an end before the beginning")
  func reversed() throws {
    let found = try Sample.displayed(Period(7, .days), "2013-06-13", "2013-06-03").assess().findings
    #expect(found.summary == ["display-too-short error"])
    #expect(found.first?.message.zh == "公示止 2013-06-03 早于公示起 2013-06-13")
  }

  @Test(
    "long enough, and of a kind that asks for no length",
    arguments: [(Period(7, .days), "2013-06-13"), (Period(5, .workingDays), "2013-06-08")])
  func passes(least: Period, to: String) throws {
    #expect(try Sample.displayed(least, "2013-06-03", to).assess().findings.isEmpty)
    var free = try Sample.displayed(least, "2013-06-03", "2013-06-03")
    free.notice.kind = nil
    try free.release()
    #expect(try free.assess().findings.isEmpty)
  }
}
