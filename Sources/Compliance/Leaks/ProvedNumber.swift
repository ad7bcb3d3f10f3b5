import Notices

/// Whether a number that was found proves by itself that it is somebody's.
enum ProvedNumber {
  /// An identity number by province, day of birth and check digit; a card by its first digits, its length and its check
  /// digit (ISO 7064 MOD 11-2, ISO/IEC 7812).
  static func isProved(_ leak: Leak, in text: Span<UInt8>) -> Bool {
    let places = places(of: leak.range, in: text)
    if leak.rule == ResidentID.rule { return isIdentity(places) }
    return leak.rule == BankCard.rule && isCard(places)
  }

  private static func isIdentity(_ places: [Int]) -> Bool {
    guard places.count >= 18, places[..<17].allSatisfy({ $0 < 10 }) else { return false }
    var sum = 0
    var weight = 1
    // The weights are the powers of two from the last place on, modulo eleven.
    for place in (0..<17).reversed() {
      weight = weight * 2 % 11
      sum += places[place] * weight
    }
    return (12 - sum % 11) % 11 == places[17]
  }

  private static func isCard(_ places: [Int]) -> Bool {
    guard (16...19).contains(places.count), places.allSatisfy({ $0 < 10 }), [3, 4, 5, 6, 9].contains(places[0]) else {
      return false
    }
    var sum = 0
    for (place, digit) in places.reversed().enumerated() {
      let value = place % 2 == 0 ? digit : digit * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// The digits of a range in either width, and ten for an X behind them.
  private static func places(of range: Range<Int>, in text: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte.isDigit {
        places.append(Int(byte - UInt8(ascii: "0")))
      } else if byte | 0x20 == UInt8(ascii: "x") {
        places.append(10)
      } else if byte == 0xEF, position + 2 < text.count, text[position + 1] == 0xBC, text[position + 2] &- 0x90 < 10 {
        places.append(Int(text[position + 2] - 0x90))
        position += 2
      }
      position += 1
    }
    return places
  }
}
