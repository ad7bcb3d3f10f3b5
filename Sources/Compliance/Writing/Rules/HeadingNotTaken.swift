import Diagnostics
import Markup
import Notices

struct HeadingNotTaken: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("#", "＃") else { return }
    for (_, block) in writing.paragraphs {
      for line in block.lines
      where Self.mayBegin(writing.outline.text[line.text]) && !writing.isCode(line.text.lowerBound) {
        let place = writing.outline.place(of: line.text).lowerBound..<writing.place(of: line).upperBound
        guard let right = Self.heading(writing.typed(place)) else { continue }
        findings.add(
          Self.rule, at: place,
          Phrase(
            zh: "“\(Phrase.quoted(writing.typed(place)))”没有成为标题",
            en: "\"\(Phrase.quoted(writing.typed(place)))\" is no heading"),
          hint: .corrected(
            right, zh: "“#”用半角，后面空一个半角空格，单独一行", en: "the marks are #, followed by a space, on a line of their own"))
      }
    }
  }

  private static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.drop { $0 == 0x20 }
    return text.first == UInt8(ascii: "#") || text.starts(with: "＃".utf8) || text.starts(with: "\u{3000}".utf8)
  }

  /// The heading that a line was meant to be.
  private static func heading(_ line: String) -> String? {
    let line = line.trimmed
    let marks = line.prefix { $0 == "#" || $0 == "＃" }
    let rest = line.dropFirst(marks.count)
    let title = String(rest).trimmed
    guard 1...20 ~= marks.count, let first = title.first, !"#＃".contains(first) else { return nil }
    // #话题# and #1机组 are none.
    let isSure = marks.count > 1 || rest.first == " " || rest.first == "\u{3000}" || Ordinal(title.utf8Span.span) != nil
    let isTopic = title.contains("#") || title.contains("＃")
    guard !isTopic, isSure || (first.isLetter && !first.isASCII && title.count <= 20) else { return nil }
    return String(repeating: "#", count: min(6, max(2, marks.count))) + " " + title
  }

  static let rule = Rule(
    "heading-not-taken", .duty, .warning,
    title: Phrase(zh: "标题没有成为标题", en: "a heading that is none"),
    requirement: Phrase(
      zh: "标题写成“## 一、……”：半角的“#”，后面空一个半角空格。", en: "A heading is written ## and a space before its words."),
    wrong: "##一、供水时间\n\n每天6:00至9:00。", right: "## 一、供水时间\n\n每天6:00至9:00。")
}
