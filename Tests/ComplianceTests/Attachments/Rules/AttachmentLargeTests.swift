import Diagnostics
import Notices
import Testing

@Suite("attachment-large")
struct AttachmentLargeTests {
  @Test("a file of more than 20 MB is a warning", arguments: [((20 << 20) + 1, 20), (64 << 20, 64)])
  func fires(size: Int, megabytes: Int) throws {
    var file = JudgedFile()
    file.size = size
    #expect(try file.rules == ["attachment-large duty warning"])
    #expect(try file.findings[0].message.zh == "附件“名单.txt”有\(megabytes) MB，手机上不好打开；最好不超过20 MB")
    #expect(try file.findings[0].range == 7..<9 && file.findings[0].path == "content/应急管理/预案.md")
  }

  @Test("20 MB pass, and what is not even read is another rule's matter", arguments: [20 << 20, (64 << 20) + 1])
  func passes(size: Int) throws {
    var file = JudgedFile()
    file.size = size
    #expect(try file.findings.first("attachment-large") == nil)
  }
}
