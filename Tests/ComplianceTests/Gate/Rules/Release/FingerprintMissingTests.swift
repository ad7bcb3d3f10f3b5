import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fingerprint-missing")
struct FingerprintMissingTests {
  @Test("prints the whole line where the fingerprint is missing")
  func missing() throws {
    var sample = try Sample()
    sample.notice.review.signOffs[4].value.fingerprint = nil
    let assessment = try sample.assess()
    let finding = try #require(assessment.findings.first("fingerprint-missing"))
    #expect(finding.range == Sample.line(4) && finding.severity == .error && finding.class == .hold)
    #expect(finding.message.zh == "公开一步没有指纹；应为 \(assessment.expectedFingerprint)")
    #expect(finding.hint?.zh.contains("：- 公开 周静 2013-06-03 \(assessment.expectedFingerprint)") == true)
    #expect(assessment.standing == .held)
  }

  @Test("after a change the item's first trail keeps its own fingerprint, which must be there")
  func firstTrail() throws {
    var sample = try Sample()
    sample.body += "\n\n更新后的电话。\n"
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try sample.assess().isPublished)
    sample.notice.review.signOffs[4].value.fingerprint = nil
    #expect(try sample.assess().findings.first?.rule.id == "fingerprint-missing")
    #expect(try sample.assess().findings.first?.message.zh == "公开一步没有指纹；变更之前的指纹须保留")
    #expect(try sample.assess().standing == .held)
  }

  @Test("a draft needs none, and a wrong one is another rule's matter")
  func passes() throws {
    #expect(try Sample(lines: Array(Sample.lines.prefix(4))).assess().findings.first("fingerprint-missing") == nil)
    var wrong = try Sample()
    wrong.notice.review.signOffs[4].value.fingerprint = "000000000000"
    #expect(try wrong.assess().findings.first("fingerprint-missing") == nil)
  }
}
