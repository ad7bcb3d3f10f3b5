import Diagnostics
import Extraction
import Notices

/// A text that a browser shows as gibberish, because it is not in UTF-8.
struct AttachmentEncoding: FileRule {
  static let rule = Rule(
    "attachment-encoding", .duty, .warning, title: Phrase(zh: "文本附件不是 UTF-8", en: "Text not in UTF-8"),
    requirement: Phrase(
      zh: "TXT 和 CSV 附件用 UTF-8 编码，否则浏览器里是乱码。", en: "TXT and CSV attachments are in UTF-8, or browsers show gibberish."),
    wrong: "在 Excel 里另存为“CSV（逗号分隔）”", right: "在 Excel 里另存为“CSV UTF-8（逗号分隔）”")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let encoding = file.file.extract?.encoding else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)的编码是 \(encoding)，浏览器里会成乱码；应为 UTF-8",
        en: "\(file.title.en) is in \(encoding); it should be in UTF-8"),
      hint: Phrase(
        zh: "用记事本或 WPS “另存为”，编码选 UTF-8（CSV 选“带有 BOM 的 UTF-8”）；Excel 里选“CSV UTF-8（逗号分隔）”",
        en: "save it as UTF-8, a CSV as UTF-8 with BOM; in Excel choose \"CSV UTF-8\""))
  }
}
