import Diagnostics

/// One kind of words that must never be published, recognised from its first character.
protocol LeakRule: RuleKeeper {
  init()
  init(_ reading: LeakScan.Reading)
  /// The characters with which a match can begin, each of three bytes in UTF-8.
  var firstCharacters: String { get }
  /// The characters of three bytes that can come second; nil: any. Shorter ones always can.
  var secondCharacters: String? { get }
  /// The leak that begins at a byte of the text; nil when there is none.
  func leak(at position: Int, in text: Span<UInt8>) -> Leak?
}

extension LeakRule {
  init(_ reading: LeakScan.Reading) { self.init() }

  var secondCharacters: String? { nil }
}

/// One kind of number that must never be published.
protocol NumberRule: RuleKeeper {
  init()
  init(_ reading: LeakScan.Reading, allowing allowed: Set<Int>)
  /// The leak that a number is, or begins with; nil when it is none.
  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak?
}

extension NumberRule {
  init(_ reading: LeakScan.Reading, allowing allowed: Set<Int>) { self.init() }
}

/// Looks through text for everything that must never be published; one pass, about half a nanosecond a byte.
///
/// Each byte that could begin a match is looked up in one table; only then the rules behind it are asked. Of digits a
/// quick look tells whether there are enough of them; only then the number is read, once for all rules on numbers. New
/// kinds of leaks are new rules in the lists.
package struct LeakScan: Sendable {
  /// What a text is.
  package enum Reading: Sendable {
    /// Markdown as it is typed.
    case source
    /// The text of a body as it is read, without its markup.
    case shown
    /// A value, a name, or anything else that is shown as it is.
    case plain
    /// The text of a file.
    case file
  }

  /// Every rule on words, in the order of their bits in the table.
  private let rules: [any LeakRule]
  /// Every rule on numbers, in the order in which they are asked: one identity number in ten passes for a card.
  private let numberRules: [any NumberRule]
  /// For the last two bytes of a character of three, the rules of which it may be the first.
  private let first: [UInt16]
  /// The same for the second character.
  private let second: [UInt16]

  /// The bit of the digits of full width.
  private static let digits: UInt16 = 1 << 15

  /// - Parameter allowed: Mobile phone numbers that may be published.
  package init(_ reading: Reading = .plain, allowing allowed: Set<Int> = []) {
    rules = (reading == .shown ? Self.marks : Self.marks + Self.asking).map { $0.init(reading) }
    numberRules = Self.numbers.map { $0.init(reading, allowing: allowed) }
    (first, second) = Self.tables(of: rules)
  }

  private static let marks: [any LeakRule.Type] = [SecrecyMark.self, InternalMark.self]
  /// Rules that ask a person; each thing is said once, and is in the source as well as in what is read.
  private static let asking: [any LeakRule.Type] = [
    DisclosureNote.self, HealthDetail.self, MinorNamed.self, HomeAddress.self, HomeClause.self, ProcessPaper.self,
    AccountWord.self, UrgencyMark.self,
  ]
  private static let numbers: [any NumberRule.Type] = [
    NumberHalfMasked.self, ResidentID.self, ResidencePermit.self, BankCard.self, MobilePhone.self, Passport.self,
  ]

  /// All that looks for leaks in a text; the order of the lists above is that in which they are asked.
  static let keepers: [any RuleKeeper.Type] = marks + asking + numbers

  private static func tables(of rules: [any LeakRule]) -> (first: [UInt16], second: [UInt16]) {
    var first = [UInt16](repeating: 0, count: 4096)
    var second = first
    for (position, rule) in rules.enumerated() {
      let bit = UInt16(1) << UInt16(position)
      for scalar in rule.firstCharacters.unicodeScalars { first[Int(scalar.value & 0xFFF)] |= bit }
      if let characters = rule.secondCharacters {
        for scalar in characters.unicodeScalars { second[Int(scalar.value & 0xFFF)] |= bit }
      } else {
        for key in second.indices { second[key] |= bit }
      }
    }
    for key in 0xF10...0xF19 { first[key] |= digits }
    return (first, second)
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
        position = number(at: position, in: text, report)
      } else {
        position += 1
      }
    }
  }

  /// Asks the rules of which the next two characters can be the first; where to look next.
  private func followUp(_ bits: UInt16, at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int {
    if bits & Self.digits != 0, text.numberPlace(at: position) != nil { return number(at: position, in: text, report) }
    let rest = bits & ~Self.digits & rulesOfSecond(at: position + 3, in: text)
    return rest == 0 ? position + 3 : ask(rest, at: position, in: text, report) ?? position + 3
  }

  private func rulesOfSecond(at position: Int, in text: Span<UInt8>) -> UInt16 {
    text.key(at: position).map { second[$0] } ?? .max
  }

  /// The end of the first leak that begins here; nil when none does.
  private func ask(_ bits: UInt16, at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int? {
    var rest = bits
    while rest != 0 {
      let rule = rules[rest.trailingZeroBitCount]
      rest &= rest - 1
      guard let leak = rule.leak(at: position, in: text) else { continue }
      report(leak)
      return max(leak.range.upperBound, position + 1)
    }
    return nil
  }

  /// Asks the rules on numbers of one that begins here; where to look next.
  private func number(at position: Int, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int {
    let (places, end) = text.figures(at: position)
    guard places >= 11 || (places >= 7 && text.hasLetters(before: position)) else { return end }
    guard !text.isDigit(before: position) else { return text.endOfFigures(from: position) }
    let number = NumberRun(at: position, in: text)
    for rule in numberRules {
      guard let leak = rule.leak(of: number, in: text) else { continue }
      report(leak)
      return max(leak.range.upperBound, text.endOfFigures(from: position))
    }
    return text.endOfFigures(from: position)
  }
}

extension Span<UInt8> {
  /// The last two bytes of a character of three, twelve bits; nil when none begins here.
  fileprivate func key(at position: Int) -> Int? {
    // In bounds: positions are never negative, and the last two are left out.
    guard position < count - 2, unsafe self[unchecked: position] & 0xF0 == 0xE0 else { return nil }
    return unsafe Int(self[unchecked: position + 1] & 0x3F) << 6 | Int(self[unchecked: position + 2] & 0x3F)
  }

  /// The first byte after a run of digits, or after one digit of full width.
  fileprivate func endOfFigures(from start: Int) -> Int {
    self[start].isDigit ? endOfDigits(from: start) : start + 3
  }
}

extension LeakScan {
  /// Reports every leak of a string.
  package func scan(_ text: String, _ report: (Leak) -> Void) {
    scan(text.utf8Span.span, report)
  }
}

/// The scans for each way in which a text can be met, made once a run.
struct LeakScans: Sendable {
  let source: LeakScan
  let shown: LeakScan
  let plain: LeakScan
  let file: LeakScan

  /// - Parameter allowed: Mobile phone numbers that the board publishes.
  init(allowing allowed: Set<Int>) {
    source = LeakScan(.source, allowing: allowed)
    shown = LeakScan(.shown, allowing: allowed)
    plain = LeakScan(.plain, allowing: allowed)
    file = LeakScan(.file, allowing: allowed)
  }
}
