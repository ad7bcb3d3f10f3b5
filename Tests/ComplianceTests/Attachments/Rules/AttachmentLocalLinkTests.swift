import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-local-link")
struct AttachmentLocalLinkTests {
  @Test("asks about paths of one's own disk, and holds nothing for them")
  func fires() throws {
    var file = JudgedFile()
    file.extract.reaches = [Reach(.local, "", at: .page(2))]
    #expect(try file.rules == ["attachment-local-link duty warning"])
  }

  @Test("says nothing of other documents")
  func passes() throws { #expect(try JudgedFile().rules.isEmpty) }
}
