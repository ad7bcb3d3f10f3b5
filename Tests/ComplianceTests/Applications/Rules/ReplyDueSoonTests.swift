import Diagnostics
import Notices
import Testing

@Suite("application-due-soon")
struct ReplyDueSoonTests {
  @Test(
    "five working days before the last day, and on it",
    arguments: [("2021-03-22", "尚余 5 个工作日"), ("2021-03-26", "尚余 1 个工作日"), ("2021-03-29", "今天是最后一天")])
  func fires(today: String, left: String) throws {
    let sample = ApplicationSample("2021-03-01", today: today)
    let found = try sample.findings
    #expect(found.summary == ["application-due-soon note"])
    #expect(found.map(sample.text) == ["2021-03-01"])
    #expect(found.first?.class == .duty)
    #expect(
      found.first?.message.zh.hasPrefix("申请 7号：\(left)：须在 2021-03-29 前（含当日）答复") == true)
  }

  @Test(
    "six days before, while others are asked, and while the applicant completes it, nothing is said",
    arguments: [
      ("2021-03-01", "2021-03-19"), ("2021-03-01,,,2021-03-10至", "2021-03-31"), ("2021-03-01,2021-03-10", "2021-06-30"),
      ("2021-03-01,,,,,,2021-03-15", "2021-03-26"),
    ])
  func passes(cells: String, today: String) throws {
    #expect(try ApplicationSample(cells, today: today).findings.first("application-due-soon") == nil)
  }
}
