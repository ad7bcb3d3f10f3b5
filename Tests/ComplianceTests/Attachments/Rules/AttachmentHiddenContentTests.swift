import Compliance
import Diagnostics
import Notices
import Testing

@testable import Extraction

@Suite("attachment-hidden-content")
struct AttachmentHiddenContentTests {
  @Test(
    "names what is hidden",
    arguments: [
      (HiddenPart(.sheet, at: .sheet(name: "底稿", position: 2)), "隐藏的工作表“底稿”"),
      (HiddenPart(.row, at: .sheet(name: "", position: 2)), "第2个工作表里隐藏的行"),
      (HiddenPart(.column, at: .sheet(name: "370399199003074535", position: 3)), "第3个工作表里隐藏的列"),
      (HiddenPart(.slide, at: .slide(3)), "隐藏的第3张幻灯片"), (HiddenPart(.deletion, at: .whole), "修订记录里删去的文字"),
      (HiddenPart(.comment, at: .part(.comments)), "批注"), (HiddenPart(.text, at: .whole), "隐藏的文字"),
      (HiddenPart(.speakerNotes, at: .whole), "幻灯片备注"), (HiddenPart(.layer, at: .whole), "关掉的图层"),
      (HiddenPart(.revision, at: .whole), "以前保存的版本"),
    ])
  func fires(part: HiddenPart, words: String) throws {
    var file = JudgedFile()
    file.extract.hidden = [part]
    #expect(try file.rules == ["attachment-hidden-content duty warning"])
    #expect(try file.findings[0].message.zh.contains("里有\(words)，"))
  }

  @Test("leaves a file without secrets alone")
  func passes() throws { #expect(try JudgedFile().rules == []) }
}
