/// Reads a shard as the page's script does: for each key its items, and the best field of each.
struct ShardReader {
  private(set) var lists: [String: [Int: Int]] = [:]
  private var bits: BitReader

  init(_ script: [UInt8]) {
    let parts = String(decoding: script, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
    bits = BitReader(parts[parts.count - 2])
    // A key may be a quotation mark, which is written with a backslash.
    for key in parts.dropFirst().dropLast(3).joined(separator: "\"").split(separator: " ").map(String.init) {
      lists[key.replacing("\\\\", with: "\\").replacing("\\\"", with: "\"")] = list()
    }
  }

  private mutating func list() -> [Int: Int] {
    var items = bits.set()
    var list = Dictionary(uniqueKeysWithValues: items.map { ($0, 4) })
    for field in [3, 2, 1, 0] where !items.isEmpty {
      if !bits.all() { items = bits.set().map { items[$0] } }
      for item in items { list[item] = field }
    }
    return list
  }
}

/// Reads what `BitText` writes, bit by bit.
struct BitReader {
  private var bits: [Bool] = []
  private var place = 0

  init(_ text: some StringProtocol) {
    let values = text.utf8.map { Int($0) - ($0 > 92 ? 36 : 35) }
    for pair in stride(from: 0, to: values.count - 1, by: 2) {
      let value = values[pair] * 91 + values[pair + 1]
      bits += (0..<13).map { value >> (12 - $0) & 1 == 1 }
    }
  }

  /// Whether nothing but what fills up the last characters is left.
  var isAtEnd: Bool { bits.count - place < 13 && !bits[place...].contains(true) }

  private mutating func bit() -> Int {
    defer { place += 1 }
    return place < bits.count && bits[place] ? 1 : 0
  }

  private mutating func value(of count: Int) -> Int { (0..<count).reduce(0) { value, _ in value << 1 | bit() } }

  private mutating func zeros() -> Int {
    var zeros = 0
    while place < bits.count, bit() == 0 { zeros += 1 }
    return zeros
  }

  private mutating func number() -> Int {
    let zeros = zeros()
    return 1 << zeros | value(of: zeros)
  }

  private mutating func told(_ count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let low = value(of: 4)
    var last = -1
    return (0..<count).map { _ in
      let high = zeros()
      last += high << low | value(of: low)
      last += 1
      return last
    }
  }

  /// Whether the next bit says that all are meant.
  mutating func all() -> Bool { bit() == 1 }

  mutating func set() -> [Int] {
    let count = number() - 1
    guard count > 3, bit() == 1 else { return told(count) }
    let gone = Set(told(number() - 1))
    return (0..<count + gone.count).filter { !gone.contains($0) }
  }
}
