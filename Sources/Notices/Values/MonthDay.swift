/// A day of every year, such as 31 March; 29 February is none.
package struct MonthDay: Hashable, Sendable {
  /// 1 to 12.
  package let month: Int
  package let day: Int

  /// Makes the day; nil when not every year has it.
  package init?(month: Int, day: Int) {
    // 2001 is no leap year.
    guard CivilDate(year: 2001, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  private init(known month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }

  static let january31 = Self(known: 1, 31)
  static let march31 = Self(known: 3, 31)

  /// Reads exactly `MM-DD`; anything else is nil.
  package init?(_ text: String) {
    guard let date = CivilDate(iso8601: "2001-\(text)".utf8) else { return nil }
    self.init(month: date.parts.month, day: date.parts.day)
  }

  /// The day in a year; nil outside the years 1 to 9999.
  package func day(in year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }

  /// The first such day on or after a day.
  package func first(onOrAfter date: CivilDate) -> CivilDate {
    let year = date.year
    guard let same = day(in: year), same < date else { return day(in: year) ?? date }
    return day(in: year + 1) ?? date
  }
}

extension MonthDay: Comparable {
  package static func < (one: Self, other: Self) -> Bool { (one.month, one.day) < (other.month, other.day) }
}

extension MonthDay: CustomStringConvertible {
  /// `MM-DD`.
  package var description: String { String("\(day(in: 2001).map(\.description) ?? "")".dropFirst(5)) }
}
