import Diagnostics
import Markup
import Notices

struct HeadingFirstLevel: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for block in writing.outline.blocks where block.headingLevel == 1 && !block.text.isEmpty {
      let title = writing.outline.string(block.text)
      findings.add(
        Self.rule, at: writing.outline.place(of: block),
        Phrase(
          zh: "正文里用了一级标题“\(Phrase.quoted(title))”", en: "a heading of the first level, \"\(Phrase.quoted(title))\""),
        hint: .corrected(
          "## \(title)", zh: "标题已经写在表头，重复的删去；正文从“##”开始", en: "the title stands in the front matter; begin with ##"))
    }
  }

  static let rule = Rule(
    "heading-first-level", .duty, .warning,
    title: Phrase(zh: "正文里有一级标题", en: "a heading of the first level"),
    requirement: Phrase(
      zh: "一级标题是这条信息的标题，写在表头；正文的标题从“##”开始。",
      en: "The first level is the title in the front matter; headings of the text begin with ##."),
    wrong: "# 防汛通知\n\n各村做好准备。", right: "## 一、防汛准备\n\n各村做好准备。")
}
