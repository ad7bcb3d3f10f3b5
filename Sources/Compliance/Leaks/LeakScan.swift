package import Notices

/// Something that must never be published, found in a text.
package struct Leak: Sendable, Equatable {
  /// The id of the rule that found it.
  package var rule: String
  /// What it is, such as 身份证号; never the thing itself.
  package var kind: Phrase
  /// The thing so masked that it may stand in a log.
  package var masked: String
  /// Bytes of the text.
  package var range: Range<Int>
}

/// One thing that must never be published, recognised from its first character.
protocol LeakRule: Sendable {
  /// The characters with which a match can begin, each of three bytes in UTF-8.
  var firstCharacters: String { get }
  /// The characters of three bytes that can come second; nil: any. Shorter ones always can.
  var secondCharacters: String? { get }
  /// Whether a match can also begin with an ASCII digit that no digit or letter precedes.
  var beginsWithDigit: Bool { get }
  /// The leak that begins at a byte of the text; nil when there is none.
  func leak(at position: Int, in text: Span<UInt8>) -> Leak?
}

extension LeakRule {
  var secondCharacters: String? { nil }

  var beginsWithDigit: Bool { false }
}

/// Looks through text for everything that must never be published; one pass, about half a nanosecond a byte.
///
/// Each byte that could begin a match is looked up in one table; only then the rules behind it are asked. New kinds of
/// leaks are new rules in the list.
package struct LeakScan: Sendable {
  /// Every rule, in the order of their bits in the table.
  private static let rules: [any LeakRule] = [SecrecyMark(), InternalMark(), ResidentID()]

  /// For the last two bytes of a character of three, the rules of which it may be the first.
  private let first: [UInt16]
  /// The same for the second character.
  private let second: [UInt16]
  private let digitRules: UInt16

  package init() {
    var first = [UInt16](repeating: 0, count: 4096)
    var second = first
    var digits: UInt16 = 0
    for (position, rule) in Self.rules.enumerated() {
      let bit = UInt16(1) << UInt16(position)
      for scalar in rule.firstCharacters.unicodeScalars { first[Int(scalar.value & 0xFFF)] |= bit }
      if let characters = rule.secondCharacters {
        for scalar in characters.unicodeScalars { second[Int(scalar.value & 0xFFF)] |= bit }
      } else {
        for key in second.indices { second[key] |= bit }
      }
      if rule.beginsWithDigit { digits |= bit }
    }
    (self.first, self.second, digitRules) = (first, second, digits)
  }

  /// Reports every leak of a text in UTF-8, in the order of the text; broken UTF-8 is passed over.
  package func scan(_ text: Span<UInt8>, _ report: (Leak) -> Void) {
    let first = first.span
    var position = 0
    while position < text.count {
      // In bounds: the loop's condition.
      let byte = unsafe text[unchecked: position]
      if let key = text.key(at: position) {
        // In bounds: keys have twelve bits.
        let bits = unsafe first[unchecked: key]
        position = bits == 0 ? position + 3 : followUp(bits, at: position, in: text, report)
      } else if byte.isDigit {
        let end = text.endOfDigits(from: position)
        position = ask(digitRules, at: position, in: text, report) ?? end
      } else {
        position += 1
      }
    }
  }

  /// Asks the rules of which the next two characters can be the first; where to look next.
  private func followUp(_ bits: UInt16, at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int {
    let rest = bits & rulesOfSecond(at: position + 3, in: text)
    return rest == 0 ? position + 3 : ask(rest, at: position, in: text, report) ?? position + 3
  }

  private func rulesOfSecond(at position: Int, in text: Span<UInt8>) -> UInt16 {
    text.key(at: position).map { second[$0] } ?? .max
  }

  /// The end of the first leak that begins here; nil when none does.
  private func ask(_ bits: UInt16, at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int? {
    var rest = bits
    while rest != 0 {
      let rule = Self.rules[rest.trailingZeroBitCount]
      rest &= rest - 1
      guard let leak = rule.leak(at: position, in: text) else { continue }
      report(leak)
      return max(leak.range.upperBound, position + 1)
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The last two bytes of a character of three, twelve bits; nil when none begins here.
  fileprivate func key(at position: Int) -> Int? {
    // In bounds: positions are never negative, and the last two are left out.
    guard position < count - 2, unsafe self[unchecked: position] & 0xF0 == 0xE0 else { return nil }
    return unsafe Int(self[unchecked: position + 1] & 0x3F) << 6 | Int(self[unchecked: position + 2] & 0x3F)
  }
}

extension LeakScan {
  /// Reports every leak of a string.
  package func scan(_ text: String, _ report: (Leak) -> Void) {
    scan(text.utf8Span.span, report)
  }
}
