import Compliance
import Diagnostics
import Notices
import Testing

@Suite("fingerprint-mismatch")
struct FingerprintMismatchTests {
  @Test(
    "fires whatever covered field changes after release",
    arguments: [
      "title", "body", "summary", "keyword", "number", "agency", "formed", "published", "subject", "archive", "kind",
      "starts", "display", "validity", "expires", "reason", "explains", "attachment", "index",
    ])
  func mismatch(_ field: String) throws {
    var sample = try Sample()
    sample.kinds = [kind("yusuan", start: nil)]
    let written = try #require(sample.notice.review.signOffs[4].value.fingerprint)
    try change(field, of: &sample)
    let assessment = try sample.assess()
    let found = try #require(assessment.findings.first("fingerprint-mismatch"))
    #expect(found.range == Sample.line(4) && found.severity == .error && found.class == .hold)
    #expect(found.message.zh == "指纹 \(written) 与现在的内容不符；现在的内容应为 \(assessment.expectedFingerprint)")
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
    case "published": sample.notice.published = Located(try .day("2013-06-04"), at: place)
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
    case "attachment": sample.notice.attachments = [Located(Attachment(file: "表.csv", name: "表"), at: place)]
    default: sample.notice.index.value = try index("2013-0032")
    }
  }

  @Test("does not fire for what is signed or set apart from the text, nor for line ends")
  func notCovered() throws {
    var sample = try Sample()
    sample.notice.isFeatured = true
    sample.notice.aliases = [Located("old.html", at: 0..<1)]
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
}
