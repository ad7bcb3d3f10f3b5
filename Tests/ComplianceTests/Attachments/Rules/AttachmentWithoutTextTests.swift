import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-without-text")
struct AttachmentWithoutTextTests {
  @Test("names the pages that are pictures only, five at most")
  func fires() throws {
    var file = JudgedFile(suffix: "pdf", format: .pdf)
    file.extract.pagesWithoutText = [2]
    #expect(try file.rules == ["attachment-without-text hold error"])
    #expect(try file.findings[0].range == 7..<9)
    #expect(try file.findings[0].message.zh == "附件“名单.txt”的第2页只有图像，没有文字，查不了；每一页都要有文字")
    file.extract.pagesWithoutText = Array(1...9)
    #expect(try file.findings[0].message.zh.contains("第1页、第2页、第3页、第4页、第5页等9处只有图像"))
  }

  @Test("leaves a PDF with text alone")
  func passes() throws { #expect(try JudgedFile(suffix: "pdf", format: .pdf).rules == []) }
}
