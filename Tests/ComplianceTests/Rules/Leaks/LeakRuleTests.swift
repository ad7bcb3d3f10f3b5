import Compliance
import Notices
import Testing

/// A text in which `⟦…⟧` marks what must be found.
struct LeakCase: Sendable, CustomTestStringConvertible {
  var marked: String
  init(_ marked: String) { self.marked = marked }
  var testDescription: String { marked }

  /// Scans the text without its marks and compares every place.
  func check(_ rule: String) {
    var text: [UInt8] = []
    var expected: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧": expected.append(start..<text.count)
      default: text.append(contentsOf: String(scalar).utf8)
      }
    }
    var found: [Leak] = []
    LeakScan().scan(text.span) { found.append($0) }
    #expect(found.map(\.range) == expected)
    #expect(found.allSatisfy { $0.rule == rule })
  }
}

@Suite("secrecy-mark")
struct SecrecyMarkTests {
  @Test(
    "finds levels with a star, and alone on one of the first lines",
    arguments: [
      LeakCase("⟦秘密★1年⟧\n正文"), LeakCase("⟦机密★⟧"), LeakCase("⟦绝密 ★ 长期⟧"), LeakCase("⟦机密☆6个月⟧"),
      LeakCase("⟦秘　密★十年⟧"), LeakCase("密级：⟦秘密*5年⟧"), LeakCase("⟦秘密\\*5年⟧"), LeakCase("⟦机密★2020年⟧1月1日"),
      LeakCase("⟦绝密★解密条件⟧"), LeakCase("⟦机密*⟧"), LeakCase("⟦秘密⟧"), LeakCase("000123\n⟦机密⟧\n关于"),
      LeakCase("# ⟦绝 密⟧\n关于"), LeakCase("**⟦秘密⟧**\n关于"), LeakCase("商业⟦秘密★5年⟧"), LeakCase("⟦秘密★１０年⟧"),
      LeakCase("\r\n\r\n⟦秘密⟧\r\n"), LeakCase("⟦秘密⭐3年⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("secrecy-mark") }

  @Test(
    "leaves running text alone",
    arguments: [
      LeakCase("保守国家秘密，人人有责"), LeakCase("涉及商业秘密★的"), LeakCase("无记名投票，设秘密写票处"), LeakCase("机密性、完整性"),
      LeakCase("严守**秘密**，不得"), LeakCase("*工作秘密*与*国家秘密*"), LeakCase("**不得泄露秘密**"), LeakCase("绝不"),
      LeakCase(String(repeating: "正文\n", count: 12) + "秘密\n"), LeakCase("秘书、机关、绝缘"), LeakCase("机"), LeakCase("秘密等事项"),
    ])
  func passes(_ example: LeakCase) { example.check("secrecy-mark") }
}

@Suite("internal-mark")
struct InternalMarkTests {
  @Test(
    "finds marks, and ordinary words in the place of a mark",
    arguments: [
      LeakCase("⟦内部资料⟧ 注意保存"), LeakCase("本件⟦不得外传⟧。"), LeakCase("⟦阅后即焚⟧"),
      LeakCase("（⟦此件不予公开⟧）"), LeakCase("（⟦不予公开⟧）"), LeakCase("标题\n⟦不予公开⟧\n正文"), LeakCase("⟦征求意见稿（内部）⟧"),
      LeakCase("【⟦注意保存⟧】"), LeakCase("仅供⟦内部使用⟧"), LeakCase("⟦会后收回⟧"), LeakCase("**⟦不予公开⟧**"),
    ])
  func fires(_ example: LeakCase) { example.check("internal-mark") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("依法不予公开的政府信息，说明理由"), LeakCase("请注意保存好缴费凭证"), LeakCase("（此件公开发布）"), LeakCase("内部审计"),
      LeakCase("决定不予公开。"), LeakCase("征求意见稿"), LeakCase("不予受理"),
    ])
  func passes(_ example: LeakCase) { example.check("internal-mark") }
}

@Suite("resident-id")
struct ResidentIDTests {
  @Test(
    "finds eighteen places with the right check digit, however typed",
    arguments: [
      LeakCase("张三，⟦370399199003074535⟧，"), LeakCase("⟦37039919900101001X⟧"), LeakCase("⟦37039919900101001x⟧"),
      LeakCase("⟦37039919900101001Ⅹ⟧"), LeakCase("⟦37039919900101001х⟧"), LeakCase("⟦３７０３９９１９９００３０７４５３５⟧"),
      LeakCase("⟦370399 19900307 4535⟧"), LeakCase("⟦370399-19900307-4535⟧"), LeakCase("⟦370399　19900307　453５⟧"),
      LeakCase("| 1 | ⟦370399199003074535⟧ | 200 |"), LeakCase("12 ⟦370399199003074535⟧ 13812"),
      LeakCase("⟦370399199003074535⟧和⟦370399200112314425⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("resident-id") }

  @Test(
    "finds a wrong check digit, and the old form, beside a label",
    arguments: [
      LeakCase("身份证号：⟦370399199003074534⟧"), LeakCase("证件号码 ⟦370399900307453⟧"), LeakCase("⟦370399199003074534⟧（身份证）"),
      LeakCase("| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | ⟦370399199003074534⟧ |\n| 李四 | ⟦370399199003074536⟧ |"),
      LeakCase("身份证：⟦370399900307453⟧ 2013"),
    ])
  func labelled(_ example: LeakCase) { example.check("resident-id") }

  @Test(
    "leaves other numbers alone",
    arguments: [
      LeakCase("370399199003074534"), LeakCase("370399900307453"), LeakCase("统一社会信用代码 513703199001012961"),
      LeakCase("信用代码11370322004222241N"), LeakCase("11370322004222241N/2021-5135380"), LeakCase("示例镇政发〔2013〕12号"),
      LeakCase("2013-0031"), LeakCase("0533-3181234、0533-3181235"), LeakCase("1,234,567,890.00 元"),
      LeakCase("370399********4535"),
      LeakCase("身份证号：370399********4535"), LeakCase("A370399199003074535"), LeakCase("3703991990030745351"),
      LeakCase("13812345678"), LeakCase("370399199013074535"), LeakCase("身份证\n\n370399199003074534"), LeakCase("37"),
      LeakCase("1370399199003074535"), LeakCase("身份证 2013 05 20 2013 06 30 12"),
    ])
  func passes(_ example: LeakCase) { example.check("resident-id") }

  @Test("an all-digit credit code without its label is taken for an identity number")
  func ambiguous() { LeakCase("⟦513703199001012961⟧").check("resident-id") }
}

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
