import Diagnostics
import Notices

/// Asks about days of birth, people's own accounts and numbers of what is theirs (个人信息保护法 article 4 and 6).
///
/// A filled column such as 微信号 or 车牌号 beside names, and a birth told to the day, are asked about; a birth told to the
/// month, as notices before an appointment tell it, is not.
struct PersonalDetail: LeakRule {
  static let rule = Rule(
    "personal-detail", .duty, .warning, title: Phrase(zh: "个人信息", en: "personal detail"),
    requirement: Phrase(
      zh: "名单里不列微信号、车牌号、宅电、学籍号之类，出生只写到月；确要公开的，由复核的人写进“例外”。",
      en:
        "Lists of people have no accounts, plates or private numbers, and births are told to the month; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(zh: "《个人信息保护法》第四条、第六条", en: "Personal Information Protection Law, articles 4 and 6"),
    wrong: "| 姓名 | 出生日期 |\n| --- | --- |\n| 王某某 | 1980年5月6日 |", right: "| 姓名 | 出生年月 |\n| --- | --- |\n| 王某某 | 1980年5月 |"
  )

  let firstCharacters = "微车宅家住学医户低房不生出密支"
  let secondCharacters: String? = "信牌电庭宅籍保口证产动日生码付于，、；。）（　"

  private static let fields: [StaticString] = [
    "微信号", "微信账号", "微信帐号", "车牌号码", "车牌号", "车牌", "宅电", "家庭电话", "住宅电话", "学籍号", "学籍辅号", "医保卡号", "医保号", "户口簿号",
    "户口本号", "低保证号", "房产证号", "不动产权证号", "支付宝账号", "支付宝", "密码",
  ]
  private static let births: [StaticString] = ["出生年月日", "出生日期", "出生时间", "出生年月", "生日"]
  private static let told: [StaticString] = ["出生于", "生于"]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    word(at: position, in: text).map {
      Leak(Self.rule, Phrase(zh: "个人信息", en: "personal detail"), words: $0, in: text)
    }
  }

  private func word(at position: Int, in text: Span<UInt8>) -> Range<Int>? {
    if let length = text.length(ofAny: Self.fields, at: position) {
      let word = position..<position + length
      return PersonalField(word).isFilled(in: text) ? word : nil
    }
    if let length = text.length(ofAny: Self.births, at: position) {
      let word = position..<position + length
      if PersonalField(word).isFilled(in: text, { text.tellsDay(in: $0) }) { return word }
    }
    return birth(at: position, in: text)
  }

  /// A day of birth in a list of people or in somebody's particulars: 王某某，男，1980年5月6日出生.
  private func birth(at position: Int, in text: Span<UInt8>) -> Range<Int>? {
    let word: Range<Int>
    if let length = text.length(ofAny: Self.told, at: position) {
      let end = min(position + length + 20, text.count)
      guard let day = text.endOfDay(from: position + length), day <= end else { return nil }
      word = position..<day
    } else if let length = text.length(ofAny: ["出生", "生"], at: position),
      let day = text.startOfDay(endingAt: position), !text.goesOn(at: position + length)
    {
      word = day..<position + length
    } else {
      return nil
    }
    let line = text.startOfLine(word.lowerBound, within: 300)
    let isOfSomebody =
      text.nameEnds(at: text.startInBracket(before: word.lowerBound))
      || text.beginsWithName(line, before: word.lowerBound)
      || text.labelsName(line..<word.lowerBound)
    return isOfSomebody ? word : nil
  }
}

extension Span<UInt8> {
  /// Whether a range holds a year of four digits, a month and a day, or all of them as eight digits.
  fileprivate func tellsDay(in range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, !self[position].isDigit { position += 1 }
    return endOfDay(from: position).map { $0 <= range.upperBound } ?? false
  }

  /// Behind the bracket that opened a few words before a position, as in 张三（男，1980年5月6日生）; else the position.
  fileprivate func startInBracket(before position: Int) -> Int {
    var start = position
    while start > 0, position - start < 48, !self[start - 1].isLineEnd {
      if length(ofAny: ["（", "("], endingAt: start) != nil { return start }
      if length(ofAny: ["）", ")", "。"], endingAt: start) != nil { break }
      start -= 1
    }
    return position
  }

  /// Whether a character of a word follows, as in 生效 and 生产.
  fileprivate func goesOn(at position: Int) -> Bool { position < count && isHan(at: position) }

  /// The end of a day that begins at a position: 1980年5月6日, 1980-05-06, 19800506; nil where the day is not told.
  fileprivate func endOfDay(from start: Int) -> Int? {
    guard start < count else { return nil }
    if let date = WrittenDate(self, at: start), date.year != nil { return date.range.upperBound }
    let end = endOfDigits(from: start)
    return end - start == 8 ? end : nil
  }

  /// The beginning of a day that ends at a position; nil where none does.
  fileprivate func startOfDay(endingAt end: Int) -> Int? {
    for length in stride(from: 8, through: 20, by: 1) where end - length >= 0 {
      let start = end - length
      if start == 0 || !self[start - 1].isDigit, endOfDay(from: start) == end { return start }
    }
    return nil
  }
}
