/// Which characters a text may hold, so that nobody looks for rare ones where there are none.
///
/// Of ASCII, and of the blocks with the commonest marks, each character is known; of others those that share all bytes but
/// the last, and of those of two and four bytes the first. What it says is not there is not there, also in broken UTF-8.
package struct Alphabet: Sendable {
  private var plain: [2 of UInt64] = .init(repeating: 0)
  /// The first bytes, counted from 0xC0.
  private var leads: UInt64 = 0
  /// For each first byte of three, the second ones; a bit stands for a block of 64 characters.
  private var blocks: [16 of UInt64] = .init(repeating: 0)
  /// The characters of the blocks with the commonest marks; see ``common``.
  private var marks: [3 of UInt64] = .init(repeating: 0)
  /// Two spaces stand side by side somewhere.
  package private(set) var holdsSpacesInRow = false

  /// U+2000, U+3000 and U+FF00 with the 63 characters behind each.
  private static func common(_ block: UInt32) -> Int? {
    switch block {
    case 0x2000 >> 6: 0
    case 0x3000 >> 6: 1
    case 0xFF00 >> 6: 2
    default: nil
    }
  }

  /// Looks at each byte once, three at a time in Chinese.
  package init(_ text: Span<UInt8>) {
    var place = 0
    while place < text.count {
      // In bounds: the loop's condition.
      let lead = unsafe text[unchecked: place]
      if lead < 0x80 {
        take(plain: lead)
        if lead == 0x20, place > 0, text[place - 1] == 0x20 { holdsSpacesInRow = true }
        place += 1
      } else if lead & 0xF0 == 0xE0, place + 2 < text.count {
        // In bounds: two more bytes follow.
        let (second, third) = unsafe (text[unchecked: place + 1], text[unchecked: place + 2])
        blocks[Int(lead & 0xF)] |= 1 << UInt64(second & 0x3F)
        if lead &- 0xE4 >= 6 { take(lead, second, third) }
        // What follows in broken UTF-8 is no part of the character.
        place += (second ^ 0x80) | (third ^ 0x80) < 0x40 ? 3 : 1
      } else {
        leads |= lead < 0xC0 ? 0 : 1 << UInt64(lead & 0x3F)
        place += 1
      }
    }
    for lead in 0..<blocks.count where blocks[lead] != 0 { leads |= 1 << UInt64(0x20 + lead) }
  }

  /// The same with the characters of ASCII of another text, which is well-formed and has no others that this one has not.
  package func withPlain(of text: Span<UInt8>) -> Alphabet {
    var rest = self
    rest.plain = .init(repeating: 0)
    var place = 0
    while place < text.count {
      // In bounds: the loop's condition.
      let lead = unsafe text[unchecked: place]
      if lead < 0x80 { rest.take(plain: lead) }
      place += lead < 0xE0 ? 1 : 3
    }
    return rest
  }

  private mutating func take(plain byte: UInt8) { plain[Int(byte >> 6)] |= 1 << UInt64(byte & 0x3F) }

  private mutating func take(_ lead: UInt8, _ second: UInt8, _ third: UInt8) {
    if let known = Self.common(UInt32(lead & 0xF) << 6 | UInt32(second & 0x3F)) {
      marks[known] |= 1 << UInt64(third & 0x3F)
    }
  }

  /// Whether one of some characters may stand in the text.
  package func mayHold(_ characters: Unicode.Scalar...) -> Bool { characters.contains(where: mayHold) }

  /// Whether a character may stand in the text that is in a range or shares a block with its ends.
  package func mayHold(_ range: ClosedRange<UInt32>) -> Bool {
    guard range.upperBound < 0x10000 else {
      return (UInt8(0xF0 | range.lowerBound >> 18)...UInt8(0xF0 | range.upperBound >> 18)).contains(where: holds)
    }
    return (range.lowerBound >> 6...range.upperBound >> 6).contains {
      blocks[Int($0 >> 6)] >> UInt64($0 & 0x3F) & 1 == 1
    }
  }

  private func mayHold(_ character: Unicode.Scalar) -> Bool {
    let value = character.value
    switch value {
    case ..<0x80: return plain[Int(value >> 6)] >> UInt64(value & 0x3F) & 1 == 1
    case 0x800..<0x10000:
      if let known = Self.common(value >> 6) { return marks[known] >> UInt64(value & 0x3F) & 1 == 1 }
      return mayHold(value...value)
    default: return holds(lead: value < 0x800 ? UInt8(0xC0 | value >> 6) : UInt8(0xF0 | value >> 18))
    }
  }

  /// Whether a character begins with a byte of 0xC0 or more.
  func holds(lead: UInt8) -> Bool { leads >> UInt64(lead & 0x3F) & 1 == 1 }

  /// Whether a character of three bytes with a first byte may stand in the text that is in none of some ranges.
  func holds(lead: UInt8, beyond ranges: [ClosedRange<UInt32>]) -> Bool {
    (UInt32(0)..<64).contains { block in
      guard blocks[Int(lead & 0xF)] >> UInt64(block) & 1 == 1 else { return false }
      let first = UInt32(lead & 0xF) << 12 | block << 6
      let known = Self.common(first >> 6).map { marks[$0] } ?? .max
      return (UInt32(0)..<64).contains { character in
        known >> UInt64(character) & 1 == 1 && !ranges.contains { $0.contains(first + character) }
      }
    }
  }

  /// Whether any first byte does that a test picks.
  func holdsLead(where picks: (UInt8) -> Bool) -> Bool {
    (UInt8(0xC0)...0xFF).contains { holds(lead: $0) && picks($0) }
  }

  /// Whether a control character stands in the text, but for tabs and ends of lines.
  var holdsControls: Bool {
    plain[0] & 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D) != 0 || plain[1] >> 0x3F == 1
  }
}
