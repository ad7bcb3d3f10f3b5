/// By when a row of the standard catalogue must be on the board, as far as its words say.
package enum StandardLimit: Hashable, Sendable {
  /// So long after the information came into being: each paper has a last day of its own.
  case within(Period)
  /// On the board at all times (长期公开).
  case always
  case by(CivilDate)
  /// In every month, quarter, half-year or year, by a day of it.
  case each(Repetition.Cycle, Due)

  /// The last day within a round.
  package enum Due: Hashable, Sendable {
    case end
    /// Months count from 1 within the round; no day: the last of the month.
    case day(month: Int, day: Int?)
    /// So long after the round before it has ended.
    case after(Period)
  }

  /// Reads the words of a cell, such as `自信息形成之日起20个工作日内` or `每年3月31日前`; nil where they say no time.
  package init?(_ text: String) {
    let words = TimeWords(text)
    if let each = words.cycle.flatMap({ Self.each($0, words) }) {
      self = each
    } else if let day = words.day {
      self = .by(day)
    } else if let period = words.periods.max(by: { $0.inDays < $1.inDays }) {
      self = .within(period)
    } else if TimeWords.always.contains(where: words.text.contains) {
      self = .always
    } else if let cycle = words.looseCycle {
      self = .each(cycle, .end)
    } else {
      return nil
    }
  }

  private static func each(_ cycle: Repetition.Cycle, _ words: TimeWords) -> Self? {
    if let period = words.periods.first, words.isAfterRound { return .each(cycle, .after(period)) }
    if let (month, day) = words.monthAndDay(in: cycle) { return .each(cycle, .day(month: month, day: day)) }
    // A period that begins with something else than the end of a round belongs to each paper.
    return words.periods.isEmpty ? .each(cycle, .end) : nil
  }

  /// The last day in a round; nil of a limit that knows no rounds.
  package func lastDay(in round: Round, _ calendar: WorkCalendar) -> CivilDate? {
    guard case .each(_, let due) = self else { return nil }
    return switch due {
    case .end: round.lastDay
    case .day(let month, let day): round.day(month: month, day: day)
    case .after(let period): calendar.lastDay(of: period, after: round.firstDay.advanced(by: -1))
    }
  }
}

extension Period {
  /// About so many days, to tell which of two is longer.
  fileprivate var inDays: Int { unit == .days ? count * 5 : count * 7 }
}

/// The words of a time limit, numbers in digits.
private struct TimeWords {
  private struct Number {
    let value: Int
    let before: Substring
    let after: Substring

    /// Stands behind a month's number, as 31 does in 3月31日, and not behind 每月 or 首月.
    var isBehindMonth: Bool { before.last == "月" && before.dropLast().last?.isASCIIDigit == true }

    /// Whether one of some signs and nothing else stands between it and the number behind it.
    func isParted(from next: Number, by signs: String) -> Bool {
      guard let sign = after.first, signs.contains(sign) else { return false }
      return next.before.endIndex == after.index(after: after.startIndex)
    }
  }

  static let always = ["长期", "常年", "及时", "实时", "随时", "即时", "动态", "经常"]

  /// Without blanks, digits narrow, numbers of Han characters in digits.
  let text: String
  private let numbers: [Number]

