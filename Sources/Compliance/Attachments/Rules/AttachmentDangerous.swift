import Diagnostics
import Extraction
import Notices

/// A file that runs something when it is opened: programs, HTML, macros, scripts of a PDF or a drawing.
///
/// Judged by the name and by the content; a page of HTML at the board's address could pass for the board.
struct AttachmentDangerous: FileRule {
  static let rule = Rule(
    "attachment-dangerous", .hold, .error, title: Phrase(zh: "附件带程序", en: "Attachment that runs"),
    requirement: Phrase(
      zh: "附件不能是程序、网页、带宏的文档，也不能是带脚本的 PDF 或 SVG：居民打开会有危险。看文件名，也看内容。",
      en: "An attachment is no program, web page or document with macros or scripts, by its name and by its content."),
    wrong: "附件: [{ 文件: 申请表.xlsm, 名称: 申请表 }]", right: "附件: [{ 文件: 申请表.xlsx, 名称: 申请表 }]（另存时选不带宏的格式）")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    let isNamed = FileFormat(suffix: file.file.suffix)?.isDangerous == true
    guard isNamed || file.file.examination.format.isDangerous || file.file.extract?.hasScript == true else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)是程序、网页，或者带有宏或脚本；附件不能运行任何东西",
        en: "\(file.title.en) is a program, a web page, or holds macros or scripts; an attachment must not run anything"
      ),
      hint: Phrase(
        zh: "用打开它的程序另存为 PDF，或者不带宏的 DOCX、XLSX，例如 申请表.pdf",
        en: "save it as PDF, or as DOCX or XLSX without macros, for example 申请表.pdf"))
  }
}
