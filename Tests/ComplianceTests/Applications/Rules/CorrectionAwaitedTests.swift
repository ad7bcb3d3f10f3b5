import Diagnostics
import Notices
import Testing

@Suite("application-correction-awaited")
struct CorrectionAwaitedTests {
  @Test("twenty working days after it was sent back, nothing having come and nothing being answered")
  func fires() throws {
    let sample = ApplicationSample("2021-03-01,2021-03-03", today: "2021-04-01")
    let found = try sample.findings
    #expect(found.summary == ["application-correction-awaited warning"])
    #expect(found.map(sample.text) == ["2021-03-03"])
    #expect(found.first?.message.zh == "申请 7号：2021-03-03 发出补正通知，20 个工作日过了，没有补正收到，也没有答复")
    #expect(found.first?.hint?.zh.contains("逾期不补正") == true)
  }

  @Test(
    "within the time, completed and answered, it is left alone",
    arguments: [
      ("2021-03-01,2021-03-03", "2021-03-31"), ("2021-03-01,2021-03-03,2021-03-20", "2021-04-01"),
      ("2021-03-01,2021-03-03,,,,,2021-03-31", "2021-04-30"),
    ])
  func passes(cells: String, today: String) throws {
    #expect(try ApplicationSample(cells, today: today).findings.first("application-correction-awaited") == nil)
  }
}
