/// The 索引号 of an item: unique, never reused, and the address of its page.
///
/// Required by 条例2007 art. 19 and 条例2019 art. 12.
package struct IndexNumber: Hashable, Comparable, Sendable {
  /// The year before the hyphen, 2008 to 2099.
  package let year: Int
  /// The 4 to 8 digits after the hyphen, as written.
  package let serial: String

  /// Reads `YYYY-NNNN` with 4 to 8 digits after the hyphen; anything else is nil.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (9...13).contains(bytes.count), bytes[4] == UInt8(ascii: "-") else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard bytes[..<4].allSatisfy(digits.contains), bytes[5...].allSatisfy(digits.contains) else { return nil }
    let year = bytes[..<4].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard (2008...2099).contains(year) else { return nil }
    self.year = year
    serial = String(decoding: bytes[5...], as: UTF8.self)
  }

  /// Earlier years come first, then smaller serials.
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.serial.utf8.count, left.serial) < (right.year, right.serial.utf8.count, right.serial)
  }
}

extension IndexNumber: CustomStringConvertible {
  package var description: String { "\(year)-\(serial)" }
}
