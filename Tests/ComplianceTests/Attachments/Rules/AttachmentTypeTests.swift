import Compliance
import Diagnostics
import Extraction
import Notices
import Testing

@Suite("attachment-type")
struct AttachmentTypeTests {
  @Test(
    "fires on an ending that is not listed, and on a name whose end is no plain word",
    arguments: [
      ("名单.json", "json"), ("日程.ics", "ics"), ("名单.tsv", "tsv"), ("字幕.srt", "srt"), ("参数.settingcontent-ms", ""),
      ("安装.appref-ms", ""), ("资料.library-ms", ""), ("应用.webmanifest", ""), ("f.txt.", ""), ("下/.名单", ""),
      ("f.txt ", ""), ("名单.文本", ""),
    ])
  func fires(written: String, suffix: String) throws {
    let file = JudgedFile(written: written, suffix: suffix)
    #expect(try file.rules == ["attachment-type hold error"])
    #expect(try file.findings[0].range == 7..<9)
    #expect(try file.findings[0].message.zh == "附件“\(written)”的类型不在可以公开的名单里")
  }

  @Test(
    "passes what is listed",
    arguments: [
      ("docx", FileFormat.docx), ("xlsx", .xlsx), ("pptx", .pptx), ("odt", .odt), ("ods", .ods), ("odp", .odp),
      ("pdf", .pdf), ("ofd", .ofd), ("txt", .text), ("csv", .text), ("png", .png), ("jpg", .jpeg), ("jpeg", .jpeg),
      ("gif", .gif), ("webp", .webp), ("svg", .svg), ("mp3", .mp3), ("mp4", .mp4),
    ])
  func passes(suffix: String, format: FileFormat) throws {
    #expect(try JudgedFile(suffix: suffix, format: format).rules == [])
  }

  @Test("a board adds types of text that can be looked through, and no others")
  func addable() {
    #expect(Set(Board.addableTypes) == Set(FileFormat.text.suffixes).subtracting(FileFormat.published))
  }

  @Test("passes what the board adds, if its content is what it says")
  func added() throws {
    var file = JudgedFile(suffix: "ics")
    file.addedTypes = ["ics", "exe", "js", "zip", "md", "reg2"]
    #expect(try file.rules == [])
    for suffix in ["exe", "js", "zip", "md", "reg2", "json"] {
      file.suffix = suffix
      #expect(try file.findings.contains { $0.class == .hold }, "\(suffix)")
    }
  }

  @Test("nothing whose ending is not listed goes out, whatever its content", arguments: FileFormat.allCases)
  func complement(format: FileFormat) throws {
    let endings = FileFormat.allCases.flatMap(\.suffixes) + ["", "xyz", "ps1xml", "msc", "dwg", "mov", "application"]
    for suffix in endings where !FileFormat.published.contains(suffix) {
      for written in ["名单", "名单.xyz"] {
        let file = JudgedFile(written: written, suffix: suffix, format: format)
        #expect(try format == .empty || file.findings.contains { $0.class == .hold }, "\(suffix) \(written)")
      }
    }
  }
}
