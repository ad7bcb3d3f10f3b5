import Diagnostics
import Markup
import Notices

struct NoSuchDayInText: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for (passage, date) in writing.dates where !date.exists {
      let range = date.range.lowerBound + passage.lowerBound..<date.range.upperBound + passage.lowerBound
      findings.add(Self.rule, at: outline.place(of: range), Self.noSuchDay(date, outline.string(range)))
    }
  }

  static let rule = Rule(
    "no-such-day-in-text", .duty, .warning,
    title: Phrase(zh: "正文里的日期不存在", en: "a day that does not exist"),
    requirement: Phrase(
      zh: "正文和表格里写的日期要是日历上有的；对照日历改正，先弄清原来是哪一天。", en: "Days that a text names are in the calendar."),
    wrong: "报名到2013年2月30日截止。", right: "报名到2013年2月28日截止。")

  private static func noSuchDay(_ date: WrittenDate, _ written: String) -> Phrase {
    guard let last = date.lastDay else {
      return Phrase(
        zh: "日期“\(written)”不存在，没有\(date.month)月",
        en: "the day \"\(written)\" does not exist: there is no month \(date.month)")
    }
    return Phrase(
      zh: "日期“\(written)”不存在，\(date.year.map { "\($0)年" } ?? "")\(date.month)月只有\(last)天",
      en: "the day \"\(written)\" does not exist: that month has \(last) days")
  }
}
