import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fingerprint-mismatch")
struct FingerprintMismatchTests {
  @Test(
    "fires whatever covered field changes after release",
    arguments: [
      "title", "body", "summary", "keyword", "number", "agency", "formed", "subject", "archive", "kind",
      "starts", "display", "validity", "expires", "reason", "explains", "attachment", "index", "featured", "alias",
      "column", "secrecy",
    ])
  func mismatch(_ field: String) throws {
    var sample = try Sample()
    sample.kinds = [kind("yusuan", start: nil)]
    let written = try #require(sample.notice.review.signOffs[0].value.fingerprint)
    try change(field, of: &sample)
    let assessment = try sample.assess()
    let found = try #require(assessment.findings.first("fingerprint-mismatch"))
    #expect(found.range == Sample.line(0) && found.severity == .error && found.class == .hold)
    let expected = assessment.expectedFingerprint
    #expect(found.message.zh == "指纹 \(written) 与现在的内容不符；现在的内容应为 \(expected)；作废的签字：填报、初审、复审、复核、公开")
    #expect(assessment.standing == .held)
  }

  private func change(_ field: String, of sample: inout Sample) throws {
    let place = 0..<1
    switch field {
    case "title": sample.notice.title.value += "（修订）"
    case "body": sample.body = sample.body.replacing("有关", with: "下列")
    case "summary": sample.notice.summary = Located("概述", at: place)
    case "keyword": sample.notice.keywords = [Located("防汛", at: place)]
    case "number": sample.notice.documentNumber = Located("示例镇政发〔2013〕12号", at: place)
    case "agency": sample.notice.agency = Located("党政办公室", at: place)
    case "formed": sample.notice.formed.value = try .day("2013-05-19")
    case "subject": sample.notice.subject = Located("综合政务", at: place)
    case "archive": sample.notice.archive = Located("2013-1", at: place)
    case "kind": sample.notice.kind = Located("yusuan", at: place)
    case "starts": sample.notice.starts = Located(StartEvent(event: "批准", date: try .day("2013-05-20")), at: place)
    case "display":
      sample.notice.display = Located(
        DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-13")), at: place)
    case "validity": sample.notice.validity.state = Located(.valid, at: place)
    case "expires": sample.notice.validity.expires = Located(try .day("2018-06-03"), at: place)
    case "reason": sample.notice.lateReason = Located("原因", at: place)
    case "explains": sample.notice.explains = Located(try index("2013-0001"), at: place)
    case "featured": sample.notice.isFeatured = true
    case "alias": sample.notice.aliases = [Located("old.html", at: place)]
    case "column": sample.notice.category = 1
    case "secrecy":
      sample.notice.secrecy.value = .referred(
        to: "县保密局", on: try .day("2013-05-22"), answer: .init(mayPublish: true, date: try .day("2013-05-23")))
    case "attachment": sample.notice.attachments = [Located(Attachment(file: "表.csv", name: "表"), at: place)]
    default: sample.notice.index.value = try index("2013-0032")
    }
  }

  @Test("does not fire for what is signed or set apart from the text, nor for line ends")
  func notCovered() throws {
    var sample = try Sample()
    sample.notice.published = Located(try .day("2013-06-04"), at: 0..<1)
    sample.notice.mustWithdraw = Located(StartEvent(event: "撤销", date: try .day("2014-06-04")), at: 0..<1)
    sample.notice.path = "content/应急管理/moved.md"
    sample.body = "\r\n" + sample.body.replacing("\n", with: "\r\n") + "\r\n\r\n"
    #expect(try sample.assess().isPublished)
  }

  @Test("fires where an attachment's content changes")
  func attachment() throws {
    var sample = try Sample()
    let entry = Attachment(file: "附件/表.csv", name: "明细表")
    sample.notice.attachments = [Located(entry, at: 0..<1)]
    let content = Array("a,b\n".utf8)
    sample.attachments = [
      AttachmentContent(file: entry.file, name: entry.name, size: content.count, sha256: .sha256(content))
    ]
    try sample.release()
    #expect(try sample.assess().isPublished)
    sample.attachments[0].sha256 = .sha256(Array("a,c\n".utf8))
    #expect(try sample.assess().standing == .held)
  }

  @Test("voids the line that was signed before an edit, and those after it, whatever they bear", arguments: 0..<5)
  func after(_ step: Int) throws {
    var sample = try Sample(lines: Array(Sample.lines.prefix(step)))
    let before = sample.notice.review
    sample.body = sample.body.replacing("公布", with: "另行公布")
    sample.notice.review = try trail(Sample.lines)
    try sample.release()
    for line in 0..<step {
      sample.notice.review.signOffs[line].value.fingerprint = before.signOffs[line].value.fingerprint
    }
    let assessment = try sample.assess()
    #expect(assessment.isPublished == (step == 0))
    guard step > 0 else { return }
    #expect(assessment.findings.first("fingerprint-mismatch")?.range == Sample.line(0))
    #expect(assessment.standing == .held)
  }

  @Test("one line that bears another text's fingerprint is enough, whichever it is", arguments: 0..<5)
  func one(_ line: Int) throws {
    var sample = try Sample()
    sample.notice.review.signOffs[line].value.fingerprint = Fingerprint(1, 2, 3)
    let assessment = try sample.assess()
    let found = try #require(assessment.findings.first("fingerprint-mismatch"))
    #expect(found.range == Sample.line(line) && assessment.standing == .held)
    let void = ["填报", "初审", "复审", "复核", "公开"][line...].joined(separator: "、")
    #expect(found.message.zh.hasSuffix("作废的签字：\(void)"))
  }

  @Test("what was out is restored or revised, what was not is signed again: the hint is a command")
  func hints() throws {
    var out = try Sample()
    out.body += "又及。\n"
    let restored = try #require(try out.assess().findings.first("fingerprint-mismatch")?.hint)
    #expect(restored.zh.contains("noticeboard new --revision 2013-0031"))
    var draft = try Sample(lines: Array(Sample.lines.prefix(3)))
    draft.body += "又及。\n"
    let signed = try #require(try draft.assess().findings.first("fingerprint-mismatch")?.hint)
    #expect(signed.zh.contains("noticeboard sign 2013-0031 填报"))
    #expect(signed.zh.contains("- 填报 王芳 2013-05-21 \(try draft.assess().expectedFingerprint)"))
  }
}
