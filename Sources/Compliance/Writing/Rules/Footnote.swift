import Diagnostics
import Markup
import Notices

struct Footnote: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold("^") else { return }
    let mark = Array("[^".utf8)
    for passage in writing.passages {
      let text = writing.outline.text[passage]
      guard let start = text.indices.first(where: { text[$0...].starts(with: mark) }), !writing.isCode(start),
        let end = text[start...].prefix(40).firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      findings.add(
        Self.rule, at: writing.outline.place(of: start..<end + 1), .footnote(writing.outline.string(start..<end + 1)),
        hint: .note)
    }
  }

  static let rule = Rule(
    "footnote", .duty, .warning,
    title: Phrase(zh: "脚注不生效", en: "footnotes mean nothing here"),
    requirement: Phrase(
      zh: "脚注“[^1]”不生效；说明写在括号里，或者在末尾写“注：……”。",
      en: "Footnotes such as [^1] are not supported: write the note in brackets, or at the end."),
    wrong: "共公开58条[^1]。", right: "共公开58条（不含转发上级文件）。")
}

extension Phrase {
  static func footnote(_ mark: String) -> Self {
    Self(zh: "脚注“\(mark)”不生效，读者看不到说明", en: "the footnote \"\(mark)\" means nothing here")
  }

  static let note = Self(
    zh: "把说明写在括号里，例如：58条（不含转发上级文件）；或者在末尾写“注：……”",
    en: "write the note in brackets, such as 58条（不含转发上级文件）, or at the end")
}
