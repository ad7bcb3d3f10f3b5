/// Which days are worked: the plain week as the State Council's yearly notices change it.
///
/// One flat table of days with running totals, so that every question costs a few integer operations. Outside the
/// covered years the plain week holds, save that the days off that the law itself fixes are never worked (to 2050), and
/// the answers are provisional.
package struct WorkCalendar: Sendable {
  /// The years for which the notices are known, without a gap.
  package let coveredYears: ClosedRange<Int>
  /// Days since 1970-01-01 of the table's first day.
  private let firstDay: Int
  /// Working days from the table's first day through each day of it.
  private let workedThrough: [Int32]
  /// Every working day of the table, as an offset from its first day.
  private let workingDays: [Int32]
  /// The days that differ from the plain week, in order.
  private let rows: [CalendarRow]

  /// Makes the built-in calendar of 2007 to 2026, with rows for other years or corrections.
  ///
  /// A later row for a day replaces an earlier one. A year after the last covered one is covered when it follows
  /// without a gap and all its rows are there: the law's days off, 补假 and 调休.
  package init(extraRows: [CalendarRow] = []) { self = extraRows.isEmpty ? Self.builtIn : Self(adding: extraRows) }

  /// Made once, for most boards ask for no other.
  private static let builtIn = Self(adding: [])

  private init(adding extraRows: [CalendarRow]) {
    let builtIn = CalendarRow.builtIn
    let lastBuiltIn = builtIn.last?.date.year ?? Self.firstYear
    let law = StatutoryHolidays.rows.filter { $0.date.year > lastBuiltIn && $0.date.weekday <= 5 }
    self.init(
      rows: extraRows.isEmpty ? builtIn + law : Self.sortedWithoutRepeats(builtIn + extraRows + law),
      lastYear: Self.lastYear(after: lastBuiltIn, extraRows))
  }

  /// The last year whose notice is known.
  private static func lastYear(after builtIn: Int, _ extraRows: [CalendarRow]) -> Int {
    var year = builtIn
    while !extraRows.isEmpty, YearNotice.isComplete(year + 1, in: extraRows) { year += 1 }
    return year
  }

  private static let firstYear = 2007

  /// Makes a calendar from rows in order, one for a day.
  private init(rows: [CalendarRow], lastYear: Int) {
    let firstYear = Self.firstYear
    self.rows = rows
    coveredYears = firstYear...lastYear
    firstDay = CivilDate.firstDay(of: firstYear)
    let lastRow = rows.last.map { Int($0.date.daysSinceEpoch) + 1 } ?? firstDay
    (workedThrough, workingDays) = Self.table(
      from: firstDay, to: max(CivilDate.firstDay(of: lastYear + 1), lastRow), rows: rows)
  }

  private static func sortedWithoutRepeats(_ rows: [CalendarRow]) -> [CalendarRow] {
    var byDay: [CivilDate: CalendarRow] = [:]
    for row in rows { byDay[row.date] = row }
    return byDay.values.sorted { $0.date < $1.date }
  }

  private static func table(from first: Int, to end: Int, rows: [CalendarRow]) -> ([Int32], [Int32]) {
    var worked = (first..<end).map { CivilDate(daysSinceEpoch: Int32($0)).weekday <= 5 }
    for row in rows where (first..<end).contains(Int(row.date.daysSinceEpoch)) {
      worked[Int(row.date.daysSinceEpoch) - first] = row.isWorkingDay
    }
    var through: [Int32] = []
    var days: [Int32] = []
    through.reserveCapacity(worked.count)
    for (offset, isWorked) in worked.enumerated() {
      if isWorked { days.append(Int32(offset)) }
      through.append(Int32(days.count))
    }
    return (through, days)
  }

  // MARK: - Days

  /// Whether offices work on a day; O(1).
  package func isWorkingDay(_ date: CivilDate) -> Bool {
    ordinal(of: date) > ordinal(of: date.advanced(by: -1))
  }

  /// The row of a day that differs from the plain week, nil for all others; O(log n).
  package func row(on date: CivilDate) -> CalendarRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].date < date { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, rows[low].date == date else { return nil }
    return rows[low]
  }

  /// The first working day on or after a day; O(1).
  package func workingDay(onOrAfter date: CivilDate) -> CivilDate {
    workingDay(1, after: date.advanced(by: -1))
  }

  /// The nth working day after a day, which is itself not counted; O(1).
  ///
  /// A count below 1 gives the day itself.
  package func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
    guard count >= 1 else { return date }
    return CivilDate(daysSinceEpoch: Int32(day(withOrdinal: ordinal(of: date) + count)))
  }

  /// How many working days lie after one day through another; negative when that one is earlier; O(1).
  package func workingDays(after date: CivilDate, through other: CivilDate) -> Int {
    ordinal(of: other) - ordinal(of: date)
  }

  /// The number of working days through a day, from a start that is the same for all days.
  private func ordinal(of date: CivilDate) -> Int {
    let day = Int(date.daysSinceEpoch)
    let offset = day - firstDay
    if offset < 0 { return PlainWeek.ordinal(of: day) - PlainWeek.ordinal(of: firstDay - 1) }
    if offset < workedThrough.count { return Int(workedThrough[offset]) }
    return workingDays.count + PlainWeek.ordinal(of: day) - PlainWeek.ordinal(of: lastDayOfTable)
  }

  private func day(withOrdinal ordinal: Int) -> Int {
    if ordinal <= 0 { return PlainWeek.day(withOrdinal: ordinal + PlainWeek.ordinal(of: firstDay - 1)) }
    if ordinal <= workingDays.count { return firstDay + Int(workingDays[ordinal - 1]) }
    return PlainWeek.day(withOrdinal: ordinal - workingDays.count + PlainWeek.ordinal(of: lastDayOfTable))
  }

  private var lastDayOfTable: Int { firstDay + workedThrough.count - 1 }

  // MARK: - Periods

  /// The longest period that is counted; longer ones end there, so that no count can overflow.
  private static let longestPeriod = 36_600

  /// The last day of a period that an event starts; O(1).
  ///
  /// The day of the event is not counted (民法典 art. 201). Working days are those of the calendar, 调休 included; a
  /// period of calendar days that ends on a rest day runs to the next working day (民法典 art. 203).
  package func lastDay(of period: Period, after start: CivilDate) -> CivilDate {
    let count = min(max(period.count, 0), Self.longestPeriod)
    return switch period.unit {
    case .workingDays: workingDay(count, after: start)
    case .days: workingDay(onOrAfter: start.advanced(by: count))
    }
  }

  /// The last day that lies a whole period before an event, whose day is not counted; O(1).
  ///
  /// Nothing is put off here: a day that is not worked stays the last, for publishing earlier is always in time.
  package func lastDay(of period: Period, before event: CivilDate) -> CivilDate {
    let count = min(max(period.count, 0), Self.longestPeriod)
    switch period.unit {
    case .days: return event.advanced(by: -count)
    case .workingDays:
      guard count >= 1 else { return event }
      return CivilDate(daysSinceEpoch: Int32(day(withOrdinal: ordinal(of: event.advanced(by: -1)) - count + 1)))
    }
  }

  /// The last of so many working days after a day, days of pauses not counted; linear in the pauses.
  ///
  /// `pauses` are in order and do not overlap.
  package func lastDay(
    ofWorkingDays count: Int, after start: CivilDate, pauses: [ClosedRange<CivilDate>]
  ) -> CivilDate {
    let count = min(max(count, 0), Self.longestPeriod)
    var last = workingDay(count, after: start)
    while true {
      let paused = pauses.reduce(0) { $0 + workingDays(of: $1, after: start, through: last) }
      let next = workingDay(count + paused, after: start)
      if next == last { return last }
      last = next
    }
  }

  /// How many working days of a pause lie after one day through another.
  private func workingDays(of pause: ClosedRange<CivilDate>, after start: CivilDate, through end: CivilDate) -> Int {
    let from = max(start, pause.lowerBound.advanced(by: -1))
    let to = min(end, pause.upperBound)
    return from < to ? workingDays(after: from, through: to) : 0
  }

  /// Whether next year's notice may still move the last day of a period.
  ///
  /// True from 25 December of the last covered year on: a New Year break may reach back into that week.
  package func isProvisional(_ lastDay: CivilDate) -> Bool {
    Int(lastDay.daysSinceEpoch) >= CivilDate.firstDay(of: coveredYears.upperBound + 1) - 7
  }
}

extension CivilDate {
  /// Days since 1970-01-01 of 1 January; the year after the last is reckoned too.
  fileprivate static func firstDay(of year: Int) -> Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400 - 719_162
  }
}

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
