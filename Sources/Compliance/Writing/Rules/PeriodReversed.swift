import Diagnostics
import Markup
import Notices

/// Requires that a period which the text names does not end before it begins.
///
/// Where one of the days has no year, only days of the same month are compared: 12月25日至1月5日 goes over the new year.
struct PeriodReversed: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for (first, second) in zip(writing.dates, writing.dates.dropFirst())
    where first.passage == second.passage && Self.isReversed(first.date, second.date) {
      let text = outline.text.span.extracting(first.passage)
      guard Self.isJoined(first.date.range.upperBound..<second.date.range.lowerBound, in: text) else { continue }
      let range = first.date.range.lowerBound..<second.date.range.upperBound
      let written = text.string(range)
      findings.add(
        Self.rule,
        at: outline.place(
          of: first.passage.lowerBound + range.lowerBound..<first.passage.lowerBound + range.upperBound),
        Phrase(zh: "“\(written)”的最后一天在第一天以前", en: "\"\(written)\" ends before it begins"))
    }
  }

  private static func isReversed(_ first: WrittenDate, _ second: WrittenDate) -> Bool {
    guard first.exists, second.exists else { return false }
    if let from = first.year, let to = second.year {
      return (to, second.month, second.day) < (from, first.month, first.day)
    }
    return second.month == first.month && second.day < first.day
  }

  /// Whether nothing stands between two days but a word for a period.
  private static func isJoined(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = text.skipping(Blank.spaces + ["起", "开始", "，"], from: range.lowerBound)
    guard let length = text.length(ofAny: ["至", "到", "——", "—", "－", "–", "-", "～", "~"], at: start) else {
      return false
    }
    return text.skipping(Blank.spaces, from: start + length) == range.upperBound
  }

  static let rule = Rule(
    "period-reversed", .duty, .warning,
    title: Phrase(zh: "起止日期颠倒", en: "a period that ends before it begins"),
    requirement: Phrase(
      zh: "起止日期要先写开始的一天；颠倒的，先弄清是哪一个写错了。", en: "A period begins before it ends: find out which of its days is wrong."),
    wrong: "公示期为2013年6月10日至2013年6月3日。", right: "公示期为2013年6月3日至2013年6月10日。")
}
