import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-unscannable")
struct AttachmentUnscannableTests {
  @Test(
    "holds what nobody can look through, and says what to do",
    arguments: [
      (ExtractionFailure.encrypted, FileFormat.pdf, "取消打开密码"), (.broken, .pdf, "另存为 PDF"),
      (.unknownType, .legacyOffice, "另存为 PDF 或 DOCX"), (.unknownType, .archive, "不要打包"), (.tooLarge, .docx, "另存为"),
      (.unreadablePart, .docx, "删去里面插入的"), (.unreadableFont, .pdf, "另存为"),
      (.missingTool("/usr/bin/qpdf"), .pdf, "apt-get install poppler-utils poppler-data qpdf"),
    ])
  func holds(failure: ExtractionFailure, format: FileFormat, hint: String) throws {
    let file = JudgedFile(suffix: "pdf", format: format, failure: failure)
    #expect(try file.rules == ["attachment-unscannable hold error"])
    #expect(try file.findings[0].hint?.zh.contains(hint) == true)
    #expect(try file.findings[0].message.zh.hasPrefix("附件“名单.txt”"))
  }

  @Test("a program is refused as a program, and a readable file passes")
  func others() throws {
    #expect(
      try JudgedFile(suffix: "exe", format: .program, failure: .unknownType).rules == [
        "attachment-dangerous hold error"
      ])
    #expect(try JudgedFile().rules == [])
  }
}
