/// The week of the law without any notice: Monday to Friday are worked.
///
/// Counts days by arithmetic alone, for the years that no calendar covers.
enum PlainWeek {
  /// How many working days lie in the weeks since Monday 1969-12-29, this day included; negative before it.
  static func ordinal(of day: Int) -> Int {
    let sinceMonday = day + 3
    let (week, weekday) = sinceMonday.flooredDivision(by: 7)
    return week * 5 + min(weekday + 1, 5)
  }

  /// The working day that has an ordinal.
  static func day(withOrdinal ordinal: Int) -> Int {
    let (week, weekday) = (ordinal - 1).flooredDivision(by: 5)
    return week * 7 + weekday - 3
  }
}

extension Int {
  /// Quotient rounded down, and the remainder, which is never negative.
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
