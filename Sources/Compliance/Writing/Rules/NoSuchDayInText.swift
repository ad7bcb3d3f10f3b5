import Diagnostics
import Markup
import Notices

/// Requires that the days that a text names exist; days of the farmers' calendar are left alone.
struct NoSuchDayInText: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for passage in writing.passages {
      let text = outline.text.span.extracting(passage)
      Self.dates(in: text) { date in
        guard !date.exists else { return }
        let range = date.range.lowerBound + passage.lowerBound..<date.range.upperBound + passage.lowerBound
        findings.add(
          Self.rule, at: outline.place(of: range), .noSuchDay(date, outline.string(range)))
      }
    }
  }

  /// Every date of a text, in its order.
  private static func dates(in text: Span<UInt8>, _ report: (WrittenDate) -> Void) {
    var place = 0
    while place < text.count {
      guard mayBegin(text, place), let date = WrittenDate(text, at: place) else {
        place = text[place].isDigit ? text.endOfDigits(from: place) : place + 1
        continue
      }
      let isLunar = text.holds(["农历", "阴历", "旧历", "夏历", "腊月"], in: max(0, place - 12)..<place)
      var next: WrittenDate? = date
      while let found = next {
        if !isLunar { report(found) }
        place = found.range.upperBound
        next = found.continued(in: text)
      }
    }
  }

  /// Only a digit, or the first figure of a year in Chinese; and none within a longer number or word.
  private static func mayBegin(_ text: Span<UInt8>, _ place: Int) -> Bool {
    if text[place].isDigit {
      guard place > 0 else { return true }
      let before = text[place - 1]
      return !before.isLetter && before != UInt8(ascii: ".") && before != UInt8(ascii: "-")
    }
    return text.length(ofAny: ["一", "二", "１", "２"], at: place) != nil
  }

  static let rule = Rule(
    "no-such-day-in-text", .duty, .warning,
    title: Phrase(zh: "正文里的日期不存在", en: "a day that does not exist"),
    requirement: Phrase(
      zh: "正文和表格里写的日期要是日历上有的；对照日历改正，先弄清原来是哪一天。", en: "Days that a text names are in the calendar."),
    wrong: "报名到2013年2月30日截止。", right: "报名到2013年2月28日截止。")
}

extension Phrase {
  fileprivate static func noSuchDay(_ date: WrittenDate, _ written: String) -> Self {
    guard let last = date.lastDay else {
      return Self(
        zh: "日期“\(written)”不存在，没有\(date.month)月",
        en: "the day \"\(written)\" does not exist: there is no month \(date.month)")
    }
    return Self(
      zh: "日期“\(written)”不存在，\(date.year.map { "\($0)年" } ?? "")\(date.month)月只有\(last)天",
      en: "the day \"\(written)\" does not exist: that month has \(last) days")
  }
}
