import Compliance
import Diagnostics
import Notices
import Testing

@Suite("secrecy-refused")
struct SecrecyRefusedTests {
  @Test("a note for a draft, a warning for what is released all the same; nothing is owed")
  func fires() throws {
    let draft = try Sample.decided(.refused, lines: Array(Sample.lines.prefix(2))).assess()
    #expect(draft.findings.summary == ["secrecy-refused note"])
    #expect(draft.findings.first?.message.zh == "不予公开")
    let released = try Sample.decided(.refused).assess()
    #expect(released.findings.summary == ["secrecy-refused warning"])
    #expect(released.findings.first?.message.zh == "已签公开，保密却为不予公开；按不予公开处理")
    #expect(released.findings.first?.class == .hold && released.findings.first?.range == Sample.secrecyPlace)
    #expect(released.standing == .held && draft.standing == .held)
    #expect(released.timeliness == .notOwed)
  }

  @Test("an answer of no is a refusal")
  func answered() throws {
    #expect(try Sample.decided(.referred(false)).assess().findings.summary == ["secrecy-refused warning"])
  }

  @Test("an answer of yes, and what was cleared, pass")
  func passes() throws {
    #expect(try Sample.decided(.referred(true), body: "正文").assess().isPublished)
    #expect(try Sample.decided(.cleared, body: "正文").assess().isPublished)
  }
}
