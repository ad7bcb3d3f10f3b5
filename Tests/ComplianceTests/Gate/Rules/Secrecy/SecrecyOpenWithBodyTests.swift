import Compliance
import Diagnostics
import Notices
import Testing

@Suite("secrecy-open-with-body")
struct SecrecyOpenWithBodyTests {
  @Test("the text of an open referral is an error that is not repeated")
  func body() throws {
    let found = try Sample.decided(.referred(nil), body: "\n正文\n").assess().findings
    let finding = try #require(found.first("secrecy-open-with-body"))
    #expect(finding.isConfidential && finding.severity == .error && finding.class == .hold)
    #expect(finding.range == Sample.bodyStart + 1..<Sample.bodyStart + 7)
    #expect(finding.message.zh == "提请审核尚未答复，正文却已在库中；答复前正文须为空")
  }

  @Test("so are attachments, where there is no text")
  func attachments() throws {
    var attached = try Sample.decided(.referred(nil), body: " \r\n\t")
    attached.notice.attachments = [Located(Attachment(file: "a.pdf", name: "甲"), at: 700..<710)]
    let finding = try #require(try attached.assess().findings.first("secrecy-open-with-body"))
    #expect(finding.isConfidential && finding.range == 700..<710)
    #expect(finding.message.zh == "提请审核尚未答复，附件却已列出；答复前不得有附件")
  }

  @Test("blanks are no text, and an answered referral may have one")
  func passes() throws {
    let blank = try Sample.decided(.referred(nil), body: " \r\n\t").assess()
    #expect(blank.findings.first("secrecy-open-with-body") == nil)
    #expect(try Sample.decided(.referred(true), body: "正文").assess().findings.isEmpty)
  }
}
