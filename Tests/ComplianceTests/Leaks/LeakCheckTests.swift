import Compliance
import Diagnostics
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
    let found = try sample.assessor.assess(Notice(notice), bytes: bytes, attachments: [], isBlocked: false)
    #expect(found.findings.first("resident-id")?.range == 12..<30)
    var escaped = notice
    escaped.title.range = 0..<3
    let whole = try sample.assessor.assess(Notice(escaped), bytes: bytes, attachments: [], isBlocked: false)
    #expect(whole.findings.first("resident-id")?.range == 0..<3)
  }

  @Test("ask about a word once, and not about the head of accounts that are found themselves")
  func asked() throws {
    var sample = try Sample()
    sample.body = "家庭住址：示例一村12号\n\n家庭住址：示例一村13号\n"
    #expect(try sample.assess().findings.filter(\.isConfidential).summary == ["home-address warning"])
    sample.body = "| 户主 | 银行账号 |\n| --- | --- |\n| 张三 | 90201234567890123 |\n"
    #expect(try sample.assess().findings.filter(\.isConfidential).summary == ["bank-card error"])
    sample.body = "| 户主 | 银行账号 |\n| --- | --- |\n| 张三 | 9020****0123 |\n"
    #expect(try sample.assess().findings.filter(\.isConfidential).summary == ["account-word warning"])
  }

  @Test(
    "read names as a browser does", arguments: ["content/应急管理/%31%33800000000.md", "content/应急管理/138%200000%200000.md"])
  func percent(path: String) throws {
    var sample = try Sample()
    sample.notice.path = path
    #expect(try sample.assess().findings.first("mobile-phone") != nil)
  }

  @Test("ask about names under a title that says that they are minors'")
  func minors() throws {
    var sample = try Sample()
    sample.notice.title.value = "困境儿童保障名单"
    sample.body = "| 姓名 | 金额 |\n| --- | --- |\n| 张三 | 200 |\n"
    #expect(try sample.assess().findings.filter(\.isConfidential).summary == ["minor-named warning"])
    sample.body = "| 村 | 人数 |\n| --- | --- |\n| 示例一村 | 2 |\n姓名不公开。\n"
    #expect(try sample.assess().findings.filter(\.isConfidential).isEmpty)
  }

  @Test("let pass the accounts that the board publishes, and no others")
  func allowedAccounts() throws {
    var sample = try Sample()
    var settings = try board(publishWithin: Period(20, .days))
    settings.publicAccounts = ["90299901020304", "6299990102030405060"]
    let assessor = Assessor(
      board: settings, people: sample.people, kinds: [], calendar: calendar, today: sample.today)
    for (account, isFound) in [
      ("90299901020304", false), ("9029 9901 0203 04", false), ("6299990102030405060", false), ("90299901020305", true),
    ] {
      sample.body = "缴款账号：\(account)，户名：示例镇财政所。\n"
      let judged = assessor.assess(sample.placed, bytes: sample.bytes, attachments: [], isBlocked: false)
      #expect((judged.findings.first("bank-card") != nil) == isFound, "\(account)")
    }
  }

  @Test("let pass what the board publishes")
  func allowed() throws {
    var sample = try Sample()
    sample.body = "防汛值班手机13800000000。\n"
    var settings = try board(publishWithin: Period(20, .days))
    settings.publicMobiles = [13_800_000_000]
    let assessor = Assessor(
      board: settings, people: sample.people, kinds: [], calendar: calendar, today: sample.today)
    let judged = assessor.assess(sample.placed, bytes: sample.bytes, attachments: [], isBlocked: false)
    #expect(judged.findings.filter(\.isConfidential).isEmpty)
    #expect(try sample.assess().findings.first("mobile-phone") != nil)
  }
}
