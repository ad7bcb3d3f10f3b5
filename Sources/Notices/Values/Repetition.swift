package import Diagnostics

/// How often something must be published again (kinds.yaml, 重复).
package struct Repetition: Hashable, Sendable {
  /// The length of one round.
  package enum Cycle: String, CaseIterable, Sendable {
    case month = "每月"
    case quarter = "每季度"

    fileprivate var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
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

/// One round of a repetition: a month or a quarter of a year.
package struct Round: Hashable, Comparable, Sendable {
  package let cycle: Repetition.Cycle
  /// Months since January of the year 0 of the first month.
  private let firstMonth: Int

  /// The round that holds a day.
  package init(_ cycle: Repetition.Cycle, of day: CivilDate) {
    let (year, month, _) = day.parts
    let months = year * 12 + month - 1
    self.init(cycle, firstMonth: months - months % cycle.months)
  }

  private init(_ cycle: Repetition.Cycle, firstMonth: Int) {
    self.cycle = cycle
    self.firstMonth = firstMonth
  }

  /// The round that follows.
  package var next: Round { Round(cycle, firstMonth: firstMonth + cycle.months) }

  package var year: Int { firstMonth / 12 }

  /// The first day of the round.
  package var firstDay: CivilDate { Self.firstDay(ofMonth: firstMonth) }

  /// The last day of the round.
  package var lastDay: CivilDate { Self.firstDay(ofMonth: firstMonth + cycle.months).advanced(by: -1) }

  /// Earlier rounds come first.
  package static func < (left: Round, right: Round) -> Bool { left.firstMonth < right.firstMonth }

  private static func firstDay(ofMonth month: Int) -> CivilDate {
    CivilDate(year: month / 12, month: month % 12 + 1, day: 1) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// `2014 年第 1 季度` and `the first quarter of 2014`, or a month.
  package var phrase: Phrase {
    let month = firstMonth % 12 + 1
    return switch cycle {
    case .month: Phrase(zh: "\(year) 年 \(month) 月", en: "month \(month) of \(year)")
    case .quarter: Phrase(zh: "\(year) 年第 \(month / 3 + 1) 季度", en: "quarter \(month / 3 + 1) of \(year)")
    }
  }

  /// `2014-Q1` or `2014-03`, the same for ever.
  package var id: String {
    let month = firstMonth % 12 + 1
    return switch cycle {
    case .month: "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter: "\(year)-Q\(month / 3 + 1)"
    }
  }
}
