/// A name of at most 24 bytes in three words, so that looking one up among many is comparing integers.
struct PackedName: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var count: Int

  /// Packs a name; nil when it is longer than any name we know.
  init?(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    guard count <= 24 else { return nil }
    for (place, byte) in bytes.enumerated() {
      let shifted = UInt64(byte) << UInt64(8 * (place & 7))
      switch place >> 3 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      default: words.2 |= shifted
      }
    }
  }

  init?(_ bytes: Span<UInt8>) {
    count = bytes.count
    guard count <= 24 else { return nil }
    words.0 = Self.word(of: bytes, from: 0)
    words.1 = Self.word(of: bytes, from: 8)
    words.2 = Self.word(of: bytes, from: 16)
  }

  /// Up to eight bytes, the first lowest.
  private static func word(of bytes: Span<UInt8>, from start: Int) -> UInt64 {
    var word: UInt64 = 0
    var place = min(start + 8, bytes.count)
    while place > start {
      place -= 1
      word = word << 8 | UInt64(bytes[place])
    }
    return word
  }

  static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.words == right.words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }
}
