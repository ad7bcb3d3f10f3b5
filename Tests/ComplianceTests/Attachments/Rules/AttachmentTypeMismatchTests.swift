import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-type-mismatch")
struct AttachmentTypeMismatchTests {
  @Test(
    "fires when name and content differ",
    arguments: [
      ("doc", FileFormat.docx, "docx"), ("pdf", .docx, "docx"), ("txt", .pdf, "pdf"), ("jpg", .png, "png"),
      ("xlsx", .text, "txt"), ("et", .xlsx, "xlsx"), ("dat", .text, "txt"),
    ])
  func fires(suffix: String, format: FileFormat, right: String) throws {
    let file = JudgedFile(suffix: suffix, format: format)
    #expect(try file.rules == ["attachment-type-mismatch hold error"])
    #expect(try file.findings[0].message.zh == "附件“名单.txt”的后缀是 .\(suffix)，内容却是 .\(right)；两者要一致")
    #expect(try file.findings[0].hint?.zh.contains("名单.\(right)") == true)
  }

  @Test(
    "passes every usual ending of a type",
    arguments: [
      ("jpg", FileFormat.jpeg), ("jpeg", .jpeg), ("csv", .text), ("txt", .text), ("pdf", .pdf), ("ods", .ods),
      ("svg", .svg),
    ])
  func passes(suffix: String, format: FileFormat) throws {
    #expect(try JudgedFile(suffix: suffix, format: format).rules == [])
  }

  @Test("is silent where the content cannot be told: another rule says so")
  func unreadable() throws {
    let file = JudgedFile(suffix: "docx", format: .archive, failure: .broken)
    #expect(try file.rules == ["attachment-unscannable hold error"])
  }
}
