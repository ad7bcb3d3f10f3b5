import Diagnostics
import Extraction
import Notices

/// A file whose name says nothing of its type, so that readers cannot open it with a click.
struct AttachmentSuffixMissing: FileRule {
  static let rule = Rule(
    "attachment-suffix-missing", .hold, .error, title: Phrase(zh: "附件没有后缀", en: "Name without an ending"),
    requirement: Phrase(
      zh: "附件的文件名要有后缀，否则居民点开后不知道用什么程序看，也看不出能不能公开。",
      en: "A name has an ending: it tells a reader's program what to open, and the board what may go out."),
    wrong: "附件: [{ 文件: 名单, 名称: 名单 }]", right: "附件: [{ 文件: 名单.txt, 名称: 名单 }]")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.suffix.isEmpty, !file.file.hasForeignEnding, file.file.extract != nil,
      let right = file.file.examination.format.suffixes.first
    else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(zh: "\(file.title.zh)没有后缀；要能看出类型", en: "\(file.title.en) has no ending; its name must say its type"),
      hint: .rename(endingWith: right))
  }
}
