import Diagnostics
import Notices
import Testing

@Suite("application-correction-late")
struct CorrectionRequestLateTests {
  @Test("sent back after 7 working days")
  func fires() throws {
    let sample = ApplicationSample("2021-03-01,2021-03-11", today: "2021-03-31")
    let found = try sample.findings
    #expect(found.summary == ["application-correction-late warning"])
    #expect(found.map(sample.text) == ["2021-03-11"])
    #expect(found.first?.class == .duty)
    #expect(found.first?.message.zh == "申请 7号：2021-03-11 才告知补正，末日 2021-03-10（条例2019第三十条）")
  }

  @Test(
    "the seventh day, and the law of 2007, which set none, are left alone",
    arguments: ["2021-03-01,2021-03-10", "2019-05-14,2019-06-10", "2021-03-01"])
  func passes(cells: String) throws {
    #expect(try ApplicationSample(cells, today: "2021-06-30").findings.first("application-correction-late") == nil)
  }
}
