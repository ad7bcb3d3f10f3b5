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

  @Test("when the reply was overdue already, it begins no period anew: neither while it is awaited nor when it came")
  func lapsed() throws {
    let open = try ApplicationSample("2026-03-02,2026-11-27", today: "2026-12-01").findings
    #expect(open.map(\.rule.id) == ["application-correction-late", "application-overdue"])
    #expect(open.first?.message.zh.hasSuffix("那时答复期限已经过了，补正不再重新起算") == true)
    let replied = try ApplicationSample("2020-03-02,2020-12-01,2020-12-02,,,,2020-12-28", today: "2021-06-30").findings
    #expect(replied.map(\.rule.id) == ["application-correction-late", "application-late"])
  }

  @Test(
    "the seventh day, and the law of 2007, which set none, are left alone",
    arguments: ["2021-03-01,2021-03-10", "2019-05-14,2019-06-10", "2021-03-01"])
  func passes(cells: String) throws {
    #expect(try ApplicationSample(cells, today: "2021-06-30").findings.first("application-correction-late") == nil)
  }
}
