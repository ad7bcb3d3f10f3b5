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

  static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.words == right.words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }
}
