import Diagnostics
import Markup
import Notices

/// Requires that a day of the week that stands beside a date is the one of that date.
///
/// Where no year is written, that of the paper, the one before and the one after count.
struct WeekdayWrong: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for (passage, date) in writing.dates where date.exists {
      let text = outline.text.span.extracting(passage)
      guard let found = Self.weekday(in: text, beside: date.range) else { continue }
      let years = date.year.map { [$0] } ?? writing.year.map { [$0, $0 + 1, $0 - 1] } ?? []
      let days = years.compactMap { CivilDate(year: $0, month: date.month, day: date.day) }
      guard let first = days.first, !days.contains(where: { $0.weekday == found.day }) else { continue }
      let range = found.range.lowerBound + passage.lowerBound..<found.range.upperBound + passage.lowerBound
      let written = text.string(date.range)
      findings.add(
        Self.rule, at: outline.place(of: range), Self.message(written, first, outline.string(range)),
        hint: Self.hint(outline.string(range), first))
    }
    guard !writing.dates.isEmpty else { return }
    for grid in outline.tables where grid.rows > 1 { check(grid, writing, &findings) }
  }

  /// A column of dates beside one of days of the week.
  private func check(_ grid: Outline.Grid, _ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    let header = (0..<grid.columns).map { outline.string(grid.cells[$0]).withoutBlanks }
    guard let day = header.firstIndex(where: { ["星期", "周几", "星期几"].contains($0) }),
      let date = header.firstIndex(where: { $0.hasSuffix("日期") || $0 == "时间" })
    else { return }
    for row in 1..<grid.rows {
      let (written, typed) = (grid.cells[row * grid.columns + date], grid.cells[row * grid.columns + day])
      let text = outline.text.span.extracting(typed)
      guard !typed.isEmpty, let found = Self.weekday(text, at: 0) ?? Self.bareWeekday(text),
        found.range.upperBound == typed.count,
        let read = writing.dates.first(where: { $0.passage == written })?.date, read.exists
      else { continue }
      let years = read.year.map { [$0] } ?? writing.year.map { [$0, $0 + 1, $0 - 1] } ?? []
      let days = years.compactMap { CivilDate(year: $0, month: read.month, day: read.day) }
      guard let first = days.first, !days.contains(where: { $0.weekday == found.day }) else { continue }
      findings.add(
        Self.rule, at: outline.place(of: typed), Self.message(outline.string(written), first, outline.string(typed)),
        hint: Self.hint(outline.string(typed), first))
    }
  }

  /// 五, which a column of days of the week needs no word for.
  private static func bareWeekday(_ text: Span<UInt8>) -> (day: Int, range: Range<Int>)? {
    let days: [StaticString] = ["一", "二", "三", "四", "五", "六", "日"]
    guard text.count == 3, let index = days.firstIndex(where: { text.has($0, at: 0) }) else { return nil }
    return (index + 1, 0..<3)
  }

  /// A day of the week right behind a date, brackets, commas and blanks looked through; or right before it.
  private static func weekday(in text: Span<UInt8>, beside date: Range<Int>) -> (day: Int, range: Range<Int>)? {
    let between: [StaticString] = Blank.spaces + ["（", "(", "，", ",", "、", "【", "[", "〔", "—", "－", "即", "今天", "明天"]
    let start = timeSkipped(text, between, from: text.skipping(between, from: date.upperBound))
    if let found = weekday(text, at: start) { return isOfList(text, behind: found.range.upperBound) ? nil : found }
    let end = text.skippingBack(between, from: date.lowerBound)
    for length in [9, 6] {
      guard let found = weekday(text, at: end - length), found.range.upperBound == end else { continue }
      let before = text.skippingBack(Blank.spaces, from: found.range.lowerBound)
      return text.length(ofAny: joiners, endingAt: before) == nil ? found : nil
    }
    return nil
  }

  /// Behind a part of the day or an hour before the day of the week: 12月1日下午2时（周二）.
  private static func timeSkipped(_ text: Span<UInt8>, _ between: [StaticString], from start: Int) -> Int {
    guard let part = text.length(ofAny: ["上午", "下午", "中午", "晚上", "早上", "凌晨", "全天"], at: start) else { return start }
    var place = start + part
    let digits = text.endOfDigits(from: place)
    if digits > place {
      guard let unit = text.length(ofAny: [":", "：", "时", "点"], at: digits) else { return start }
      place = text.endOfDigits(from: digits + unit)
      if let width = text.length(ofAny: ["分", "半"], at: place) { place += width }
    }
    return text.skipping(between, from: place)
  }

  /// 周一到周三（11月15日到17日） speaks of many days, too.
  private static let joiners: [StaticString] = ["、", "至", "到", "和", "及", "—", "-", "～", "~", "/"]

  /// 周六、周日除外 speaks of many days.
  private static func isOfList(_ text: Span<UInt8>, behind end: Int) -> Bool {
    let next = text.skipping(Blank.spaces, from: end)
    return text.length(ofAny: joiners + ["除外", "以外", "不", "休", "，周", "，星期"], at: next) != nil
  }

  private static func weekday(_ text: Span<UInt8>, at start: Int) -> (day: Int, range: Range<Int>)? {
    guard start >= 0, let length = text.length(ofAny: ["星期 ", "星期", "周", "礼拜"], at: start) else { return nil }
    let days: [[StaticString]] = [
      ["一", "1"], ["二", "2"], ["三", "3"], ["四", "4"], ["五", "5"], ["六", "6"], ["日", "天", "7"],
    ]
    for (index, names) in days.enumerated() {
      guard let width = text.length(ofAny: names, at: start + length) else { continue }
      return (index + 1, start..<start + length + width)
    }
    return nil
  }

  static let rule = Rule(
    "weekday-wrong", .duty, .warning,
    title: Phrase(zh: "星期和日期对不上", en: "a weekday that does not fit its date"),
    requirement: Phrase(
      zh: "日期后面写的星期要和日历一致；对照日历，弄清是日期错了还是星期错了。",
      en: "A weekday beside a date is the one of the calendar: find out which of them is wrong."),
    wrong: "2013年6月3日（星期二）停水。", right: "2013年6月3日（星期一）停水。")

  private static func name(_ day: Int, like written: String) -> String {
    let names = ["一", "二", "三", "四", "五", "六", "日"]
    let word = ["星期", "周", "礼拜"].first(where: written.hasPrefix) ?? ""
    return word + names[(day + 6) % 7]
  }

  private static func message(_ date: String, _ day: CivilDate, _ written: String) -> Phrase {
    let right = name(day.weekday, like: written)
    return Phrase(
      zh: "\(day) 是\(right)，“\(date)”旁边写的是“\(written)”",
      en: "\(day) is \(right), but \"\(written)\" stands beside \"\(date)\"")
  }

  private static func hint(_ written: String, _ day: CivilDate) -> Phrase {
    let right = name(day.weekday, like: written)
    return Phrase(zh: "日期没错的，把“\(written)”改成“\(right)”", en: "if the date is right, write \(right)")
  }
}
