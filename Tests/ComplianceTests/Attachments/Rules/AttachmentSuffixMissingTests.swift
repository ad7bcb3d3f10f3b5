import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-suffix-missing")
struct AttachmentSuffixMissingTests {
  @Test(
    "a name without an ending holds and says which to write",
    arguments: [(FileFormat.text, "txt"), (.pdf, "pdf")])
  func fires(format: FileFormat, right: String) throws {
    let file = JudgedFile(written: "名单", suffix: "", format: format)
    #expect(try file.rules == ["attachment-suffix-missing hold error"])
    #expect(try file.findings[0].range == 7..<9)
    #expect(try file.findings[0].message.zh == "附件“名单”没有后缀；要能看出类型")
    #expect(try file.findings[0].hint?.zh.hasSuffix("以 .\(right) 结尾，例如 名单.\(right)") == true)
  }

  @Test("a name with one passes, and of what nobody can read another rule speaks")
  func passes() throws {
    #expect(try JudgedFile().rules == [])
    let broken = JudgedFile(suffix: "", format: .pdf, failure: .broken)
    #expect(try broken.findings.first("attachment-suffix-missing") == nil)
  }
}
