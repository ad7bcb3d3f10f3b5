import Diagnostics
import Markup
import Notices

/// Requires that no sign for more than begins a line: `>60岁` is shown as a quotation of 60岁.
///
/// A quotation has a blank behind its mark, or words; a comparison has a number or an equals sign.
struct QuoteEaten: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold(">") else { return }
    let outline = writing.outline
    for line in outline.lines {
      guard let sign = Self.sign(in: outline.source.span.extracting(line)), !isCode(line, in: writing) else { continue }
      let place = line.lowerBound + sign.lowerBound..<line.lowerBound + sign.upperBound
      let isEqual = sign.count > 1
      let typed = writing.typed(line.lowerBound..<place.lowerBound)
      findings.add(
        Self.rule, at: place,
        Phrase(
          zh: "行首的“\(isEqual ? ">=" : ">")”是引用的记号，网页上不显示，“大于”的意思没有了",
          en: "\(isEqual ? ">=" : ">") at the start of a line makes a quotation and is not shown"),
        hint: .corrected(
          typed + (isEqual ? "≥" : "\\>") + writing.typed(place.upperBound..<line.upperBound),
          zh: "写“≥”“大于”，或者在前面加反斜杠", en: "write ≥ or 大于, or put a backslash in front"))
    }
  }

  /// The sign at the beginning of a line, perhaps behind the mark of an item, before a number or with an equals sign.
  private static func sign(in line: Span<UInt8>) -> Range<Int>? {
    var start = skippingBlanks(line, 0)
    let digits = line.endOfDigits(from: start)
    let mark = digits > start ? digits : start
    let isItem = mark < line.count && (digits > start ? ".)" : "-+*").utf8.contains(line[mark])
    if isItem, mark + 1 < line.count, line[mark + 1] == UInt8(ascii: " ") { start = skippingBlanks(line, mark + 1) }
    guard start + 1 < line.count, line[start] == UInt8(ascii: ">") else { return nil }
    if line[start + 1] == UInt8(ascii: "=") { return start..<start + 2 }
    return line[start + 1].isDigit ? start..<start + 1 : nil
  }

  private static func skippingBlanks(_ line: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < line.count, line[place] == UInt8(ascii: " ") { place += 1 }
    return place
  }

  /// Whether a block of code holds the line.
  private func isCode(_ line: Range<Int>, in writing: Writing) -> Bool {
    writing.outline.blocks.contains { $0.kind == .code && $0.source.overlaps(line) }
  }

  static let rule = Rule(
    "quote-eaten", .duty, .error,
    title: Phrase(zh: "行首的大于号会从网页上消失", en: "a sign for more that vanishes"),
    requirement: Phrase(
      zh: "行首的“>”是引用的记号，不会显示：“>60岁”会变成“60岁”。写“≥”“大于”，或者前面加反斜杠，写成“\\>”。",
      en: "> at the start of a line marks a quotation and is not shown: write ≥ or 大于, or \\> for the sign itself."),
    wrong: ">60岁的老人免费乘车。", right: "大于60岁的老人免费乘车。")
}
