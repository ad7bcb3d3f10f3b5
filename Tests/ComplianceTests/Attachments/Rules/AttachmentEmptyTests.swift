import Diagnostics
import Notices
import Testing

@Suite("attachment-empty")
struct AttachmentEmptyTests {
  @Test("a file of no byte holds its item")
  func fires() throws {
    var file = JudgedFile()
    file.size = 0
    #expect(try file.rules == ["attachment-empty hold error"])
    #expect(try file.findings[0].message.zh == "附件“名单.txt”是空的（0字节）；要有内容")
    #expect(try file.findings[0].range == 7..<9 && file.findings[0].path == "content/应急管理/预案.md")
  }

  @Test("one byte is enough")
  func passes() throws {
    var file = JudgedFile()
    file.size = 1
    #expect(try file.rules == [])
  }
}
