import Diagnostics
import Notices
import Samples
import Testing

@testable import Compliance
@testable import Extraction

@Suite("leaks in an attachment")
struct AttachmentLeakTests {
  @Test("each kind is said once, at its first place, with the number of different cases")
  func counted() throws {
    var file = JudgedFile()
    var text = ExtractedText()
    for (number, line) in ["370399199003074535", "机密★ 370399200112314425", "370399 19900307 4535"].enumerated() {
      text.mark(.line(number + 1))
      text.append("\(line)\n".utf8)
    }
    file.extract.texts = [text, ExtractedText(Array("370399199003074535".utf8), at: .part(.objects))]
    let findings = try file.findings
    #expect(
      findings.map(\.message.zh) == [
        "附件“名单.txt”的第1行有居民身份证号“37****************”，同类共2个；不得公开", "附件“名单.txt”的第2行有密级标志“机密★”；不得公开",
      ])
    #expect(
      findings.allSatisfy { $0.isConfidential && $0.class == .hold && $0.severity == .error && $0.range == 7..<9 })
  }

  @Test("twenty thousand findings are counted, and a hundred questions asked, without looking again")
  func many() throws {
    var findings: [Finding] = []
    let growth = try Growth.ofFourfold(20_000) { count in
      var file = JudgedFile()
      var text = ExtractedText()
      for line in 1...count {
        text.mark(.line(line))
        text.append("家庭住址：示例一村三组\(line)号，手机 1\(3_800_000_000 + line)\n".utf8)
      }
      file.extract.texts = [text]
      findings = try file.findings
    }
    #expect(growth < Growth.limit && (2...102).contains(findings.count))
    #expect(findings.contains { $0.rule.id == "leak-mobile" || $0.message.zh.contains("同类共20000个") })
  }

  @Test(
    "a number that a narrow column breaks is found where a check digit proves it",
    arguments: [
      ("姓名\n370399199003\n074535\n", true), ("370399199003 \n  074535", true), ("37039919900101001\nX", true),
      ("序号12\n370399199003\n074535", true), ("370399\n19900307\n4535", true),
      ("370399199003\n\n074535", true), ("| 370399 | 19900307 | 4535 |", true),
      ("3,7,0,3,9,9,1,9,9,0,0,3,0,7,4,5,3,5", true),
      ("\"370399\",\"19900307\",\"4535\"", true),
      ("3703991990 ; 03074535", true), ("1370399199003 074535", false), ("370399199003\n074534", false),
      ("370399199003，\n074535", true),
    ])
  func broken(text: String, isFound: Bool) throws {
    var file = JudgedFile()
    var extracted = ExtractedText(Array(text.utf8), at: .page(3))
    extracted.breaksNumbers = true
    file.extract.texts = [extracted]
    #expect(try file.findings.map(\.rule.id) == (isFound ? ["resident-id"] : []))
    // Lines part no number that proves itself, whatever the file is made of.
    extracted.breaksNumbers = false
    file.extract.texts = [extracted]
    #expect(try file.findings.map(\.rule.id) == (isFound ? ["resident-id"] : []))
  }

  @Test("a broken number is joined from the end of a line, whole lines, and the beginning of another")
  func joined() {
    var found: [String] = []
    BrokenNumbers(Array("金额12\n370399\n19900307\n4535 男\nA370399199003\n074535\n".utf8)).forEach { start, number in
      found.append("\(start) \(String(decoding: number, as: UTF8.self))")
    }
    #expect(found == ["9 370399199003074535"])
  }

  @Test("clean text passes")
  func passes() throws {
    var file = JudgedFile()
    file.extract.texts = [ExtractedText(Array("信用代码11370322004222241N，0533-3181234".utf8))]
    #expect(try file.findings.isEmpty)
  }

  @Test("every kind of number is found, and words are asked about without holding the item")
  func kinds() throws {
    var file = JudgedFile()
    let text = "| 姓名 | 残疾等级 | 电话 | 账号 |\n| 张三 | 二级 | 138 1500 2600 | 902012345678901 |\n持护照E91234567\n"
    file.extract.texts = [ExtractedText(Array(text.utf8))]
    #expect(
      try file.rules == [
        "health-detail duty warning", "mobile-phone hold error", "bank-card hold error", "passport hold error",
      ])
    file.extract.texts = [ExtractedText(Array("村 户 人 亩\n示例一村 138 1500 2600\n补贴标准：残疾等级一级\n".utf8))]
    #expect(try file.rules.isEmpty)
  }
}
