import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fingerprint-missing")
struct FingerprintMissingTests {
  @Test("prints the whole line where a fingerprint is missing, whichever step it is", arguments: 0..<5)
  func missing(_ line: Int) throws {
    var sample = try Sample()
    sample.notice.review.signOffs[line].value.fingerprint = nil
    let assessment = try sample.assess()
    let finding = try #require(assessment.findings.first("fingerprint-missing"))
    #expect(finding.range == Sample.line(line) && finding.severity == .error && finding.class == .hold)
    let step = ["填报", "初审", "复审", "复核", "公开"][line]
    #expect(finding.message.zh == "\(step) 没有指纹；现在的内容应为 \(assessment.expectedFingerprint)")
    #expect(finding.hint?.zh.contains("：- \(Sample.lines[line]) \(assessment.expectedFingerprint)") == true)
    #expect(assessment.standing == .held)
  }

  @Test("names all lines that have none, of a draft too")
  func several() throws {
    var sample = try Sample(lines: Array(Sample.lines.prefix(3)))
    for line in 1..<3 { sample.notice.review.signOffs[line].value.fingerprint = nil }
    let finding = try #require(try sample.assess().findings.first("fingerprint-missing"))
    #expect(finding.message.zh.hasPrefix("初审、复审 没有指纹") && finding.range == Sample.line(1))
  }

  @Test("a draft that nobody signed needs none, and a wrong one is another rule's matter")
  func passes() throws {
    #expect(try Sample(lines: []).assess().findings.first("fingerprint-missing") == nil)
    var wrong = try Sample()
    wrong.notice.review.signOffs[4].value.fingerprint = Fingerprint("0000000000000-0000000000000")
    #expect(try wrong.assess().findings.first("fingerprint-missing") == nil)
  }
}
