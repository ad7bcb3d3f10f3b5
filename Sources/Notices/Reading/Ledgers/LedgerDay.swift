/// A day in a ledger.
enum LedgerDay {
  /// Reads `2021-03-01`, and `2021/3/1` as Excel and WPS write it when they save; anything else is nil.
  static func read(_ text: String) -> CivilDate? {
    if let day = CivilDate(iso8601: text.utf8) { return day }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "/") }) else { return nil }
    return DateSlip(text).corrected
  }
}
