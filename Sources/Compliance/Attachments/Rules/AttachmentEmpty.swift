import Diagnostics
import Notices

/// A file of no bytes: what was reviewed is not what is there.
struct AttachmentEmpty: FileRule {
  static let rule = Rule(
    "attachment-empty", .hold, .error, title: Phrase(zh: "附件是空的", en: "Empty attachment"),
    requirement: Phrase(
      zh: "附件不能是0字节的空文件。多半是没有保存好，或者没有下载完。", en: "An attachment must not be a file of no bytes; most were saved badly."),
    wrong: "附件: [{ 文件: 名单.pdf, 名称: 名单 }]（名单.pdf 是0字节）", right: "重新导出名单.pdf，放回原处")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.size == 0 else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(zh: "\(file.title.zh)是空的（0字节）；要有内容", en: "\(file.title.en) is empty; it must hold something"),
      hint: Phrase(
        zh: "从原来的程序重新导出或保存，放回同一个位置，再检查", en: "export it again from the program it was made with"))
  }
}
