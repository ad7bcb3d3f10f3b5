/// What the index is asked for: one unit, two units side by side, or four digits side by side.
package struct SearchKey: Hashable, Sendable {
  /// Two units; the second 0 for a key of one, the first 0 for four digits, whose number is the second.
  let number: UInt32

  init(_ first: UInt16, _ second: UInt16) { number = UInt32(first) << 16 | UInt32(second) }

  init(number: UInt32) { self.number = number }

  /// Which of so many shards holds it, a power of two; the page's script reckons the same.
  func shard(of count: Int) -> Int {
    let (first, second) = (number >> 16, number & 0xFFFF)
    let mixed = first &* 40503 &+ second &* 30011
    return Int((mixed ^ mixed >> 13) & UInt32(count - 1))
  }

  /// As the shard lists it.
  var text: String {
    let (first, second) = (UInt16(number >> 16), UInt16(number & 0xFFFF))
    if first == 0 {
      let digits = String(second)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return String(decoding: second == 0 ? [first] : [first, second], as: UTF16.self)
  }

  /// Calls back with each key that begins at a place of folded text.
  static func each(at place: Int, in units: [UInt16], _ body: (SearchKey) -> Void) {
    let unit = units[place]
    guard FoldTable.isIndexed(unit) else { return }
    body(SearchKey(unit, 0))
    guard place + 1 < units.count, FoldTable.isIndexed(units[place + 1]) else { return }
    body(SearchKey(unit, units[place + 1]))
    guard place + 4 <= units.count else { return }
    var number: UInt16 = 0
    for digit in units[place..<place + 4] {
      guard (0x30...0x39).contains(digit) else { return }
      number = number * 10 + (digit - 0x30)
    }
    body(SearchKey(0, number))
  }
}
