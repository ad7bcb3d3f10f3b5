/// A count or an amount of a report, exact to six places as amounts in 万元 need.
package struct Quantity: Sendable, Hashable, Comparable {
  /// In millionths.
  package let millionths: Int

  package init(millionths: Int) {
    self.millionths = millionths
  }

  package init(_ count: Int) {
    millionths = count * 1_000_000
  }

  /// Reads digits with at most six behind a point, and a minus before; anything else is nil.
  package init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.isDigits }), parts[0].utf8.count <= 12 else {
      return nil
    }
    let behind = parts.count == 2 ? parts[1] : ""
    guard behind.utf8.count <= 6,
      let value = Int(parts[0] + behind + String(repeating: "0", count: 6 - behind.utf8.count))
    else { return nil }
    millionths = isNegative ? -value : value
  }

  package static let zero = Quantity(0)

  var isWhole: Bool { millionths.isMultiple(of: 1_000_000) }

  /// The sum.
  package static func + (one: Self, other: Self) -> Self { Self(millionths: one.millionths + other.millionths) }

  /// The difference.
  package static func - (one: Self, other: Self) -> Self { Self(millionths: one.millionths - other.millionths) }

  /// Whether one is less than the other.
  package static func < (one: Self, other: Self) -> Bool { one.millionths < other.millionths }
}

extension Quantity: CustomStringConvertible {
  /// Without zeros at the end, such as `0.35`.
  package var description: String {
    let (whole, rest) = (millionths.magnitude / 1_000_000, millionths.magnitude % 1_000_000)
    var digits = String(rest + 1_000_000).dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return "\(millionths < 0 ? "-" : "")\(whole)\(digits.isEmpty ? "" : ".\(digits)")"
  }
}

extension Substring {
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
