import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("picture-position")
struct PicturePositionTests {
  @Test("a position holds, of an attachment and of a picture in the text", arguments: [true, false])
  func fires(isAttached: Bool) throws {
    var file = JudgedFile(written: "照片.jpg", suffix: "jpg", format: .jpeg)
    if !isAttached { file.role = .picture(1) }
    file.extract.hasPosition = true
    #expect(try file.rules == ["picture-position hold error"])
    let finding = try file.findings[0]
    #expect(finding.isConfidential)
    #expect(finding.message.zh == "\(isAttached ? "附件" : "图片")“照片.jpg”里有拍摄位置（GPS）；不得公开")
  }

  @Test("a picture without a position passes")
  func passes() throws { #expect(try JudgedFile(suffix: "jpg", format: .jpeg).rules == []) }
}
