import Diagnostics
import Markup
import Notices

/// Requires that a period is as long as the text says beside its days: 公示期7天（6月3日至6月9日）.
///
/// The first day counts or does not, as papers differ. Working days can be no more than all days, which is all that is
/// asked of them here.
struct PeriodLength: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for period in writing.periods {
      guard let first = Self.day(period.first, else: period.last.year ?? writing.year),
        let last = Self.day(period.last, else: first.year), last >= first
      else { continue }
      let text = outline.text.span.extracting(period.passage)
      let days = first.days(to: last) + 1
      guard
        let length = Length(before: period.first.range.lowerBound, in: text)
          ?? Length(behind: period.last.range.upperBound, in: text),
        length.isOfWorkingDays ? length.count > days : length.count != days && length.count != days - 1
      else { continue }
      let range =
        period.passage.lowerBound + length.range.lowerBound..<period.passage.lowerBound + length.range.upperBound
      let written = outline.string(range)
      findings.add(
        Self.rule, at: outline.place(of: range),
        Phrase(
          zh: "写的是“\(written)”，\(first) 至 \(last) 是 \(days) 天（首日不算，\(days - 1) 天）",
          en: "\"\(written)\" is said of \(first) to \(last), which are \(days) days, or \(days - 1) without the first"),
        hint: Phrase(zh: "弄清天数和起止日期哪一个错了，改错的那一个", en: "find out which is wrong, the number or a day, and mend it"))
    }
  }

  private static func day(_ date: WrittenDate, else year: Int?) -> CivilDate? {
    (date.year ?? year).flatMap { CivilDate(year: $0, month: date.month, day: date.day) }
  }

  static let rule = Rule(
    "period-length", .duty, .warning,
    title: Phrase(zh: "天数和起止日期对不上", en: "a period of another length than its days"),
    requirement: Phrase(
      zh: "“公示期7天”这样的天数，要和旁边的起止日期一致；首日算不算都行。",
      en: "A number of days is that of the days beside it, with or without the first."),
    wrong: "公示期15天，自2013年6月3日起至6月14日止。", right: "公示期15天，自2013年6月3日起至6月17日止。")
}

/// How long a period is said to be, right before its first day or behind its last.
private struct Length {
  let count: Int
  let isOfWorkingDays: Bool
  let range: Range<Int>

  private static let working: [StaticString] = ["个工作日", "工作日"]
  private static let natural: [StaticString] = ["天", "个自然日"]
  /// What a length before a day is called; other days before one are another matter: 补助30天，自6月3日起申报.
  private static let names: [StaticString] = ["期", "时间", "公示", "为", "限", "共", "：", ":", "|"]
  /// What may stand between a length and a day behind it.
  private static let leads: [StaticString] = Blank.spaces + ["，", ",", "（", "(", "：", ":", "即", "自", "从", "为"]
  /// What may stand between a day and a length behind it.
  private static let trails: [StaticString] = Blank.spaces + ["止", "，", ",", "（", "(", "共计", "共", "计", "为期"]
  /// Behind these it is a time of its own: 15天内, 3天后.
  private static let others: [StaticString] = ["内", "以内", "之内", "前", "后", "以上", "以前", "以后"]

  init?(before start: Int, in text: Span<UInt8>) {
    let end = text.skippingBack(Self.leads, from: start)
    guard let unit = text.length(ofAny: Self.working + Self.natural, endingAt: end) else { return nil }
    var first = end - unit
    while first > 0, text[first - 1].isDigit { first -= 1 }
    guard first == 0 || text.length(ofAny: Self.names, endingAt: first) != nil else { return nil }
    self.init(first..<end - unit, unit, in: text)
  }

  init?(behind end: Int, in text: Span<UInt8>) {
    let start = text.skipping(Self.trails, from: end)
    let digits = text.endOfDigits(from: start)
    guard start > end, let unit = text.length(ofAny: Self.working + Self.natural, at: digits),
      text.length(ofAny: Self.others, at: digits + unit) == nil
    else { return nil }
    self.init(start..<digits, unit, in: text)
  }

  private init?(_ digits: Range<Int>, _ unit: Int, in text: Span<UInt8>) {
    guard let count = Int(text.string(digits)) else { return nil }
    self.count = count
    range = digits.lowerBound..<digits.upperBound + unit
    isOfWorkingDays = text.length(ofAny: Self.working, at: digits.upperBound) != nil
  }
}
