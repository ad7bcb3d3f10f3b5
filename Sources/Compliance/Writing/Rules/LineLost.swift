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
    guard writing.typed.mayHold("]", "`", "~", "<") else { return }
    let outline = writing.outline
    let shown = Self.seenLines(of: outline)
    guard shown.contains(false) else { return }
    let targets = Set(outline.links.map(\.destination) + outline.images.map(\.address))
    for (number, line) in outline.lines.enumerated() where !shown[number] {
      guard Self.tells(line, in: writing, targets: targets) else { continue }
      let typed = writing.typed(line).trimmed
      findings.add(
        Self.rule, at: line,
        Phrase(
          zh: "“\(Phrase.quoted(typed))”这一行不会出现在网页上",
          en: "the line \"\(Phrase.quoted(typed))\" will not be shown"),
        hint: Self.hint(typed))
    }
  }

  /// Whether a line that no reader sees is told; `targets` are the addresses of links and pictures.
  static func tells(_ line: Range<Int>, in writing: Writing, targets: Set<String>) -> Bool {
    let outline = writing.outline
    guard outline.source[line].contains(where: { 0xE3...0xE9 ~= $0 }) else { return false }
    let typed = writing.typed(line).trimmed
    // HTML is an error of its own.
    return !typed.hasPrefix("<") && !typed.contains("](") && !isUsed(typed, targets) && !isInTable(line, outline)
  }

  /// For each line whether a reader sees something of it, or it is one of a block of code; those that open one are none.
  static func seenLines(of outline: Outline) -> [Bool] {
    var seen = outline.shownLines
    for block in outline.blocks where block.kind == .code && !block.source.isEmpty {
      let first = outline.lineNumber(of: block.source.lowerBound) + (outline.isFenced(block) ? 1 : 0)
      let end = max(first, outline.lineNumber(of: block.source.upperBound - 1) + 1)
      for line in first..<end { seen[line] = true }
    }
    return seen
  }

  static func isInTable(_ line: Range<Int>, _ outline: Outline) -> Bool {
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
