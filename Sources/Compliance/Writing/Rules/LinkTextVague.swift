import Diagnostics
import Markup
import Notices

/// Requires that a link says where it leads (WCAG 2.2, 2.4.4): those who hear a page hear its links one after the other.
struct LinkTextVague: WritingRule {
  private static let words: Set<String> = [
    "点击", "点击这里", "点击此处", "点击查看", "点击下载", "点击进入", "点这里", "点此", "点此查看", "点此下载", "请点击", "请点击这里", "请点击此处",
    "这里", "此处", "这儿", "此", "查看", "查看详情", "查看更多", "查看全文", "详情", "详情点击", "详见", "详见此处", "更多", "链接", "网址", "下载",
    "戳这里", "戳我", "click", "click here", "here", "link", "more", "read more",
  ]
  /// The characters that these words begin with.
  private static let firsts = Set(words.compactMap(\.unicodeScalars.first))
  private static let marks: Set<Unicode.Scalar> = [
    "“", "”", "\"", "【", "】", "[", "]", "（", "）", "(", ")", "《", "》", "：", ":", "。", "，", "！", "!", ">", "»", "…", ".",
    "→", "▶",
  ]

  func check(_ writing: Writing, _ findings: inout Findings) {
    for link in writing.outline.links where link.text.count <= 60 {
      let text = writing.outline.string(link.text)
      // A quick look: what has Han characters, but none with which a vague word begins, says something.
      if text.utf8.contains(where: { $0 &- 0xE4 < 6 }), !text.unicodeScalars.contains(where: Self.firsts.contains) {
        continue
      }
      let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.marks.contains($0) })).trimmed
        .lowercased()
      guard plain.isEmpty || Self.words.contains(plain), !hasImage(link, writing.outline) else { continue }
      findings.add(
        Self.rule, at: link.source, Self.vague(text))
    }
  }

  /// A picture within a link speaks for it.
  private func hasImage(_ link: Outline.Link, _ outline: Outline) -> Bool {
    outline.images.contains { link.text.lowerBound <= $0.text.lowerBound && $0.text.upperBound <= link.text.upperBound }
  }

  static let rule = Rule(
    "link-text-vague", .duty, .warning,
    title: Phrase(zh: "链接文字没有说明去处", en: "a link does not say where it leads"),
    requirement: Phrase(
      zh: "链接文字写明去哪里，例如文件的名称；不写“点击这里”“详情”。听读网页的人只听链接文字。",
      en: "A link's words name what it leads to; \"click here\" does not."),
    basis: Phrase(zh: "WCAG 2.2 2.4.4；GB/T 37668-2019", en: "WCAG 2.2, 2.4.4; GB/T 37668-2019"),
    wrong: "预案请[点击这里](../应急管理/防汛预案.md)。", right: "见[《防汛预案》](../应急管理/防汛预案.md)。")

  private static func vague(_ text: String) -> Phrase {
    text.isEmpty
      ? Phrase(zh: "链接没有文字", en: "the link has no words")
      : Phrase(zh: "链接文字“\(text)”没有说明去哪里", en: "the link \"\(text)\" does not say where it leads")
  }
}
