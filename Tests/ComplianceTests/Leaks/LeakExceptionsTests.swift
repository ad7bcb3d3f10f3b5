import Compliance
import Diagnostics
@testable import Extraction
import Notices
import Testing

@Suite("recorded exceptions")
struct LeakExceptionsTests {
  @Test("answer exactly one finding, which becomes a note, and let the item out")
  func answered() throws {
    let assessment = try Sample.excepting("值班13800000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(assessment.findings.summary == ["mobile-phone note"])
    #expect(assessment.findings[0].message.zh == "手机号码“138****0000”已由“孙涛”于 2013-05-28 记为例外")
    #expect(assessment.findings[0].isConfidential && assessment.isPublished)
  }

  @Test("answer a question")
  func asked() throws {
    let without = try Sample.excepting("家庭住址：示例一村12号\n")
    #expect(without.findings.summary == ["home-address warning"] && without.isPublished)
    let with = try Sample.excepting("家庭住址：示例一村12号\n", "home-address|家庭住址|suntao|2013-05-28")
    #expect(with.findings.summary == ["home-address note"])
  }

  @Test("do not answer another number, not even one that looks the same when it is masked")
  func others() throws {
    let other = try Sample.excepting("值班13800000000、13900000000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(
      other.findings.filter(\.isConfidential).summary == ["mobile-phone note", "mobile-phone error"]
        && other.standing == .held)
    let alike = try Sample.excepting("值班13800010000、13800020000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(alike.findings.filter(\.isConfidential).summary == ["mobile-phone note", "mobile-phone error"])
    let twice = try Sample.excepting("值班13800010000，再说一遍13800010000。\n", "mobile-phone|138****0000|孙涛|2013-05-28")
    #expect(twice.findings.summary == ["mobile-phone note", "mobile-phone note"])
  }

  @Test("never answer a secrecy mark")
  func secrecy() throws {
    let assessment = try Sample.excepting("机密★10年\n", "secrecy-mark|机密★10年|孙涛|2013-05-28")
    #expect(
      assessment.findings.filter(\.isConfidential).summary == ["secrecy-mark error", "exception-not-allowed error"])
  }

  @Test("answer what is in an attached file, apart from others of the kind")
  func attached() throws {
    var sample = try Sample()
    let exception = LeakException(
      rule: "mobile-phone", masked: "138****0000", person: "孙涛", date: try .day("2013-05-28"), reason: "值班电话")
    sample.notice.exceptions = [Located(exception, at: 800..<801)]
    let assessor = try sample.assessor
    var exceptions = assessor.exceptions(of: Notice(sample.notice))
    var extract = Extract()
    extract.texts = [ExtractedText(Array("手机：13900000000\n手机：13800000000\n".utf8))]
    let found = assessor.findings(
      about: AttachedFile(
        .attachment(1), written: "a.txt", suffix: "txt", size: 40, Examination(.text, .success(extract)),
        in: sample.notice.path, at: 700..<710), &exceptions)
    #expect(found.summary == ["mobile-phone error", "mobile-phone note"])
    let rest = assessor.assess(
      sample.placed, bytes: sample.bytes, attachments: [], exceptions: exceptions, isBlocked: false)
    #expect(rest.findings.first("exception-unmatched") == nil)
  }

  @Test("do not change the fingerprint")
  func fingerprint() throws {
    var sample = try Sample()
    let before = try sample.assess().expectedFingerprint
    let exception = LeakException(rule: "a", masked: "b", person: "c", date: try .day("2013-05-28"), reason: "d")
    sample.notice.exceptions = [Located(exception, at: 800..<801)]
    #expect(try sample.assess().expectedFingerprint == before)
  }
}
