import Diagnostics
import Markup
import Notices

/// Requires that a text is text: a scanned paper can be neither read out, nor searched, nor enlarged.
///
/// WCAG 2.2, 1.4.5; 条例2019 article 24 asks for a platform that can be searched.
struct PictureOnlyText: WritingRule {
  /// So many bytes beside the pictures are a text: ten characters.
  private static let fewest = 30

  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    guard let first = outline.images.first, outline.tables.isEmpty else { return }
    let text = outline.blocks.reduce(0) { $0 + ($1.headingLevel == nil ? $1.text.count : 0) }
    let alternatives = outline.images.reduce(0) { $0 + $1.text.count }
    guard text - alternatives < Self.fewest else { return }
    findings.add(
      Self.rule, at: first.source,
      Phrase(
        zh: "正文只有图片，没有文字", en: "the text consists of pictures alone"),
      hint: Phrase(
        zh: "把图片里的字录入正文，图片放在后面", en: "type what the picture says and let the picture follow"))
  }

  static let rule = Rule(
    "picture-only-text", .duty, .warning,
    title: Phrase(zh: "正文只有图片", en: "pictures instead of text"),
    requirement: Phrase(
      zh: "正文要用文字写，扫描件、截图只能作补充。图片里的字听不见、查不到、放不大。",
      en: "The text is typed; scans and screenshots only add to it, for they cannot be heard, found or enlarged."),
    basis: Phrase(zh: "条例2019 第二十四条；WCAG 2.2 1.4.5", en: "条例2019, article 24; WCAG 2.2, 1.4.5"),
    wrong: "![通知扫描件](通知.png)", right: "各村：\n\n汛期值班从6月1日开始……\n\n![值班路线图](路线图.png)")
}
