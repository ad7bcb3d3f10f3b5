import Diagnostics
import Markup
import Notices

/// Requires that a paragraph is not made a heading by a line of hyphens right below it, which was meant to divide.
struct HeadingUnderlined: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for block in outline.blocks where block.headingLevel == 2 && isUnderlined(block, outline) {
      let text = outline.string(block.text)
      guard Self.isProse(text) else { continue }
      findings.add(
        Self.rule, at: outline.place(of: block),
        Phrase(
          zh: "下面紧跟着一行“---”，“\(Phrase.quoted(text))”整段成了标题",
          en: "the line of hyphens right below makes \"\(Phrase.quoted(text))\" a heading"),
        hint: Phrase(zh: "在“---”前面空一行；不要横线的，删去这一行", en: "leave a line blank before ---, or remove it"))
    }
  }

  private func isUnderlined(_ block: Outline.Block, _ outline: Outline) -> Bool {
    let line = outline.source[outline.line(at: block.source.lowerBound)]
    return line.first { $0 > 0x20 && $0 != UInt8(ascii: ">") } != UInt8(ascii: "#")
  }

  /// Whether it is a sentence, longer than a heading is, or a label with what it says: 停水时间：8:00至12:00.
  private static func isProse(_ text: String) -> Bool {
    if text.utf8.count > 120 || text.contains("。") || text.ends(with: ["；", "，", "：", "！", ";", ","]) { return true }
    guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return text[colon...].contains(where: \.isNumber)
  }

  static let rule = Rule(
    "heading-underlined", .duty, .warning,
    title: Phrase(zh: "横线把一段话变成了标题", en: "a line that makes a paragraph a heading"),
    requirement: Phrase(
      zh: "“---”紧接在一段话下面，这段话就成了标题；横线前面要空一行。",
      en: "Hyphens right below a paragraph make it a heading; a line across the page has a blank line before it."),
    wrong: "各村按时报送名单。\n---\n联系电话见下。", right: "各村按时报送名单。\n\n---\n\n联系电话见下。")
}
