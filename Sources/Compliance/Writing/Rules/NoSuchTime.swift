import Diagnostics
import Markup
import Notices

/// Requires that the times that a text names are on a clock, where the words around leave no doubt that they are times.
struct NoSuchTime: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for passage in writing.passages {
      let text = outline.text.span.extracting(passage)
      var (place, isAfterTime) = (0, -1)
      var before: (time: WrittenTime, start: Int)?
      while place < text.count {
        guard text[place].isDigit else {
          place = text.next(place)
          continue
        }
        guard let time = WrittenTime(text, at: place) else {
          place = text.endOfDigits(from: place)
          continue
        }
        let isAlone = place == 0 && time.end == text.count
        let isTime =
          isAlone || time.isNamed || Self.isFollowed(text, time.end) || Self.isExpected(text, before: place)
          || Self.goesOn(text, place, isAfterTime) || Self.endsStretch(text, place, before)
        if isTime, let wrong = time.fault(behind: text.skippingBack(Blank.spaces, from: place), in: text) {
          let range = passage.lowerBound + place..<passage.lowerBound + time.end
          let written = outline.string(range)
          findings.add(
            Self.rule, at: outline.place(of: range),
            Phrase(zh: "时间“\(written)”不存在，\(wrong.zh)", en: "there is no time \"\(written)\": \(wrong.en)"))
        }
        if isTime { isAfterTime = time.end }
        before = (time, place)
        place = time.end
      }
    }
  }

  /// Words behind which a time stands.
  private static func isExpected(_ text: Span<UInt8>, before place: Int) -> Bool {
    let end = text.skippingBack(Blank.spaces + ["（", "(", "）", ")", "：", "为", "于", "自", "从"], from: place)
    return text.length(
      ofAny: [
        "上午", "下午", "中午", "晚上", "早上", "凌晨", "夜间", "晚", "早", "时间", "日", "号", "每天", "每日", "星期一", "星期二", "星期三", "星期四",
        "星期五", "星期六", "周一", "周二", "周三", "周四", "周五", "周六",
      ],
      endingAt: end) != nil
  }

  /// Words before which a time stands.
  private static func isFollowed(_ text: Span<UInt8>, _ end: Int) -> Bool {
    text.length(
      ofAny: ["至", "前", "后", "起", "止", "开始", "开会", "结束", "准时", "停水", "停电"], at: text.skipping(Blank.spaces, from: end))
      != nil
  }

  /// The end of a stretch of time: 8:00至25:30.
  private static func goesOn(_ text: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    guard end >= 0 else { return false }
    let start = text.skippingBack(
      Blank.spaces + ["至", "到", "—", "－", "-", "～", "~", "–", "次日", "当日", "下午", "晚上"], from: place)
    return start <= end
  }

  /// 8:30-17:80 and 8:30～25:00: what it goes on from is an hour of offices to a half or a quarter, and no ratio.
  private static func endsStretch(_ text: Span<UInt8>, _ place: Int, _ before: (time: WrittenTime, start: Int)?) -> Bool
  {
    guard let before, 5...23 ~= before.time.hour, let minute = before.time.minute, [0, 15, 30, 45].contains(minute)
    else {
      return false
    }
    return goesOn(text, place, before.time.end)
  }

  static let rule = Rule(
    "no-such-time", .duty, .warning,
    title: Phrase(zh: "时间不存在", en: "a time that does not exist"),
    requirement: Phrase(
      zh: "写的时间要在0:00到24:00之间，分钟不满60；“上午”不到13时。", en: "Times lie between 0:00 and 24:00, with fewer than 60 minutes."),
    wrong: "停水时间：上午25:30至下午17:00。", right: "停水时间：上午8:30至下午17:00。")
}

/// A time as text writes it: `25:30`, `8：75`, `25时30分`, `25点`.
private struct WrittenTime {
  let hour: Int
  let minute: Int?
  let end: Int
  /// Hours and minutes are named, so that it is no ratio.
  let isNamed: Bool

  init?(_ text: Span<UInt8>, at start: Int) {
    let digits = text.endOfDigits(from: start)
    guard 1...2 ~= digits - start,
      start == 0 || !(text[start - 1] == 0x2E || text[start - 1] == 0x3A || text[start - 1] == 0x2C)
    else { return nil }
    hour = (start..<digits).reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    if let width = text.length(ofAny: [":", "："], at: digits) {
      let last = text.endOfDigits(from: digits + width)
      guard last - digits - width == 2 else { return nil }
      minute = (digits + width..<last).reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
      (end, isNamed) = (last, false)
    } else if let width = text.length(ofAny: ["时", "点"], at: digits) {
      let last = text.endOfDigits(from: digits + width)
      guard last - digits - width == 2, text.has("分", at: last) else {
        guard text.length(ofAny: ["间", "评", "名"], at: digits + width) == nil else { return nil }
        (minute, end, isNamed) = (nil, digits + width, false)
        return
      }
      minute = (digits + width..<last).reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
      (end, isNamed) = (last + 3, true)
    } else {
      return nil
    }
  }

  func fault(behind place: Int, in text: Span<UInt8>) -> Phrase? {
    if hour > 24 || (hour == 24 && (minute ?? 0) > 0) { return Phrase(zh: "一天只有24时", en: "a day has 24 hours") }
    if let minute, minute > 59 { return Phrase(zh: "一小时只有60分", en: "an hour has 60 minutes") }
    if hour > 12, text.length(ofAny: ["上午", "早上"], endingAt: place) != nil {
      return Phrase(zh: "上午没有\(hour)时", en: "there is no \(hour):00 in the morning")
    }
    if hour > 8, hour < 24, text.length(ofAny: ["凌晨"], endingAt: place) != nil {
      return Phrase(zh: "凌晨没有\(hour)时", en: "\(hour):00 is not before dawn")
    }
    if 12..<17 ~= hour, hour > 12, text.length(ofAny: ["晚上", "晚间"], endingAt: place) != nil {
      return Phrase(zh: "晚上没有\(hour)时", en: "\(hour):00 is not in the evening")
    }
    return nil
  }
}
