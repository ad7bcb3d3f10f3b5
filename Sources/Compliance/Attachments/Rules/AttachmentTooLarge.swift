import Diagnostics
import Notices

struct AttachmentTooLarge: FileRule {
  static let rule = Rule(
    "attachment-too-large", .hold, .error, title: Phrase(zh: "附件太大", en: "Attachment too large"),
    requirement: Phrase(
      zh: "附件不超过64 MB，否则不读、不查，也不公开。", en: "An attachment has at most 64 MB; a larger one is neither read nor published."
    ),
    wrong: "附件: [{ 文件: 全部扫描件.pdf, 名称: 档案 }]（120 MB）", right: "分成几个文件，或者从文字稿导出，不用扫描件")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.size > AttachedFile.sizeLimit else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)有\(file.file.size >> 20) MB，不读也不公开；最多64 MB",
        en: "\(file.title.en) has \(file.file.size >> 20) MB and is not read; at most 64 MB may be published"),
      hint: .splitAttachment)
  }
}

extension Phrase {
  /// How a file that is too large, or nearly, is made smaller.
  static let splitAttachment = Self(
    zh: "降低图片分辨率再导出，或者分成几个附件，例如 名单（一）.pdf、名单（二）.pdf",
    en: "export it with smaller pictures, or split it, for example 名单（一）.pdf and 名单（二）.pdf")
}
