import Embedded

/// A day that differs from the plain week: a weekday off, or a weekend day worked (调休).
package struct CalendarRow: Hashable, Sendable {
  package var date: CivilDate
  /// True for 上班, a day worked; false for 放假, a day off.
  package var isWorkingDay: Bool
  /// The holiday that the day belongs to, such as 春节.
  package var name: String
}

extension CalendarRow {
  /// The days that the State Council's yearly notices moved, 2007 to 2026: 488 rows in order.
  ///
  /// Read from the embedded table cn-workdays.csv in about 20 µs; make the calendar once a run.
  static var builtIn: [CalendarRow] {
    EmbeddedFile.workdays.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap(Self.init(csv:))
  }

  /// Reads `2007-01-01,holiday,元旦` or `2007-02-17,workday,春节`; anything else is nil.
  private init?(csv line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard fields.count == 3, let date = CivilDate(iso8601: fields[0]) else { return nil }
    self.init(
      date: date, isWorkingDay: fields[1].first == UInt8(ascii: "w"), name: String(decoding: fields[2], as: UTF8.self))
  }
}
