import Diagnostics

/// The name of a commit: 20 bytes of SHA-1, or 32 of SHA-256.
struct ObjectID: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let digits: UInt8

  /// Reads 40 or 64 hexadecimal digits; nil for anything else.
  init?(_ text: Span<UInt8>) {
    guard text.count == 40 || text.count == 64 else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for position in text.indices {
      guard let value = UInt64(hexadecimalDigit: text[position]) else { return nil }
      switch position / 16 {
      case 0: words.0 = words.0 << 4 | value
      case 1: words.1 = words.1 << 4 | value
      case 2: words.2 = words.2 << 4 | value
      default: words.3 = words.3 << 4 | value
      }
    }
    self.words = words
    digits = UInt8(text.count)
  }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span)
  }

  static func == (left: Self, right: Self) -> Bool { left.words == right.words && left.digits == right.digits }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  /// All digits, in small letters.
  var name: String {
    let all = [words.0, words.1, words.2, words.3].map { $0.hexadecimal(digits: 16) }
    return digits == 64 ? all.joined() : String((all[0] + all[1] + all[2].suffix(8)))
  }
}
