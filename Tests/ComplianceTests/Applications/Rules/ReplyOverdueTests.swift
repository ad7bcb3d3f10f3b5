import Diagnostics
import Notices
import Testing

@Suite("application-overdue")
struct ReplyOverdueTests {
  @Test("without a reply after the last day; who is asked only then does not stop the clock")
  func fires() throws {
    for (cells, today, days) in [("2021-03-01", "2021-03-30", 1), ("2021-03-01,,,2021-03-30至", "2021-04-01", 3)] {
      let sample = ApplicationSample(cells, today: today)
      let found = try sample.findings
      #expect(found.summary == ["application-overdue error"])
      #expect(found.map(sample.text) == ["2021-03-01"])
      #expect(found.first?.class == .duty)
      #expect(found.first?.message.zh.hasPrefix("申请 7号：尚未答复，已超期 \(days) 个工作日；末日 2021-03-29") == true)
    }
  }

  @Test(
    "the last day itself, a reply, an application sent back, and one about which others are asked are not overdue",
    arguments: [
      ("2021-03-01", "2021-03-29"), ("2021-03-01,,,,,,2021-03-30", "2021-06-30"),
      ("2021-03-01,2021-03-10", "2021-06-30"),
      ("2021-03-01,,,2021-03-10至", "2021-04-01"),
    ])
  func passes(cells: String, today: String) throws {
    #expect(try ApplicationSample(cells, today: today).findings.first("application-overdue") == nil)
  }
}
