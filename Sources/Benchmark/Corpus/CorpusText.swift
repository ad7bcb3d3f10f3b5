/// Bytes of a file in the making.
///
/// Phrases have places to fill: `@` a village, `#` a number, `%` an office, `&` an amount of money, `~` a month and day.
struct CorpusText {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var count: Int { bytes.count }

  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ number: Int, digits: Int = 1) {
    let text = String(number)
    for _ in 0..<max(0, digits - text.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    add(text)
  }

  /// Appends `YYYY-MM-DD`.
  mutating func add(_ day: CorpusDay) {
    let parts = day.parts
    add(parts.year, digits: 4)
    add("-")
    add(parts.month, digits: 2)
    add("-")
    add(parts.day, digits: 2)
  }

  /// Appends a phrase with its places filled at random.
  mutating func add(phrase: String, _ random: inout SplitMix64) {
    for byte in phrase.utf8 {
      switch byte {
      case UInt8(ascii: "@"): add(random.one(of: Vocabulary.villages))
      case UInt8(ascii: "#"): add(random.within(2...980))
      case UInt8(ascii: "%"): add(random.one(of: Vocabulary.offices))
      case UInt8(ascii: "&"): addMoney(&random)
      case UInt8(ascii: "~"): addMonthAndDay(&random)
      default: bytes.append(byte)
      }
    }
  }

  /// Writes over bytes that are there already.
  mutating func replace(at offset: Int, with text: String) {
    for (place, byte) in text.utf8.enumerated() where offset + place < bytes.count {
      bytes[offset + place] = byte
    }
  }

  private mutating func addMoney(_ random: inout SplitMix64) {
    add(random.within(1...640))
    add(".")
    add(random.below(100), digits: 2)
  }

  private mutating func addMonthAndDay(_ random: inout SplitMix64) {
    add(random.within(1...12))
    add("月")
    add(random.within(1...28))
    add("日")
  }
}
