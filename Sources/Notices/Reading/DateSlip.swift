extension CivilDate {
  /// The day that a text in another form than `YYYY-MM-DD` plainly means, such as `2026/2/1`; nil when it leaves any doubt.
  package init?(meantBy text: String) {
    guard let day = CivilDate(iso8601: text.utf8) ?? DateSlip(text).corrected else { return nil }
    self = day
  }
}

/// What a text that is not `YYYY-MM-DD` was probably meant to say; it explains and never decides.
struct DateSlip {
  enum Cause: Equatable {
    /// The form is right, the calendar has no such day.
    case noSuchDay(year: Int, month: Int, lastDay: Int?)
    case fullWidth
    case otherForm
  }

  var cause: Cause
  /// The same day as the board writes it; nil when the text leaves any doubt.
  var corrected: CivilDate?

  init(_ text: String) {
    let folded = Self.folded(Self.withoutTime(text))
    let hasFullWidth = text.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) || Self.isDash($0.value) }
    cause = hasFullWidth ? .fullWidth : .otherForm
    guard let (year, month, day) = Self.parts(folded) else { return }
    corrected = CivilDate(year: year, month: month, day: day)
    guard corrected == nil else { return }
    let lastDay = (28...31).last { CivilDate(year: year, month: month, day: $0) != nil }
    cause = .noSuchDay(year: year, month: month, lastDay: lastDay)
  }

  /// Without a time behind the day: `2026-11-23 10:00`, `2026-11-23T00:00:00`.
  private static func withoutTime(_ text: String) -> String {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let gap = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
    else { return text }
    let time = text[text.index(after: gap)..<colon]
    return 1...2 ~= time.count && time.allSatisfy(\.isNumber) ? String(text[..<gap]) : text
  }

  /// Digits in ASCII, and every sign that people put between the parts of a day as a hyphen.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: bytes.append(UInt8(scalar.value))
      case 0xFF10...0xFF19: bytes.append(UInt8(scalar.value - 0xFF10 + 0x30))
      case 0x2D, 0x2E, 0x2F, 0xFF0E, 0xFF0F, 0x5E74, 0x6708, 0x3002: bytes.append(0x2D)
      case let dash where isDash(dash): bytes.append(0x2D)
      case 0x65E5, 0x53F7, 0x20, 0x3000: continue
      default: return []
      }
    }
    return bytes
  }

  /// One of － – — ‐ − ～ and their like.
  private static func isDash(_ value: UInt32) -> Bool {
    [0xFF0D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x30FC, 0x4E00].contains(value)
  }

  /// A year of four digits, then month and day of one or two.
  private static func parts(_ bytes: [UInt8]) -> (Int, Int, Int)? {
    // 20261123
    if bytes.count == 8, !bytes.contains(0x2D) {
      let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return (1900...2099).contains(number / 10_000) ? (number / 10_000, number / 100 % 100, number % 100) : nil
    }
    let groups = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard groups.count == 3, groups[0].count == 4, (1...2).contains(groups[1].count), (1...2).contains(groups[2].count)
    else { return nil }
    let numbers = groups.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    return (numbers[0], numbers[1], numbers[2])
  }
}
