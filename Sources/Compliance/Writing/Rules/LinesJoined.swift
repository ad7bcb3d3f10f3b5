import Diagnostics
import Markup
import Notices

/// Requires that lines that were typed one under another, and not as wrapped prose, are not run together.
struct LinesJoined: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let mayHoldTables = TypedCells.maySplit(writing.shown)
    for (index, block) in writing.paragraphs where block.lines.count > 1 {
      // What looks like a table is another rule's matter.
      guard !mayHoldTables || !TypedCells.maySplit(writing.outline.text.span.extracting(block.text)) else { continue }
      let lines = block.lines.map { WrittenLine(writing.outline.text.span.extracting($0.text)) }
      guard let line = Self.joined(lines, block) ?? Self.unspaced(writing, block) else { continue }
      let places = [line - 1, line].map { writing.place(of: block.lines[$0]) }
      let (first, second) = (writing.typed(places[0]), writing.typed(places[1]))
      findings.add(
        Self.rule, at: places[1],
        Phrase(
          zh: "这一行会和上一行连在一起：“\(Self.seam(first, second))”",
          en: "this line will run on from the one above: \"\(Self.seam(first, second))\""),
        hint: .separate(first, second, isItem: block.isNested && Self.isItem(writing, at: index, first)))
    }
  }

  /// A line that begins with the mark of a list and no blank behind it: `-乙村` below `- 甲村`, `*甲村`, `+甲村`.
  private static func unspaced(_ writing: Writing, _ block: Outline.Block) -> Int? {
    block.lines.indices.dropFirst().first { index in
      let text = writing.outline.text.span.extracting(block.lines[index].text)
      guard text.count > 3, "-*+".utf8.contains(text[0]), text[1] >= 0xE3 else { return false }
      if block.isNested { return true }
      let above = writing.outline.text.span.extracting(block.lines[index - 1].text)
      return text[0] != UInt8(ascii: "-") && above.count > 3 && above[0] == text[0] && above[1] >= 0xE3
    }
  }

  private static func seam(_ first: String, _ second: String) -> String {
    "\(first.suffix(10))\(second.trimmed.prefix(10))"
  }

  private static func isItem(_ writing: Writing, at index: Int, _ line: String) -> Bool {
    line.first.map { "-*+".contains($0) || $0.isNumber } ?? false
  }

  /// The first line that is joined to one that was ended on purpose.
  private static func joined(_ lines: [WrittenLine], _ block: Outline.Block) -> Int? {
    let widest = lines.map(\.width).max() ?? 0
    let areSentences = lines.allSatisfy(\.endsClause) && lines.contains { $0.width + 2 < widest }
    return lines.indices.dropFirst().first { index in
      guard !block.lines[index].isKept, isChinese(lines[index - 1].scalars.last), isChinese(lines[index].scalars.first)
      else { return false }
      let (above, line) = (lines[index - 1], lines[index])
      if above.scalars.last == 0x3001 || above.scalars.last == 0xFF0C { return widest < narrowest && !block.isNested }
      if widest < narrowest { return true }
      // No line of wrapped prose is longer than the one before it.
      if areSentences, lines.count > 2 || line.width > above.width + 2 { return true }
      if above.scalars.last == 0xFF1A, above.width + 2 < max(widest, KeptLines.longest) { return true }
      if above.endsClause, above.width * 10 < widest * 7 { return true }
      return block.isNested && isAlike(above, line)
    }
  }

  /// Nobody wraps prose to so few characters.
  private static let narrowest = 15

  /// Two short entries without a mark in them or at their ends.
  private static func isAlike(_ above: WrittenLine, _ line: WrittenLine) -> Bool {
    [above, line].allSatisfy { entry in
      entry.width < KeptLines.longest
        && !entry.scalars.contains { [0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F].contains($0) }
    } && line.width * 2 >= above.width
  }

  private static func isChinese(_ scalar: UInt32?) -> Bool {
    scalar.map { $0 >= 0x2E80 || 0x2010...0x2027 ~= $0 || 0x2190...0x21FF ~= $0 } ?? false
  }

  static let rule = Rule(
    "lines-joined", .duty, .warning,
    title: Phrase(zh: "分行写的字连成了一行", en: "lines that run together"),
    requirement: Phrase(
      zh: "只换一次行，网页上是连着的。另起一段的，中间空一行；只换行的，上一行末尾加反斜杠“\\”；列表的每一项前面都写“- ”。",
      en:
        "Lines of one paragraph are joined. Leave a blank line, end the line above with a backslash, or begin each item with -."
    ),
    wrong: "- 甲村\n乙村", right: "- 甲村\n- 乙村")
}

extension Phrase {
  fileprivate static func separate(_ first: String, _ second: String, isItem: Bool) -> Self? {
    let line = second.trimmed
    if let mark = line.first, "-*+".contains(mark), line.dropFirst().first?.isASCII == false {
      let (above, sign) = isItem ? (first, String(first.prefix(1))) : ("- \(first.dropFirst())", "-")
      return corrected(
        "\(above)\n\(sign) \(line.dropFirst())", zh: "每一项前面写“- ”，记号后面空一格", en: "begin each item with - and a blank")
    }
    guard isItem else {
      return corrected(
        "\(first)\\\n\(second)", zh: "上一行末尾加反斜杠，或者中间空一行",
        en: "end the line above with a backslash, or leave a blank line")
    }
    let mark = first.first?.isNumber == true ? "2. " : "\(first.prefix(1)) "
    return corrected("\(first)\n\(mark)\(second.trimmed)", zh: "每一项前面都写记号", en: "begin each item with its mark")
  }
}
