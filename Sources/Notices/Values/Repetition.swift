package import Diagnostics

/// How often something must be published again (kinds.yaml, 重复).
package struct Repetition: Hashable, Sendable {
  /// The length of one round.
  package enum Cycle: String, CaseIterable, Sendable {
    case month = "每月"
    case quarter = "每季度"
    case half = "每半年"
    case year = "每年"

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }
  }

  package var cycle: Cycle
  /// 重复自: the duty begins with the round of this day.
  package var since: CivilDate

  package init(_ cycle: Cycle, since: CivilDate) {
    self.cycle = cycle
    self.since = since
  }
}

/// One round of a repetition: a month, a quarter, half a year or a year.
package struct Round: Hashable, Comparable, Sendable {
  package let cycle: Repetition.Cycle
  /// Months since January of the year 0 of the first month.
  private let firstMonth: Int

  package init(_ cycle: Repetition.Cycle, of day: CivilDate) {
    let (year, month, _) = day.parts
    let months = year * 12 + month - 1
    self.init(cycle, firstMonth: months - months % cycle.months)
  }

  private init(_ cycle: Repetition.Cycle, firstMonth: Int) {
    self.cycle = cycle
    self.firstMonth = firstMonth
  }

  package var next: Round { Round(cycle, firstMonth: firstMonth + cycle.months) }

  package var previous: Round { Round(cycle, firstMonth: firstMonth - cycle.months) }

  package var year: Int { firstMonth / 12 }

  package var firstDay: CivilDate { Self.firstDay(ofMonth: firstMonth) }

  package var lastDay: CivilDate { Self.firstDay(ofMonth: firstMonth + cycle.months).advanced(by: -1) }

  /// Earlier rounds come first.
  package static func < (left: Round, right: Round) -> Bool { left.firstMonth < right.firstMonth }

  /// A day of the round by its month, from 1, and its day, or the last of the month; one that no such month has is the
  /// month's last.
  package func day(month: Int, day: Int?) -> CivilDate {
    let number = firstMonth + min(max(month, 1), cycle.months) - 1
    let last = Self.firstDay(ofMonth: number + 1).advanced(by: -1)
    guard let day else { return last }
    return min(last, Self.firstDay(ofMonth: number).advanced(by: max(day, 1) - 1))
  }

  private static func firstDay(ofMonth month: Int) -> CivilDate {
    CivilDate(year: month / 12, month: month % 12 + 1, day: 1) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// `2014 年第 1 季度` and `quarter 1 of 2014`, or what else a round is called.
  package var phrase: Phrase {
    let month = firstMonth % 12 + 1
    return switch cycle {
    case .month: Phrase(zh: "\(year) 年 \(month) 月", en: "month \(month) of \(year)")
    case .quarter: Phrase(zh: "\(year) 年第 \(month / 3 + 1) 季度", en: "quarter \(month / 3 + 1) of \(year)")
    case .half:
      Phrase(zh: "\(year) 年\(month < 7 ? "上" : "下")半年", en: "the \(month < 7 ? "first" : "second") half of \(year)")
    case .year: Phrase(zh: "\(year) 年", en: "\(year)")
    }
  }

  /// `2014-Q1`, `2014-03`, `2014-H1` or `2014`, the same for ever.
  package var id: String {
    let month = firstMonth % 12 + 1
    return switch cycle {
    case .month: "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter: "\(year)-Q\(month / 3 + 1)"
    case .half: "\(year)-H\(month / 6 + 1)"
    case .year: "\(year)"
    }
  }
}
