import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-dangerous")
struct AttachmentDangerousTests {
  @Test(
    "fires on what runs, by its name or by its content",
    arguments: [
      ("exe", FileFormat.text, false), ("html", .text, false), ("htm", .html, false), ("pdf", .html, false),
      ("pdf", .program, false), ("docm", .docx, false), ("xlsm", .xlsx, true), ("xlsx", .xlsx, true),
      ("pdf", .pdf, true),
      ("svg", .svg, true), ("lnk", .unknown, false), ("bat", .text, false),
    ])
  func fires(suffix: String, format: FileFormat, hasScript: Bool) throws {
    var file = JudgedFile(suffix: suffix, format: format)
    file.extract.hasScript = hasScript
    if format == .html || format == .program || format == .unknown { file.failure = .unknownType }
    #expect(try file.rules.contains("attachment-dangerous hold error"))
    let finding = try #require(try file.findings.first("attachment-dangerous"))
    #expect(finding.range == 7..<9 && finding.message.zh == "附件“名单.txt”是程序、网页，或者带有宏或脚本；附件不能运行任何东西")
  }

  @Test("names what stands in a drawing and does not only draw, with its line")
  func refusals() throws {
    var file = JudgedFile(written: "图.svg", suffix: "svg", format: .svg)
    file.extract.refusals = [
      Refusal(.element, "script", line: 3), Refusal(.attribute, "onload", line: 4), Refusal(.value, "href", line: 5),
      Refusal(.style, "style", line: 6), Refusal(.instruction, "xml-stylesheet", line: 7),
    ]
    #expect(try file.rules == ["attachment-dangerous hold error"])
    let finding = try #require(try file.findings.first("attachment-dangerous"))
    #expect(
      finding.message.zh
        == "附件“图.svg”里有不只是画图的内容：第3行的元素 script、第4行的属性 onload、第5行的属性 href 的值、第6行的样式、第7行的处理指令 xml-stylesheet；图形不能运行、活动、链接，也不能取外面的东西"
    )
    #expect(finding.message.en.contains("element script in line 3, attribute onload in line 4"))
    file.extract.refusals += [Refusal(.documentType, "DOCTYPE", line: 8), Refusal(.entity, "x", line: 9)]
    #expect(try file.findings[0].message.zh.contains("等7处"))
  }

  @Test("names what runs or fetches, and where")
  func reaches() throws {
    var file = JudgedFile(written: "表.docx", suffix: "docx", format: .docx)
    file.extract.reaches = [Reach(.field, "DDEAUTO", at: .page(2)), Reach(.local, "", at: .whole)]
    let finding = try #require(try file.findings.first("attachment-dangerous"))
    #expect(finding.message.zh == "附件“表.docx”里有会运行或者会取外面东西的内容：第2页的域 DDEAUTO；居民打开附件时不能发生这些")
  }

  @Test("repeats no name that must not be repeated")
  func secretName() throws {
    var file = JudgedFile(written: "图.svg", suffix: "svg", format: .svg)
    file.extract.refusals = [Refusal(.element, "x370399199003074535", line: 3)]
    file.extract.refusals += [Refusal(.attribute, "身份证号-370399199003074535", line: 4)]
    #expect(try file.findings.allSatisfy { !$0.message.zh.contains("370399199003074535") })
  }

  @Test(
    "leaves documents and pictures alone",
    arguments: [
      ("pdf", FileFormat.pdf), ("svg", .svg), ("docx", .docx), ("csv", .text), ("jpg", .jpeg), ("", .text),
    ])
  func passes(suffix: String, format: FileFormat) throws {
    #expect(try !JudgedFile(suffix: suffix, format: format).rules.contains("attachment-dangerous hold error"))
  }
}
