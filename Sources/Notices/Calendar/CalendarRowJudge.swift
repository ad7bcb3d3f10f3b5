/// Tells rows of `工作日.csv` that can be right from those that cannot, and those that say nothing.
struct CalendarRowJudge {
  enum Verdict: Hashable {
    case holds
    /// It makes another day of one that a notice of the State Council is known for, so that periods end otherwise.
    case departs
    /// A weekend day that is off anyway, within a run of days off.
    case saysNothing
    case impossible(Reason)
  }

  /// Why a row cannot be right.
  enum Reason: Hashable {
    /// 上班 on Monday to Friday, which are worked anyway.
    case worksWeekday(Int)
    /// 上班 on a day that the law itself makes a day off.
    case worksHoliday(String)
    /// 放假 alone on a Saturday or Sunday, which is off anyway.
    case offWeekend(Int)
    /// No notice can be out for the year: the first is 2000, and after the built-in years none may be left out.
    case farYear(ClosedRange<Int>)
  }

  private let builtIn: [CivilDate: Bool]
  private let law: [CivilDate: String]
  private let off: Set<CivilDate>
  private let years: ClosedRange<Int>
  /// The years of the built-in notices.
  private let known: ClosedRange<Int>

  /// Judges rows by each other, by the built-in calendar and by the law; linear in the rows.
  init(_ rows: [CalendarRow]) {
    let rowsKnown = CalendarRow.builtIn
    builtIn = Dictionary(rowsKnown.map { ($0.date, $0.isWorkingDay) }, uniquingKeysWith: { $1 })
    law = Dictionary(StatutoryHolidays.rows.map { ($0.date, $0.name) }, uniquingKeysWith: { $1 })
    off = Set(rows.lazy.filter { !$0.isWorkingDay }.map(\.date))
    var last = rowsKnown.last?.date.year ?? 2000
    known = (rowsKnown.first?.date.year ?? last)...last
    let named = Set(rows.lazy.map(\.date.year))
    while named.contains(last + 1) { last += 1 }
    // A file that has none of its rows yet may begin with next year's.
    years = 2000...last
  }

  func verdict(on row: CalendarRow) -> Verdict {
    let (day, weekday) = (row.date, row.date.weekday)
    guard years.contains(day.year) else { return .impossible(.farYear(years)) }
    if row.isWorkingDay {
      if let name = law[day] { return .impossible(.worksHoliday(name)) }
      return weekday <= 5 && builtIn[day] != false ? .impossible(.worksWeekday(weekday)) : kept(row)
    }
    guard weekday > 5, builtIn[day] != true else { return kept(row) }
    return law[day] != nil || runHoldsWeekday(around: day) ? .saysNothing : .impossible(.offWeekend(weekday))
  }

  /// The verdict on a row that can be: whether it says what is known of its year anyway.
  private func kept(_ row: CalendarRow) -> Verdict {
    guard known.contains(row.date.year) else { return .holds }
    return (builtIn[row.date] ?? (row.date.weekday <= 5)) == row.isWorkingDay ? .holds : .departs
  }

  /// Whether the days off on both sides of a weekend day, plain weekends among them, reach a weekday or a day of the law.
  private func runHoldsWeekday(around day: CivilDate) -> Bool {
    [-1, 1].contains { step in
      var next = day.advanced(by: step)
      while next.weekday > 5, law[next] == nil { next = next.advanced(by: step) }
      return law[next] != nil || off.contains(next) || builtIn[next] == false
    }
  }
}
