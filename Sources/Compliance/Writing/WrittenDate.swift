import Notices

/// A day as running text writes it, which need not exist: 2013年2月30日, 2013-02-30, 2013.2.30, 二〇一三年二月三十日, 4月31日.
struct WrittenDate {
  /// Nil where the text does not say it.
  var year: Int?
  var month: Int
  var day: Int
  /// Bytes of the text.
  var range: Range<Int>

  /// How many days the month has, the longest where the year is not known; nil when there is no such month.
  var lastDay: Int? {
    guard 1...12 ~= month else { return nil }
    return (28...31).last { CivilDate(year: year ?? 2000, month: month, day: $0) != nil }
  }

  var exists: Bool { lastDay.map { 1...$0 ~= day } ?? false }

  /// Reads a date that begins at a place.
  init?(_ text: Span<UInt8>, at start: Int) {
    guard let first = Self.number(text, start) else { return nil }
    guard let date = Self.chinese(text, start, first) ?? Self.separated(text, start, first) else {
      return nil
    }
    self = date
  }

  private init(year: Int?, month: Int, day: Int, range: Range<Int>) {
    (self.year, self.month, self.day, self.range) = (year, month, day, range)
  }

  /// The last day of a stretch of days within the month, such as 31日 in 6月28日至31日.
  func continued(in text: Span<UInt8>) -> Self? {
    let joint = text.skipping(Blank.spaces, from: range.upperBound)
    guard let width = text.length(ofAny: ["至", "到", "—", "－", "-", "～", "~", "、"], at: joint) else { return nil }
    let next = text.skipping(Blank.spaces, from: joint + width)
    // A hyphen does not part the two days of 2013.2.3-2013.2.7.
    if text.has("-", at: joint), text[joint - 1].isDigit, let day = Self(text, at: next), day.year != nil { return day }
    guard let (value, end, _) = Self.number(text, next), let close = Self.unit(["日"], text, end) else { return nil }
    return Self(year: year, month: month, day: value, range: next..<close)
  }

  /// `2013年2月30日` or, without a year and in digits, `2月30日`; also with blanks between, as people type them.
  private static func chinese(_ text: Span<UInt8>, _ start: Int, _ first: Number) -> Self? {
    var (year, month): (Int?, Number) = (nil, first)
    if let close = unit(["年"], text, first.end) {
      guard 1000...2999 ~= first.value, let next = number(text, text.skipping(Blank.spaces, from: close)) else {
        return nil
      }
      (year, month) = (first.value, next)
    } else if !first.isASCII {
      return nil
    }
    guard let close = unit(["月"], text, month.end),
      let day = number(text, text.skipping(Blank.spaces, from: close)), let end = unit(["日", "号"], text, day.end),
      year != nil || 1...12 ~= month.value
    else { return nil }
    return Self(year: year, month: month.value, day: day.value, range: start..<end)
  }

  /// Where a word for a unit ends that stands behind a number, perhaps behind blanks; nil where there is none.
  private static func unit(_ words: [StaticString], _ text: Span<UInt8>, _ end: Int) -> Int? {
    let place = text.skipping(Blank.spaces, from: end)
    return text.length(ofAny: words, at: place).map { place + $0 }
  }

  /// `2013-02-30` and the like, of four, one or two, and one or two digits.
  private static func separated(_ text: Span<UInt8>, _ start: Int, _ first: Number) -> Self? {
    guard first.isASCII, first.end - start == 4, 1900...2099 ~= first.value, first.end < text.count else { return nil }
    let mark = text[first.end]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      let month = number(text, first.end + 1), month.isASCII, month.end - first.end <= 3, month.end < text.count,
      text[month.end] == mark, let day = number(text, month.end + 1), day.isASCII, day.end - month.end <= 3,
      day.end == text.count || (text[day.end] != mark && !text[day.end].isLetter)
    else { return nil }
    return Self(year: first.value, month: month.value, day: day.value, range: start..<day.end)
  }

  private typealias Number = (value: Int, end: Int, isASCII: Bool)

  /// A number of at most four digits, of either width or in Chinese.
  private static func number(_ text: Span<UInt8>, _ start: Int) -> Number? {
    let end = text.endOfDigits(from: start)
    if end > start {
      guard end - start <= 4 else { return nil }
      return ((start..<end).reduce(0) { $0 * 10 + Int(text[$1] - UInt8(ascii: "0")) }, end, true)
    }
    if let wide = fullWidth(text, start) { return (wide.value, wide.end, false) }
    if let year = chineseYear(text, start) { return (year, start + 12, false) }
    return ChineseNumeral.read(text, at: start).map { ($0.value, $0.end, false) }
  }

  private static func fullWidth(_ text: Span<UInt8>, _ start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while end + 2 < text.count, text[end] == 0xEF, text[end + 1] == 0xBC, 0x90...0x99 ~= text[end + 2] {
      value = value * 10 + Int(text[end + 2] - 0x90)
      end += 3
      guard end - start <= 12 else { return nil }
    }
    return end > start ? (value, end) : nil
  }

  /// `二〇一三`: four digits in Chinese.
  private static func chineseYear(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let digits: [[StaticString]] = [
      ["〇", "○", "零"], ["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"],
    ]
    var year = 0
    for place in 0..<4 {
      guard let digit = digits.firstIndex(where: { text.length(ofAny: $0, at: start + place * 3) != nil }) else {
        return nil
      }
      year = year * 10 + digit
    }
    return year
  }
}

extension WrittenDate {
  /// Reports every date of a text, in its order, but for those of the farmers' calendar.
  static func each(in text: Span<UInt8>, _ report: (WrittenDate) -> Void) {
    var place = 0
    while place < text.count {
      guard mayBegin(text, place), let date = WrittenDate(text, at: place) else {
        place = text[place].isDigit ? text.endOfDigits(from: place) : text.next(place)
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
    switch text[place] {
    case 0xE4: return text.length(ofAny: ["一", "二"], at: place) != nil
    case 0xEF: return text.length(ofAny: ["１", "２"], at: place) != nil
    default: return false
    }
  }
}
