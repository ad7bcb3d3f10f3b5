/// A generator that gives the same numbers on every run (SplitMix64).
struct LeakNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
  }

  mutating func one<Element>(of list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &self)] }

  /// A day of birth, `YYYYMMDD`.
  mutating func birthday(from first: Int = 1930, to last: Int = 2012) -> String {
    let year = Int.random(in: first...last, using: &self)
    let (month, day) = (Int.random(in: 101...112, using: &self), Int.random(in: 101...128, using: &self))
    return "\(year)\(String(month).dropFirst())\(String(day).dropFirst())"
  }
}

/// Check digits, reckoned here by themselves so that the rules are not tried by their own code.
enum CheckDigit {
  static func identity(_ first: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(first, weights).reduce(0) { $0 + (Int(String($1.0)) ?? 0) * $1.1 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  static func card(_ first: String) -> String {
    var sum = 0
    for (place, character) in first.reversed().enumerated() {
      let digit = Int(String(character)) ?? 0
      let value = place % 2 == 0 ? digit * 2 : digit
      sum += value / 10 + value % 10
    }
    return String((10 - sum % 10) % 10)
  }

  static func creditCode(_ first: String) -> String? {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var (sum, weight) = (0, 1)
    for character in first {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return String(alphabet[(31 - sum % 31) % 31])
  }
}
