import Diagnostics
import Markup
import Notices

struct HeadingEmpty: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for block in writing.outline.blocks where block.headingLevel != nil {
      if block.text.isEmpty {
        findings.add(
          Self.rule, at: block.source, Phrase(zh: "标题没有字", en: "a heading without words"),
          hint: Phrase(zh: "在“#”后面写标题，或者删去这一行", en: "write its words behind the marks, or remove the line"))
      } else if let line = Self.underlined(block, writing) {
        findings.add(
          Self.rule, at: block.source,
          Phrase(
            zh: "下面一行“\(line.mark)”把“\(Phrase.quoted(line.text))”变成了标题",
            en: "the line \"\(line.mark)\" below made a heading of \"\(Phrase.quoted(line.text))\""),
          hint: .corrected(
            "\(line.text)\n\n\(line.mark)", zh: "要画横线，中间空一行", en: "for a rule leave a blank line above it"))
      }
    }
  }

  /// A sentence, or several lines, that a line of dashes below makes a heading.
  private static func underlined(_ block: Outline.Block, _ writing: Writing) -> (text: String, mark: String)? {
    let first = writing.typed(block.source).drop { " >-+*.)0123456789".contains($0) }
    guard !first.hasPrefix("#"), !block.source.isEmpty else { return nil }
    var lines = first.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    // cmark ends such a heading now at its underline, now a line before or behind it.
    lines.append(writing.typedLine(at: block.source.upperBound))
    guard let end = lines.dropFirst().firstIndex(where: isUnderline) else { return nil }
    let (text, mark) = (lines[..<end].joined(separator: "\n"), lines[end])
    let isSentence = text.last.map { "。；：！？，".contains($0) } ?? false
    return end > 1 || isSentence || text.count > 30 ? (text, mark) : nil
  }

  private static func isUnderline(_ line: String) -> Bool {
    line.allSatisfy { $0 == "-" || $0 == "=" } && !line.isEmpty
  }

  static let rule = Rule(
    "heading-empty", .duty, .warning,
    title: Phrase(zh: "标题没有字，或者不是标题", en: "a heading without words, or not meant"),
    requirement: Phrase(
      zh: "“##”后面写标题；一段话下面要画横线“---”，中间空一行，不然这段话会变成标题。",
      en: "Words follow ##; a blank line stands above ---, or the text above becomes a heading."),
    wrong: "##\n\n每天6:00至9:00。", right: "## 一、供水时间\n\n每天6:00至9:00。")
}
