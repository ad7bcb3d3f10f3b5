import Diagnostics
import Notices
import Testing

@Suite("application-consultation-overdue")
struct ConsultationOverdueTests {
  @Test("a third party has 15 working days; then the organ decides")
  func thirdParty() throws {
    let sample = ApplicationSample("2021-03-01,,,2021-03-10至", today: "2021-04-01")
    let found = try sample.findings
    #expect(found.summary == ["application-consultation-overdue warning"])
    #expect(found.map(sample.text) == ["2021-03-10至"])
    #expect(found.first?.class == .duty)
    #expect(found.first?.message.zh == "申请 7号：第三方到 2021-03-31 仍未答复，由本机关决定是否公开（条例2019第三十二条）")
    #expect(found.first?.hint?.zh.hasSuffix("；写上止日：2021-03-10至2021-03-31") == true)
  }

  @Test("another organ has 15 working days; then its silence is consent")
  func organ() throws {
    let sample = ApplicationSample("2021-03-01,,,,2021-03-10至", today: "2021-04-01")
    let found = try sample.findings
    #expect(found.summary == ["application-consultation-overdue warning"])
    #expect(found.first?.message.zh == "申请 7号：共同制作机关到 2021-03-31 仍未答复，视为同意公开（条例2019第三十四条）")
  }

  @Test("an answer that was awaited longer, where the reply is in time by that alone")
  func answeredLate() throws {
    let found = try ApplicationSample("2021-03-01,,,2021-03-02至2021-06-10,,,2021-06-20", today: "2021-06-30").findings
    #expect(found.summary == ["application-consultation-overdue warning"])
    #expect(
      found.first?.message.zh
        == "申请 7号：第三方只有 15 个工作日（至 2021-03-23），台账停算到 2021-06-10；只停算到 2021-03-23 的，答复末日是 2021-04-20，已经超期")
    let early = ApplicationSample("2021-03-01,,,2021-03-02至2021-03-30,,,2021-04-16", today: "2021-06-30")
    #expect(try early.findings.isEmpty, "in time even so")
  }

  @Test("when the others' time is over, the period runs on, and the reply becomes overdue")
  func runsOn() throws {
    func found(_ today: String) throws -> [String] {
      try ApplicationSample("2021-03-01,,,2021-03-02至", today: today).findings.map(\.rule.id)
    }
    #expect(try found("2021-03-23") == [])
    #expect(try found("2021-04-20").contains("application-due-soon"))
    #expect(try found("2021-04-21") == ["application-consultation-overdue", "application-overdue"])
  }

  @Test(
    "the last of the 15 days, an answer, a reply and the law of 2007 are left alone",
    arguments: [
      ("2021-03-01,,,2021-03-10至", "2021-03-31"), ("2021-03-01,,,,2021-03-10至", "2021-03-31"),
      ("2021-03-01,,,2021-03-10至2021-03-20", "2021-04-01"), ("2018-03-01,,,2018-03-02至", "2018-06-01"),
      ("2021-03-01,,,2021-03-10至,,,2021-03-29", "2021-04-01"),
    ])
  func passes(cells: String, today: String) throws {
    #expect(try ApplicationSample(cells, today: today).findings.first("application-consultation-overdue") == nil)
  }
}