  init(_ written: String) {
    text = Self.folded(written)
    var numbers: [Number] = []
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: \.isASCIIDigit) {
      let end = text[start...].firstIndex { !$0.isASCIIDigit } ?? text.endIndex
      if let value = Int(text[start..<end].prefix(9)) {
        numbers.append(Number(value: value, before: text[..<start], after: text[end...]))
      }
      place = end
    }
    self.numbers = numbers
  }

  /// How often, where that is said outright.
  var cycle: Repetition.Cycle? {
    let words: [(Repetition.Cycle, [String])] = [
      (.half, ["每半年", "每个半年", "按半年", "半年度"]), (.month, ["每月", "每个月", "按月", "逐月", "次月"]),
      (.quarter, ["每季", "每个季", "按季", "逐季"]), (.year, ["每年", "每个年", "按年", "逐年", "年度结束", "次年"]),
    ]
    return words.first { $0.1.contains(where: text.contains) }?.0
  }

  /// How often, where the words name a round and nothing else.
  var looseCycle: Repetition.Cycle? {
    let words: [(Repetition.Cycle, String)] = [(.half, "半年"), (.month, "月度"), (.quarter, "季度"), (.year, "年度")]
    return words.first { text.contains($0.1) }?.0
  }

  /// The period starts when a round has ended.
  var isAfterRound: Bool {
    ["结束后", "结束之日", "终了后", "季后", "月后", "年后"].contains(where: text.contains)
  }

  /// Lengths of time; those that end with 内 where there are any.
  var periods: [Period] {
    let found = numbers.compactMap(Self.period)
    let within = found.filter(\.isWithin)
    return (within.isEmpty ? found : within).map(\.period)
  }

  private static func period(_ number: Number) -> (period: Period, isWithin: Bool)? {
    let units: [(String, Period)] = [
      ("个工作日", Period(number.value, .workingDays)), ("工作日", Period(number.value, .workingDays)),
      ("个自然日", Period(number.value, .days)), ("自然日", Period(number.value, .days)),
      ("个月", Period(number.value * 31, .days)), ("周", Period(number.value * 7, .days)),
      ("小时", Period((number.value + 23) / 24, .days)), ("天", Period(number.value, .days)),
      ("日", Period(number.value, .days)),
    ]
    guard number.value > 0, number.value < 1000, !number.isBehindMonth,
      !["不少于", "不得少于", "至少", "不低于"].contains(where: number.before.hasSuffix),
      let (word, period) = units.first(where: { number.after.hasPrefix($0.0) })
    else { return nil }
    let rest = number.after.dropFirst(word.count)
    // `每月10日前` is a day of the month.
    if word == "日", rest.hasPrefix("前") || rest.hasPrefix("之前") { return nil }
    return (period, ["内", "以内", "之内"].contains(where: rest.hasPrefix))
  }

  /// A day of a round: its month from 1, and its day; nil for the last of the month.
  func monthAndDay(in cycle: Repetition.Cycle) -> (month: Int, day: Int?)? {
    for (place, number) in numbers.enumerated()
    where number.after.first == "月" && (1...12).contains(number.value) {
      let month = (number.value - 1) % cycle.months + 1
      let rest = number.after.dropFirst()
      if rest.first?.isASCIIDigit == true, numbers.indices.contains(place + 1) {
        let day = numbers[place + 1]
        if (1...31).contains(day.value), ["日", "号"].contains(where: day.after.hasPrefix) { return (month, day.value) }
      }
      if ["底", "末", "份", "前"].contains(where: rest.hasPrefix) { return (month, nil) }
    }
    if cycle == .year {
      if text.contains("上半年") { return (6, nil) }
      let quarter = numbers.first { (1...4).contains($0.value) && $0.after.hasPrefix("季度") }
      return quarter.map { ($0.value * 3, nil) }
    }
    let day = numbers.first { ["日前", "号前", "日之前"].contains(where: $0.after.hasPrefix) && !$0.isBehindMonth }
    return day.flatMap { (1...31).contains($0.value) ? (1, $0.value) : nil }
  }

  /// A day of the calendar: `2014年3月31日`, `2014-3-31`, `2014.3.31`.
  var day: CivilDate? {
    for place in numbers.indices.dropLast(2) {
      let (year, month, day) = (numbers[place], numbers[place + 1], numbers[place + 2])
      guard year.isParted(from: month, by: "年-./"), month.isParted(from: day, by: "月-./"),
        (1990...2099).contains(year.value),
        let found = CivilDate(year: year.value, month: month.value, day: day.value)
      else { continue }
      return found
    }
    return nil
  }

  private static func folded(_ written: String) -> String {
    var text = ""
    var han = ""
    for character in written.halfWidth where !character.isWhitespace {
      if Self.digits.contains(character) {
        han.append(character)
      } else {
        text += Self.number(han)
        han = ""
        text.append(character)
      }
    }
    return text + Self.number(han)
  }

  private static let digits = Array("〇一二三四五六七八九十")

  /// A number up to ninety-nine, else the characters as they are.
  private static func number(_ han: String) -> String {
    let parts = han.split(separator: "十", omittingEmptySubsequences: false)
    let values = parts.map { part in part.count == 1 ? digits.firstIndex(of: part[part.startIndex]) : nil }
    switch parts.count {
    case 1: return han.map { digits.firstIndex(of: $0).map(String.init) ?? "" }.joined()
    case 2:
      guard parts.allSatisfy({ $0.count <= 1 }) else { return han }
      return String((values[0] ?? 1) * 10 + (values[1] ?? 0))
    default: return han
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
