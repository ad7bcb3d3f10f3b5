import Diagnostics
import Markup
import Notices

struct IndentedProse: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for block in outline.blocks where block.kind == .code && !outline.isFenced(block) {
      guard outline.text[block.text].contains(where: { 0xE4...0xE9 ~= $0 }) else { continue }
      let text = outline.string(block.text)
      let lines = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
      guard let first = lines.first else { continue }
      findings.add(
        Self.rule, at: outline.place(of: block.text),
        Phrase(
          zh: "“\(Phrase.quoted(first))”前面有四个空格或者制表符，会当作代码显示，也不进概述",
          en: "four blanks or a tab before \"\(Phrase.quoted(first))\" make code of it"),
        hint: .corrected(
          lines.prefix(4).joined(separator: "\n"), zh: "去掉行首的空格，段首缩进由网页排版",
          en: "remove the blanks; the page indents paragraphs"))
    }
  }

  static let rule = Rule(
    "indented-prose", .duty, .warning,
    title: Phrase(zh: "缩进的段落成了代码", en: "an indented paragraph is code"),
    requirement: Phrase(
      zh: "段落前面不加空格、不按 Tab；四个空格或者一个制表符会把整段变成代码。落款也顶格写，网页会排到右边。",
      en: "Paragraphs are not indented: four blanks or a tab make code. A signature, too, begins at the left."),
    wrong: "各村：\n\n    根据通知要求，现将有关事项公告如下。", right: "各村：\n\n根据通知要求，现将有关事项公告如下。")
}
