/// What the index is asked for: one unit, two units side by side, four digits side by side, or a whole number of an item.
package struct SearchKey: Hashable, Sendable {
  /// Two units; the second 0 for a key of one, the first 0 for four digits, whose number is the second, and for a whole
  /// number of an item, of which from 10,000 on the second is made.
  let number: UInt32

  init(_ first: UInt16, _ second: UInt16) { number = UInt32(first) << 16 | UInt32(second) }

  init(number: UInt32) { self.number = number }

  /// The key of a number of an item, 索引号 or 文号, that may be asked for with any brackets; takes it folded.
  ///
  /// Different numbers may share a key: what is found by it is compared. Nil for what is too short to be meant by it
  /// alone. The page's script reckons the same.
  init?(ofItem number: [UInt16]) {
    let bare = number.filter { !Self.isBracket($0) }
    guard bare.count > 4 else { return nil }
    self.init(0, UInt16(10_000 + bare.reduce(0) { ($0 * 31 + UInt32($1)) % 55_536 }))
  }

  /// What is written one way or the other in numbers, or left out: brackets, dashes, 第 and 号.
  private static func isBracket(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x28, 0x29, 0x2D, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2010...0x2015, 0x2212, 0x3008...0x3011,
      0x3014...0x301B, 0x7B2C, 0x53F7:
      true
    default: false
    }
  }

  /// Which of so many shards holds it, a power of two; the page's script reckons the same.
  func shard(of count: Int) -> Int {
    let (first, second) = (number >> 16, number & 0xFFFF)
    let mixed = first &* 40503 &+ second &* 30011
    return Int((mixed ^ mixed >> 13) & UInt32(count - 1))
  }

  /// Where a table of so many slots, a power of two, looks for it first.
  func slot(of count: Int) -> Int {
    let mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }

  var text: String {
    let (first, second) = (UInt16(number >> 16), UInt16(number & 0xFFFF))
    if first == 0 {
      let digits = String(second)
      return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return String(decoding: second == 0 ? [first] : [first, second], as: UTF16.self)
  }

  /// Calls back with each key that begins at a place of folded text; a character of two units is one key.
  @inline(__always)
  static func each(at place: Int, in units: Span<UInt16>, _ body: (SearchKey) -> Void) {
    let unit = units[place]
    let next = place + 1 < units.count ? units[place + 1] : lineEnd
    guard !UTF16.isSurrogate(unit) else {
      if UTF16.isLeadSurrogate(unit), UTF16.isTrailSurrogate(next) { body(SearchKey(unit, next)) }
      return
    }
    guard unit != lineEnd else { return }
    body(SearchKey(unit, 0))
    guard next != lineEnd, !UTF16.isSurrogate(next) else { return }
    body(SearchKey(unit, next))
    guard isDigit(unit), isDigit(next), place + 4 <= units.count else { return }
    var number: UInt16 = 0
    for digit in place..<place + 4 {
      guard isDigit(units[digit]) else { return }
      number = number * 10 + (units[digit] - 0x30)
    }
    body(SearchKey(0, number))
  }

  private static let lineEnd: UInt16 = 0x0A

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
