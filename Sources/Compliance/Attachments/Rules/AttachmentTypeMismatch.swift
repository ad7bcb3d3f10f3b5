import Diagnostics
import Extraction
import Notices

struct AttachmentTypeMismatch: FileRule {
  static let rule = Rule(
    "attachment-type-mismatch", .hold, .error, title: Phrase(zh: "附件后缀与内容不符", en: "Name and content differ"),
    requirement: Phrase(
      zh: "文件名的后缀要与内容一致；改后缀不等于换格式。", en: "The ending of a name says what the content is; renaming does not convert."),
    wrong: "附件: [{ 文件: 名单.doc, 名称: 名单 }]（内容是 DOCX）", right: "附件: [{ 文件: 名单.docx, 名称: 名单 }]")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    let format = file.file.examination.format
    guard !file.file.suffix.isEmpty, file.file.size > 0, file.file.extract != nil, let right = format.suffixes.first,
      FileFormat(suffix: file.file.suffix) != format
    else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)的后缀是 .\(file.file.suffix)，内容却是 .\(right)；两者要一致",
        en: "\(file.title.en) is named .\(file.file.suffix) and holds .\(right); both must agree"),
      hint: .rename(endingWith: right))
  }
}

extension Phrase {
  /// How a name is made to say its type.
  static func rename(endingWith right: String) -> Self {
    Self(
      zh: "把文件名和“附件”里的写法都改成以 .\(right) 结尾，例如 名单.\(right)",
      en: "rename the file and its entry under 附件 to end with .\(right), for example 名单.\(right)")
  }
}
