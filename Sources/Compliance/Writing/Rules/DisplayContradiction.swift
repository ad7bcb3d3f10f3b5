import Diagnostics
import Markup
import Notices

/// Requires that the period of display that a text names is the one of its head, which says how long the paper is shown.
///
/// The first day shown is not counted, so that a text may name that day or the next.
struct DisplayContradiction: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard let display = writing.notice?.display?.value else { return }
    for period in writing.periods where Self.isOfDisplay(period, in: writing.outline) {
      guard let first = Self.day(period.first, else: period.last.year ?? display.from.year),
        let last = Self.day(period.last, else: first.year), last >= first,
        last != display.to || !(0...1).contains(display.from.days(to: first))
      else { continue }
      // The first day shown is not counted: the day before the text's is as good.
      let from = (0...1).contains(display.from.days(to: first)) ? display.from : first
      findings.add(
        Self.rule, at: writing.outline.place(of: period.range),
        Phrase(
          zh: "正文写的公示期是 \(first) 至 \(last)，表头写的是 \(display.from) 至 \(display.to)",
          en: "the text is displayed \(first) to \(last), by its head \(display.from) to \(display.to)"),
        hint: Phrase(
          zh: "弄清哪一个对；正文对的，表头写：公示: { 起: \(from), 止: \(last) }",
          en: "find out which is right; if the text is, write 公示: { 起: \(from), 止: \(last) }"))
    }
  }

  /// Whether 公示期, 公示时间 and the like stand right before it.
  private static func isOfDisplay(_ period: WrittenPeriod, in outline: Outline) -> Bool {
    let text = outline.text.span.extracting(period.passage)
    let start = period.first.range.lowerBound
    let words: [StaticString] = ["公示期", "公示时间", "公示日期", "公示起止"]
    return text.holds(words, in: max(0, start - 36)..<start)
  }

  private static func day(_ date: WrittenDate, else year: Int) -> CivilDate? {
    CivilDate(year: date.year ?? year, month: date.month, day: date.day)
  }

  static let rule = Rule(
    "display-contradiction", .duty, .warning,
    title: Phrase(zh: "正文和表头的公示期不同", en: "a display told twice and differently"),
    requirement: Phrase(
      zh: "正文写的公示期要和表头的“公示”一样：网站按表头撤下，来提意见的人看正文。",
      en: "The display that a text names is that of its head, by which it is taken down."),
    wrong: "公示: { 起: 2013-06-03, 止: 2013-06-10 }（正文：公示期为2013年6月3日至6月17日）",
    right: "公示: { 起: 2013-06-03, 止: 2013-06-17 }（正文：公示期为2013年6月3日至6月17日）")
}
