package import Diagnostics

extension Reckoning {
  /// The whole count in one sentence: first day, days counted, days left out or shifted in, last day.
  package var sentence: Phrase {
    let parts: [Phrase] =
      switch term {
      case .within(let period): start(period) + prolonged(period) + left + [.to(lastDay)]
      case .before(let period): before(period)
      case .by(let day): by(day)
      }
    return Phrase(
      zh: parts.map(\.zh).joined(separator: "，") + (isProvisional ? "（暂定，待次年放假安排公布）" : ""),
      en: parts.map(\.en).joined(separator: ", ")
        + (isProvisional ? " (provisional until next year's holidays are known)" : ""))
  }

  private func start(_ period: Period) -> [Phrase] {
    guard period.count > 0 else { return [Phrase(zh: "自 \(start) 起，立即", en: "from \(start), at once")] }
    return [
      Phrase(
        zh: "自 \(start) 次日起算，\(period.phrase.zh)", en: "from the day after \(start), \(period.phrase.en)")
    ]
  }

  /// A period of calendar days whose last day is not worked runs on.
  private func prolonged(_ period: Period) -> [Phrase] {
    let end = start.advanced(by: period.count)
    guard period.unit == .days, end < lastDay else { return [] }
    return [
      Phrase(
        zh: "期满日 \(end) 逢休息日顺延", en: "prolonged because it would end on \(end), which is not worked")
    ]
  }

  /// What was passed over, shifted in, or paused, each with its days.
  private var left: [Phrase] {
    var parts: [Phrase] = []
    let weekend = skippedWeekends.count
    if weekend > 0 { parts.append(Phrase(zh: "除去周末 \(weekend) 天", en: "weekend days left out: \(weekend)")) }
    for (name, days) in Self.byName(skippedHolidays) {
      let list = days.runs
      parts.append(
        Phrase(
          zh: "除去\(name)放假 \(days.count) 天（\(list.zh)）",
          en: "days off for \(name) left out: \(days.count) (\(list.en))"))
    }
    for (name, days) in Self.byName(shiftedDays) {
      let list = days.runs
      parts.append(
        Phrase(
          zh: "计入\(name)调休上班 \(days.count) 天（\(list.zh)）",
          en: "weekend days worked for \(name) counted: \(days.count) (\(list.en))"))
    }
    if let first = pausedDays.first, let last = pausedDays.last {
      parts.append(
        Phrase(
          zh: "征询期间 \(pausedDays.count) 个工作日不计（\(first) 至 \(last) 之间）",
          en: "working days of consultation not counted: \(pausedDays.count) (between \(first) and \(last))"))
    }
    return parts
  }

  private func before(_ period: Period) -> [Phrase] {
    [
      Phrase(
        zh: "\(start) 当天不计，往前 \(period.phrase.zh)", en: "\(period.phrase.en) before \(start), that day not counted"),
      Phrase(zh: "最迟 \(lastDay)", en: "on \(lastDay) at the latest"),
    ]
  }

  private func by(_ day: MonthDay) -> [Phrase] {
    [Phrase(zh: "自 \(start) 起的第一个 \(day)", en: "the first \(day) from \(start) on"), .to(lastDay)]
  }

  /// Holidays in the order of their first day, with their days.
  private static func byName(_ rows: [CalendarRow]) -> [(name: String, days: [CivilDate])] {
    var groups: [(name: String, days: [CivilDate])] = []
    for row in rows {
      if let known = groups.firstIndex(where: { $0.name == row.name }) {
        groups[known].days.append(row.date)
      } else {
        groups.append((row.name, [row.date]))
      }
    }
    return groups
  }
}

extension Phrase {
  fileprivate static func to(_ lastDay: CivilDate) -> Self { Self(zh: "至 \(lastDay) 止", en: "to \(lastDay)") }
}

extension [CivilDate] {
  /// Days in order as `06-10 至 06-12、06-15`; the year is that of the sentence.
  fileprivate var runs: Phrase {
    var runs: [ClosedRange<CivilDate>] = []
    for day in self {
      if let last = runs.last, last.upperBound.days(to: day) == 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    func text(_ run: ClosedRange<CivilDate>, _ word: String) -> String {
      let from = run.lowerBound.description.dropFirst(5)
      return run.lowerBound == run.upperBound ? "\(from)" : "\(from)\(word)\(run.upperBound.description.dropFirst(5))"
    }
    return Phrase(
      zh: runs.map { text($0, " 至 ") }.joined(separator: "、"), en: runs.map { text($0, " to ") }.joined(separator: ", ")
    )
  }
}
