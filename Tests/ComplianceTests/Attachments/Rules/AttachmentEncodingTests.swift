import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-encoding")
struct AttachmentEncodingTests {
  @Test("a text in another encoding is a warning that names it")
  func fires() throws {
    var file = JudgedFile()
    file.extract.encoding = "GBK"
    #expect(try file.rules == ["attachment-encoding duty warning"])
    #expect(try file.findings[0].range == 7..<9)
    #expect(try file.findings[0].message.zh == "附件“名单.txt”的编码是 GBK，浏览器里会成乱码；应为 UTF-8")
  }

  @Test("UTF-8 passes")
  func passes() throws { #expect(try JudgedFile().rules == []) }
}
