import Diagnostics
import Extraction
import Notices

/// A table of commas that Excel shows as gibberish, because nothing at its beginning says that it is in UTF-8.
///
/// Excel on a Chinese Windows takes such a file for GBK; browsers and WPS read it either way.
struct AttachmentWithoutMark: FileRule {
  static let rule = Rule(
    "attachment-without-mark", .duty, .warning,
    title: Phrase(zh: "CSV 附件没有 BOM", en: "CSV attachment without a byte order mark"),
    requirement: Phrase(
      zh: "CSV 附件用带 BOM 的 UTF-8 保存，否则居民用 Excel 打开，汉字都是乱码。",
      en: "CSV attachments are in UTF-8 with a byte order mark, or Excel shows their Han characters as gibberish."),
    wrong: "用记事本另存为“UTF-8”", right: "用记事本另存为“带有 BOM 的 UTF-8”")

  /// Endings that programs for tables open at a click, without asking for the encoding.
  private static let endings: Set = ["csv", "tsv"]

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard Self.endings.contains(file.file.suffix), file.file.examination.format == .text,
      file.file.extract?.lacksMark == true
    else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)是 UTF-8，开头没有 BOM，用 Excel 打开汉字会成乱码；应为带 BOM 的 UTF-8",
        en: "\(file.title.en) is in UTF-8 without a byte order mark, so that Excel shows gibberish; it should have one"),
      hint: Phrase(
        zh: "用 Excel 另存为“CSV UTF-8（逗号分隔）”，或者用记事本打开，另存为时编码选“带有 BOM 的 UTF-8”；"
          + "文件变了，已经签过的五步要重新签",
        en: "save it in Excel as \"CSV UTF-8\", or in Notepad as \"UTF-8 with BOM\"; "
          + "what was signed before must be signed again, since the file has changed"))
  }
}
