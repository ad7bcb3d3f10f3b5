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
  /// Whether a match can also begin with an ASCII digit that no digit or letter precedes.
  var beginsWithDigit: Bool { get }
  /// The leak that begins at a byte of the text; nil when there is none.
  func leak(at position: Int, in text: Span<UInt8>) -> Leak?
}

extension LeakRule {
  var beginsWithDigit: Bool { false }
}

/// Looks through text for everything that must never be published; one pass, about half a nanosecond a byte.
///
/// Each byte that could begin a match is looked up in one table; only then the rules behind it are asked. New kinds of
/// leaks are new rules in the list.
package struct LeakScan: Sendable {
  /// Every rule, in the order of their bits in the table.
  private static let rules: [any LeakRule] = [SecrecyMark(), InternalMark(), ResidentID()]

  /// For each last two bytes of a character of three, the rules that it may begin a match of.
  private let firstCharacters: [UInt16]
  private let digitRules: UInt16

  package init() {
    var table = [UInt16](repeating: 0, count: 4096)
    var digits: UInt16 = 0
    for (bit, rule) in Self.rules.enumerated() {
      for scalar in rule.firstCharacters.unicodeScalars { table[Int(scalar.value & 0xFFF)] |= 1 << UInt16(bit) }
      if rule.beginsWithDigit { digits |= 1 << UInt16(bit) }
    }
    firstCharacters = table
    digitRules = digits
  }

  /// Reports every leak of a text in UTF-8, in the order of the text; broken UTF-8 is passed over.
  package func scan(_ text: Span<UInt8>, _ report: (Leak) -> Void) {
    let table = firstCharacters.span
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte >= 0xE0, byte < 0xF0, position + 2 < text.count {
        let key = Int(text[position + 1] & 0x3F) << 6 | Int(text[position + 2] & 0x3F)
        let bits = table[key]
        position = bits == 0 ? position + 3 : ask(bits, at: position, in: text, report) ?? position + 3
      } else if byte.isDigit {
        let end = ask(digitRules, at: position, in: text, report)
        position = end ?? text.endOfDigits(from: position)
      } else {
        position += 1
      }
    }
  }

  /// The end of the first leak that begins here; nil when none does.
  private func ask(_ bits: UInt16, at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int? {
    for (bit, rule) in Self.rules.enumerated() where bits & 1 << UInt16(bit) != 0 {
      guard let leak = rule.leak(at: position, in: text) else { continue }
      report(leak)
      return max(leak.range.upperBound, position + 1)
    }
    return nil
  }
}

extension LeakScan {
  /// Reports every leak of a string.
  package func scan(_ text: String, _ report: (Leak) -> Void) {
    scan(text.utf8Span.span, report)
  }
}
