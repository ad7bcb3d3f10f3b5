/// A day as a workbook stores it: how many days after 1899-12-30 it is.
enum CellDay {
  /// The day as `1990-03-07`, for a number from 1900-03-01 to 2099-12-31, parts of a day left out; nil for any other.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
    guard whole.count < 6, whole.allSatisfy({ (0x30...0x39).contains($0) }),
      let serial = Int(String(decoding: whole, as: UTF8.self)), (61...73_050).contains(serial)
    else { return nil }
    // Days since 0000-03-01, in eras of 400 years, whose last day is the leap day.
    let day = serial - 25_569 + 719_468
    let (era, ofEra) = (day / 146_097, day % 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let (month, date) = (shifted < 10 ? shifted + 3 : shifted - 9, ofYear - (153 * shifted + 2) / 5 + 1)
    let civil = year + era * 400 + (month <= 2 ? 1 : 0)
    return Array("\(civil)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)".utf8)
  }
}
