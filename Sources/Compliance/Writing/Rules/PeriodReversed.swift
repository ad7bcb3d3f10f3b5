import Diagnostics
import Markup
import Notices

/// Requires that a period which the text names does not end before it begins.
///
/// Where one of the days has no year, only days of the same month are compared: 12月25日至1月5日 goes over the new year.
struct PeriodReversed: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for period in writing.periods where Self.isReversed(period.first, period.last) {
      let written = outline.string(period.range)
      findings.add(
        Self.rule, at: outline.place(of: period.range),
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

  static let rule = Rule(
    "period-reversed", .duty, .warning,
    title: Phrase(zh: "起止日期颠倒", en: "a period that ends before it begins"),
    requirement: Phrase(
      zh: "起止日期要先写开始的一天；颠倒的，先弄清是哪一个写错了。", en: "A period begins before it ends: find out which of its days is wrong."),
    wrong: "公示期为2013年6月10日至2013年6月3日。", right: "公示期为2013年6月3日至2013年6月10日。")
}
