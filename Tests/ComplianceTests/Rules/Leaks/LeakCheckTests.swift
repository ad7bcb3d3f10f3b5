import Compliance
import Notices
import Testing

@Suite("leaks in an item")
struct LeakCheckTests {
  @Test(
    "are found in everything shown, hold the item, and are not repeated",
    arguments: [
      "title", "summary", "keyword", "attachment name", "attachment file", "path", "body", "change", "reason", "agency",
    ])
  func everywhere(_ field: String) throws {
    var sample = try Sample()
    let leak = "见370399199003074535号"
    switch field {
    case "title": sample.notice.title.value = leak
    case "summary": sample.notice.summary = Located(leak, at: 0..<1)
    case "keyword": sample.notice.keywords = [Located(leak, at: 0..<1)]
    case "attachment name": sample.notice.attachments = [Located(Attachment(file: "a.pdf", name: leak), at: 0..<1)]
    case "attachment file": sample.notice.attachments = [Located(Attachment(file: leak, name: "甲"), at: 0..<1)]
    case "path": sample.notice.path = "content/应急管理/\(leak).md"
    case "body": sample.body = "第一行\n" + leak
    case "change":
      try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
      sample.notice.changes[0].value.note = leak
    case "reason": sample.notice.lateReason = Located(leak, at: 0..<1)
    default: sample.notice.agency = Located(leak, at: 0..<1)
    }
    try sample.release()
    let assessment = try sample.assess()
    let finding = try #require(assessment.findings.first("resident-id"))
    #expect(finding.isConfidential && finding.severity == .error && finding.class == .hold)
    #expect(finding.message.zh == "发现居民身份证号“37****************”；不得公开")
    #expect(assessment.standing == .held)
    if field == "body" { #expect(finding.range == Sample.bodyStart + 13..<Sample.bodyStart + 31) }
  }

  @Test("point at their bytes in a value that the file spells as it is, else at the whole value")
  func place() throws {
    let bytes = Array("标题: \"甲370399199003074535\"\n".utf8)
    var sample = try Sample()
    sample.notice.title = Located("甲370399199003074535", at: 8..<31)
    let notice = sample.notice
    let found = try sample.assessor.assess(notice, bytes: bytes, attachments: [], isBlocked: false)
    #expect(found.findings.first("resident-id")?.range == 12..<30)
    var escaped = notice
    escaped.title.range = 0..<3
    let whole = try sample.assessor.assess(escaped, bytes: bytes, attachments: [], isBlocked: false)
    #expect(whole.findings.first("resident-id")?.range == 0..<3)
  }
}
