import Compliance
import Diagnostics
import Notices
import Testing

@Suite("secrecy-answer-date")
struct SecrecyAnswerDateTests {
  @Test("an answer before its question")
  func early() throws {
    let found = try Sample.decided(.referred(true, "2013-05-24")).assess().findings
    #expect(found.summary == ["secrecy-answer-date error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.secrecyPlace)
    #expect(found.first?.message.zh == "答复日期 2013-05-24 早于提请日期 2013-05-25；先提请，后答复")
  }

  @Test("a question after today")
  func future() throws {
    var asked = try Sample.decided(.referred(nil), lines: [])
    asked.today = try .day("2013-05-24")
    let found = try asked.assess().findings
    #expect(found.summary == ["secrecy-open note", "secrecy-answer-date error"])
    #expect(found.last?.message.zh == "提请日期 2013-05-25 在今天 2013-05-24 之后")
  }

  @Test("question and answer on one day, and an answer without a date, pass")
  func passes() throws {
    #expect(try Sample.decided(.referred(true, "2013-05-25"), body: "正文").assess().findings.isEmpty)
    #expect(try Sample.decided(.referred(true), body: "正文").assess().findings.isEmpty)
  }
}
