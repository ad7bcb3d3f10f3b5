import Diagnostics
import Notices
import Testing

@Suite("attachment-too-large")
struct AttachmentTooLargeTests {
  @Test("a file of more than 64 MB holds its item")
  func fires() throws {
    var file = JudgedFile()
    file.size = (64 << 20) + 1
    #expect(try file.rules == ["attachment-too-large hold error"])
    #expect(try file.findings[0].message.zh == "附件“名单.txt”有64 MB，不读也不公开；最多64 MB")
    #expect(try file.findings[0].range == 7..<9 && file.findings[0].path == "content/应急管理/预案.md")
  }

  @Test("64 MB are read")
  func passes() throws {
    var file = JudgedFile()
    file.size = 64 << 20
    #expect(try file.findings.first("attachment-too-large") == nil)
  }
}
