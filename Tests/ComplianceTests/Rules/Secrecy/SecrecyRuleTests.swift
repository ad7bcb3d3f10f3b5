import Compliance
import Notices
import Testing

@Suite("decisions about secrecy")
struct SecrecyRuleTests {
  private func sample(_ secrecy: Secrecy, lines: [String] = Sample.lines, body: String = "") throws -> Sample {
    var sample = try Sample(lines: lines)
    sample.notice.secrecy.value = secrecy
    sample.body = body
    try sample.release()
    sample.today = try .day("2013-06-03")
    return sample
  }

  private func referred(_ mayPublish: Bool?, _ day: String? = nil) throws -> Secrecy {
    let date = try day.map { try CivilDate.day($0) }
    return .referred(
      to: "沂源县国家保密局", on: try .day("2013-05-25"), answer: mayPublish.map { .init(mayPublish: $0, date: date) })
  }

  @Test("secrecy-refused: a note for a draft, a warning for what is released all the same")
  func refused() throws {
    let draft = try sample(.refused, lines: Array(Sample.lines.prefix(2))).assess()
    #expect(draft.findings.summary == ["secrecy-refused note"])
    let released = try sample(.refused).assess()
    #expect(released.findings.summary == ["secrecy-refused warning"])
    #expect(released.standing == .held && draft.standing == .held)
    #expect(released.timeliness == .notOwed)
    #expect(released.findings.first?.range == Sample.secrecyPlace)
  }

  @Test("an answer of no holds, an answer of yes passes")
  func answered() throws {
    #expect(try sample(referred(false)).assess().findings.summary == ["secrecy-refused warning"])
    #expect(try sample(referred(true), body: "正文").assess().isPublished)
    #expect(try sample(referred(true, "2013-06-03"), body: "正文").assess().isPublished)
  }

  @Test("secrecy-open: no answer yet, or one dated after today")
  func open() throws {
    let lines = Array(Sample.lines.prefix(3))
    #expect(try sample(referred(nil), lines: lines).assess().findings.summary == ["secrecy-open note"])
    #expect(try sample(referred(nil)).assess().findings.summary == ["secrecy-open warning"])
    #expect(try sample(referred(true, "2013-06-04")).assess().findings.summary == ["secrecy-open warning"])
    #expect(try sample(referred(true, "2013-06-04")).assess().standing == .held)
  }

  @Test("secrecy-open-with-body: text or attachments of an open referral are errors that are not repeated")
  func openWithBody() throws {
    let withBody = try sample(referred(nil), body: "\n正文\n").assess()
    let finding = try #require(withBody.findings.first("secrecy-open-with-body"))
    #expect(finding.isConfidential && finding.severity == .error)
    #expect(finding.range == Sample.bodyStart + 1..<Sample.bodyStart + 7)
    var attached = try sample(referred(nil), body: " \r\n\t")
    #expect(try attached.assess().findings.first("secrecy-open-with-body") == nil)
    attached.notice.attachments = [Located(Attachment(file: "a.pdf", name: "甲"), at: 700..<710)]
    #expect(try attached.assess().findings.first("secrecy-open-with-body")?.range == 700..<710)
  }

  @Test("secrecy-answer-date: an answer before its question, a question after today")
  func dates() throws {
    #expect(try sample(referred(true, "2013-05-24")).assess().findings.summary == ["secrecy-answer-date error"])
    var asked = try sample(referred(nil), lines: [])
    asked.today = try .day("2013-05-24")
    #expect(try asked.assess().findings.summary == ["secrecy-open note", "secrecy-answer-date error"])
  }

  @Test("an overdue item is a warning while the secrecy organ decides")
  func overdue() throws {
    var waiting = try sample(referred(nil), lines: Array(Sample.lines.prefix(1)))
    waiting.today = try .day("2013-07-01")
    #expect(try waiting.assess().findings.summary == ["secrecy-open note", "overdue warning"])
  }
}
