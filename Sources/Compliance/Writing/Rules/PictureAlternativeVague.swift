import Diagnostics
import Markup
import Notices

/// Requires that the words for a picture say what it shows (WCAG 2.2, 1.1.1); that there are any, the renderer looks after.
struct PictureAlternativeVague: WritingRule {
  private static let words: Set<String> = [
    "图", "图片", "照片", "图像", "截图", "插图", "附图", "配图", "扫描件", "示意图", "无标题", "未命名", "image", "img", "picture", "photo",
    "screenshot",
  ]
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"]

  func check(_ writing: Writing, _ findings: inout Findings) {
    for image in writing.outline.images where !image.text.isEmpty {
      let text = writing.outline.string(image.text)
      guard isVague(text) else { continue }
      findings.add(
        Self.rule, at: image.source,
        Phrase(
          zh: "图片说明“\(text.prefix(30))”没有说明图上有什么",
          en: "the words \"\(text.prefix(30))\" do not say what the picture shows"))
    }
  }

  private func isVague(_ text: String) -> Bool {
    let word = text.lowercased().trimmed
    let stem = String(word.reversed().drop { $0.isNumber || $0 == "_" || $0 == "-" }.reversed()).trimmed
    return Self.words.contains(stem) || Self.endings.contains { word.hasSuffix($0) }
  }

  static let rule = Rule(
    "picture-alternative-vague", .duty, .warning,
    title: Phrase(zh: "图片说明没有说明内容", en: "a picture's words say nothing"),
    requirement: Phrase(
      zh: "图片的说明写图上有什么，不写“图片”“照片1”或者文件名。看不见图的人靠它。",
      en: "The words for a picture say what it shows; neither \"picture\" nor a file's name does."),
    basis: Phrase(zh: "WCAG 2.2 1.1.1；GB/T 37668-2019", en: "WCAG 2.2, 1.1.1; GB/T 37668-2019"),
    wrong: "![图片1](路线图.png)", right: "![东线从镇驻地经示例二村到示例十村](路线图.png)")
}
