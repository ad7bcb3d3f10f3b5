/// The 索引号 of an item: unique, never reused, and the address of its page.
///
/// Required by 条例2007 art. 19 and 条例2019 art. 12. Kept as two numbers: it is looked up and compared for every item.
package struct IndexNumber: Hashable, Sendable {
  private let years: UInt16
  private let width: UInt16
  private let serialNumber: UInt32

  /// The year before the hyphen, 2008 to 2099.
  package var year: Int { Int(years) }

  package var number: Int { Int(serialNumber) }

  /// The 4 to 8 digits after the hyphen, as written.
  package var serial: String {
    unsafe String(unsafeUninitializedCapacity: 8) { unsafe write(into: $0, from: 0) }
  }

  /// Reads `YYYY-NNNN` with 4 to 8 digits after the hyphen; anything else is nil.
  package init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard (9...13).contains(bytes.count), bytes[4] == UInt8(ascii: "-") else { return nil }
    var (year, number) = (0, 0)
    for place in bytes.indices where place != 4 {
      let digit = Int(bytes[place] &- UInt8(ascii: "0"))
      guard digit < 10 else { return nil }
      if place < 4 { year = year * 10 + digit } else { number = number * 10 + digit }
    }
    guard YearReport.years.contains(year) else { return nil }
    years = UInt16(year)
    width = UInt16(bytes.count - 5)
    serialNumber = UInt32(number)
  }

  private init(years: UInt16, width: UInt16, number: UInt32) {
    self.years = years
    self.width = width
    serialNumber = number
  }

  /// Stands for the number of an item while it is not read.
  static let blank = IndexNumber(years: 0, width: 0, number: 0)

  private func write(into text: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
    var rest = serialNumber
    for place in (start..<start + Int(width)).reversed() {
      unsafe text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return start + Int(width)
  }
}

extension IndexNumber: Comparable {
  /// Earlier years come first, then smaller serials.
  package static func < (left: Self, right: Self) -> Bool {
    (left.years, left.width, left.serialNumber) < (right.years, right.width, right.serialNumber)
  }
}

extension IndexNumber: CustomStringConvertible {
  /// As written: `YYYY-NNNN`.
  package var description: String {
    unsafe String(unsafeUninitializedCapacity: 13) { text in
      var rest = years
      for place in (0..<4).reversed() {
        unsafe text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      unsafe text[4] = UInt8(ascii: "-")
      return unsafe write(into: text, from: 5)
    }
  }
}

extension IndexNumber {
  /// The id of an item's sheet in a binder's page.
  package var sheetAnchor: String { "s\(self)" }
}
