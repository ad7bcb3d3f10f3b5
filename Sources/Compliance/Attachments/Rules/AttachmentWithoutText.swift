import Diagnostics
import Extraction
import Notices

/// A PDF with pages that are pictures only: nothing on them can be looked through, searched or read aloud.
struct AttachmentWithoutText: FileRule {
  static let rule = Rule(
    "attachment-without-text", .hold, .error, title: Phrase(zh: "附件只有图像没有文字", en: "Pages without text"),
    requirement: Phrase(
      zh: "PDF 的每一页都要有文字，不能只是扫描的图像：图像查不了有没有身份证号，居民也搜不到、听不了。",
      en: "Every page of a PDF has text: a scanned picture can neither be checked nor searched nor read aloud."),
    basis: Phrase(
      zh: "政府信息公开条例（2019）第二十四条；WCAG 2.2 1.1.1、1.4.5", en: "Regulation of 2019, art. 24; WCAG 2.2, 1.1.1 and 1.4.5"),
    wrong: "附件: [{ 文件: 扫描件.pdf, 名称: 规划说明 }]", right: "从 Word 或 WPS 的原稿导出 规划说明.pdf，不用扫描件")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let pages = file.file.extract?.pagesWithoutText, !pages.isEmpty else { return }
    let words = file.words(pages.map { file.words(.page($0)) })
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)的\(words.zh)只有图像，没有文字，查不了；每一页都要有文字",
        en: "\(words.en) of \(file.title.en) is a picture without text and cannot be looked through"),
      hint: Phrase(
        zh: "从原稿导出 PDF（Word、WPS：文件、另存为 PDF），不要用扫描件；只有纸质件的，先做文字识别",
        en: "export the PDF from its source instead of scanning it; of a paper, add a text layer by recognition first"))
  }
}
