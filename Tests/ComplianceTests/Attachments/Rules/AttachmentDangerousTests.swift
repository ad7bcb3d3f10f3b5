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

  @Test(
    "leaves documents and pictures alone",
    arguments: [
      ("pdf", FileFormat.pdf), ("svg", .svg), ("docx", .docx), ("csv", .text), ("jpg", .jpeg), ("", .text),
    ])
  func passes(suffix: String, format: FileFormat) throws {
    #expect(try !JudgedFile(suffix: suffix, format: format).rules.contains("attachment-dangerous hold error"))
  }
}
