import Notices

/// A file so large that it is not read.
struct AttachmentTooLarge: FileRule {
  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.size > AttachedFile.sizeLimit else { return }
    findings.hold("attachment-too-large", at: file.file.range, .tooLarge(file.title, file.file.size), hint: .split)
  }
}

extension AttachmentTooLarge {
  static let description = RuleDescription(
    "attachment-too-large", .hold, .error, title: Phrase(zh: "附件太大", en: "Attachment too large"),
    requirement: Phrase(
      zh: "附件不超过64 MB，否则不读、不查，也不公开。", en: "An attachment has at most 64 MB; a larger one is neither read nor published."
    ),
    wrong: "附件: [{ 文件: 全部扫描件.pdf, 名称: 档案 }]（120 MB）", right: "分成几个文件，或者从文字稿导出，不用扫描件")
}

/// A file that takes long on an old phone.
struct AttachmentLarge: FileRule {
  private static let limit = 20 << 20

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.size > Self.limit, file.file.size <= AttachedFile.sizeLimit else { return }
    findings.duty(
      "attachment-large", .warning, at: file.file.range, .large(file.title, file.file.size), hint: .split)
  }
}

extension AttachmentLarge {
  static let description = RuleDescription(
    "attachment-large", .duty, .warning, title: Phrase(zh: "附件偏大", en: "Large attachment"),
    requirement: Phrase(
      zh: "附件最好不超过20 MB：用手机看的居民打不开，也费流量。", en: "An attachment should have at most 20 MB, for readers on a phone."),
    wrong: "附件: [{ 文件: 规划图.pdf, 名称: 规划图 }]（45 MB）", right: "降低图片分辨率再导出，或者分成几个文件")
}

extension Phrase {
  fileprivate static func tooLarge(_ title: Phrase, _ size: Int) -> Self {
    Self(
      zh: "\(title.zh)有\(size >> 20) MB，不读也不公开；最多64 MB",
      en: "\(title.en) has \(size >> 20) MB and is not read; at most 64 MB may be published")
  }

  fileprivate static func large(_ title: Phrase, _ size: Int) -> Self {
    Self(
      zh: "\(title.zh)有\(size >> 20) MB，手机上不好打开；最好不超过20 MB",
      en: "\(title.en) has \(size >> 20) MB; at most 20 MB is easy on a phone")
  }

  fileprivate static let split = Self(
    zh: "降低图片分辨率再导出，或者分成几个附件，例如 名单（一）.pdf、名单（二）.pdf",
    en: "export it with smaller pictures, or split it, for example 名单（一）.pdf and 名单（二）.pdf")
}
