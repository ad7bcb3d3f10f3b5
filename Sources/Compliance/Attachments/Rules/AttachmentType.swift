import Diagnostics
import Extraction
import Notices

/// A file of a type that is not among those that may go out.
///
/// The types are listed rather than what is dangerous: systems know more endings that run something than anybody could
/// write down. Says nothing where another rule already holds the file, which knows better what to do.
struct AttachmentType: FileRule {
  static let rule = Rule(
    "attachment-type", .hold, .error, title: Phrase(zh: "附件类型不在名单里", en: "Type not listed"),
    requirement: Phrase(
      zh:
        "附件只能是 DOCX、XLSX、PPTX、ODT、ODS、ODP、PDF、OFD、TXT、CSV、PNG、JPG、GIF、WebP、SVG、MP3、MP4；board.yaml 的“附件类型”可以加别的文字类型，加了也照样查。",
      en:
        "Attachments are of the listed types; 附件类型 of board.yaml may add other types of text, which are looked through as well."
    ),
    wrong: "附件: [{ 文件: 参数.settingcontent-ms, 名称: 参数 }]", right: "附件: [{ 文件: 参数.pdf, 名称: 参数 }]")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard findings.blocks == 0, !FileFormat.published.contains(file.file.suffix),
      !file.addedTypes.contains(file.file.suffix)
    else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)的类型不在可以公开的名单里", en: "\(file.title.en) is of a type that is not listed for publication"),
      hint: Phrase(
        zh: "另存为 PDF、DOCX、XLSX、CSV 等再放进来，例如 名单.pdf；TSV、JSON、ICS 等文字类型确要公开的，写进 board.yaml，例如\n附件类型: [ics]",
        en: "save it as PDF, DOCX, XLSX or CSV; types of text such as ICS can be added to board.yaml:\n附件类型: [ics]"))
  }
}

extension AttachedFile {
  /// Whether the name goes on behind a dot and yet ends with none of the plain words that types are called by.
  var hasForeignEnding: Bool {
    suffix.isEmpty && written.utf8.split(separator: UInt8(ascii: "/")).last?.contains(UInt8(ascii: ".")) == true
  }
}
