/// A day of the proleptic Gregorian calendar, without time or zone.
///
/// Stored as days since 1970-01-01, so that comparing, counting and adding are single integer operations.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSinceEpoch: Int32

  package init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Makes a day from its parts; nil when the calendar has no such day, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(daysSinceEpoch: Self.days(year: year, month: month, day: day))
  }

  /// Reads exactly `YYYY-MM-DD` in ASCII digits; anything else is nil.
  package init?(iso8601 text: some Collection<UInt8>) {
    guard text.count == 10 else { return nil }
    self.init(iso8601: Array(text).span)
  }

  /// Reads exactly `YYYY-MM-DD` in ASCII digits; anything else is nil.
  package init?(iso8601 text: Span<UInt8>) {
    guard text.count == 10 else { return nil }
    var digits = 0
    for position in text.indices {
      let byte = text[position]
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte &- UInt8(ascii: "0") < 10 else { return nil }
        digits = digits * 10 + Int(byte &- UInt8(ascii: "0"))
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Earlier days come first.
  package static func < (left: Self, right: Self) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// The day that lies the given number of days later, or earlier when negative.
  package func advanced(by days: Int) -> Self {
    Self(daysSinceEpoch: daysSinceEpoch + Int32(days))
  }

  /// How many days lie from this day to another; negative when that one is earlier.
  package func days(to other: Self) -> Int {
    Int(other.daysSinceEpoch - daysSinceEpoch)
  }

  /// The day of the week, Monday 1 to Sunday 7.
  package var weekday: Int {
    let sinceMonday = (Int(daysSinceEpoch) + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  package var year: Int { parts.year }

  /// Year, month 1 to 12 and day 1 to 31.
  package var parts: (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on 1 March, after Howard Hinnant's "chrono-compatible low-level date algorithms".
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    var digits = year * 10_000 + month * 100 + day
    return unsafe String(unsafeUninitializedCapacity: 10) { text in
      for place in (0..<10).reversed() {
        guard place != 4, place != 7 else {
          unsafe text[place] = UInt8(ascii: "-")
          continue
        }
        unsafe text[place] = UInt8(ascii: "0") + UInt8(digits % 10)
        digits /= 10
      }
      return 10
    }
  }
}
