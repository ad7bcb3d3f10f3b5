import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-without-mark")
struct AttachmentWithoutMarkTests {
  private func file(_ ending: String) -> JudgedFile {
    var file = JudgedFile()
    (file.written, file.suffix) = ("名单.\(ending)", ending)
    file.addedTypes = ["tsv"]
    file.extract.lacksMark = true
    return file
  }

  @Test("a table of commas or tabs that nothing marks as UTF-8 is a warning", arguments: ["csv", "tsv"])
  func fires(ending: String) throws {
    let file = file(ending)
    #expect(try file.rules == ["attachment-without-mark duty warning"])
    #expect(try file.findings[0].range == 7..<9)
    #expect(
      try file.findings[0].message.zh == "附件“名单.\(ending)”是 UTF-8，开头没有 BOM，用 Excel 打开汉字会成乱码；应为带 BOM 的 UTF-8")
  }

  @Test("other texts pass, and so do tables with the mark and tables in another encoding, which another rule tells")
  func passes() throws {
    #expect(try file("txt").rules == [])
    var marked = file("csv")
    marked.extract.lacksMark = false
    #expect(try marked.rules == [])
    marked.extract.encoding = "GBK"
    #expect(try marked.rules == ["attachment-encoding duty warning"])
  }
}
