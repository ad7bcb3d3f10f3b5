import Diagnostics
import Notices

struct AttachmentLarge: FileRule {
  static let rule = Rule(
    "attachment-large", .duty, .warning, title: Phrase(zh: "附件偏大", en: "Large attachment"),
    requirement: Phrase(
      zh: "附件最好不超过20 MB：用手机看的居民打不开，也费流量。", en: "An attachment should have at most 20 MB, for readers on a phone."),
    wrong: "附件: [{ 文件: 规划图.pdf, 名称: 规划图 }]（45 MB）", right: "降低图片分辨率再导出，或者分成几个文件")

  private static let limit = 20 << 20

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.size > Self.limit, file.file.size <= AttachedFile.sizeLimit else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)有\(file.file.size >> 20) MB，手机上不好打开；最好不超过20 MB",
        en: "\(file.title.en) has \(file.file.size >> 20) MB; at most 20 MB is easy on a phone"), hint: .splitAttachment
    )
  }
}
