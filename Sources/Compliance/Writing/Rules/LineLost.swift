import Diagnostics
import Markup
import Notices

/// Requires that every line with Chinese words is seen by a reader.
///
/// Markdown takes `[注]: 说明` for the definition of a link, and what stands behind the marks of code for the name of a
/// language: neither is shown. Counting what is left finds whatever else is lost.
struct LineLost: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    // Only such lines can be lost.
    guard writing.holds("]", "`", "~", "<") else { return }
    let outline = writing.outline
    let shown = outline.shownLines.union(Self.linesOfCode(outline))
    let targets = Set(outline.links.map(\.destination) + outline.images.map(\.address))
    for (number, line) in outline.lines.enumerated() where !shown.contains(number) {
      guard outline.source[line].contains(where: { 0xE3...0xE9 ~= $0 }) else { continue }
      let typed = writing.typed(line).trimmed
      // HTML is an error of its own.
      if typed.hasPrefix("<") || typed.contains("](") || Self.isUsed(typed, targets) || Self.isInTable(line, outline) {
        continue
      }
      findings.add(
        Self.rule, at: line,
        Phrase(
          zh: "“\(Phrase.quoted(typed))”这一行不会出现在网页上",
          en: "the line \"\(Phrase.quoted(typed))\" will not be shown"),
        hint: Self.hint(typed))
    }
  }

  /// The lines of blocks of code but for those that open one.
  private static func linesOfCode(_ outline: Outline) -> Set<Int> {
    var lines: Set<Int> = []
    for block in outline.blocks where block.kind == .code && !block.source.isEmpty {
      let first = outline.lineNumber(of: block.source.lowerBound)
      let isFenced = outline.isFenced(block)
      lines.formUnion(
        first + (isFenced ? 1 : 0)..<max(first + 1, outline.lineNumber(of: block.source.upperBound - 1) + 1))
    }
    return lines
  }

  private static func isInTable(_ line: Range<Int>, _ outline: Outline) -> Bool {
    outline.tables.contains { grid in
      guard let first = grid.typed.first?.line, let last = grid.typed.last?.line else { return false }
      return first.lowerBound < line.upperBound && line.lowerBound < last.upperBound
    }
  }

  /// Whether a line defines the target of a link that there is.
  private static func isUsed(_ line: String, _ targets: Set<String>) -> Bool {
    guard let colon = line.firstRange(of: "]:") else { return false }
    var target = line[colon.upperBound...].trimmed
    if target.hasPrefix("<") {
      target = String(target.dropFirst().prefix { $0 != ">" })
    } else {
      target = String(target.prefix { $0 != " " && $0 != "\t" })
    }
    return targets.contains(target)
  }

  private static func hint(_ line: String) -> Phrase? {
    if line.hasPrefix("[^"), let colon = line.firstRange(of: "]:") {
      return .corrected(
        "注：\(line[colon.upperBound...].trimmed)", zh: "脚注不生效，说明写在括号里，或者写成一段",
        en: "footnotes mean nothing here: write the note as text")
    }
    if line.hasPrefix("["), line.contains("]:") {
      return .corrected(
        "\\" + line, zh: "“[…]:”开头的行是链接的定义，不显示；前面加反斜杠，或者改用全角冒号",
        en: "a line that begins with [...]: defines a link; put a backslash before it")
    }
    let bare = String(line.drop { "`~> ".contains($0) })
    return .corrected(
      bare, zh: "“```”同一行后面的字不显示，去掉这些符号，或者把字移到下一行",
      en: "words behind ``` are not shown: remove the marks, or move the words to the next line")
  }

  static let rule = Rule(
    "line-lost", .duty, .error,
    title: Phrase(zh: "一行字不会出现在网页上", en: "a line that is not shown"),
    requirement: Phrase(
      zh: "写的每一行都要让读者看到。“[注]: ……”会被当成链接的定义，“``` ……”后面的字会被当成代码的名称。",
      en: "Every line that is written is seen: [注]: … would define a link, and words behind ``` would name a language."),
    wrong: "见附注。\n\n[注]: 不含转发文件。", right: "见附注。\n\n注：不含转发文件。")
}
