import Diagnostics
import Notices

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
  /// The same where what stands above in a table matters.
  func leak(at position: Int, in text: Span<UInt8>, _ memory: LabelMemory) -> Leak?
}

extension LeakRule {
  func leak(at position: Int, in text: Span<UInt8>, _ memory: LabelMemory) -> Leak? { leak(at: position, in: text) }

  init(_ reading: LeakScan.Reading) { self.init() }

  var secondCharacters: String? { nil }
}

/// One kind of number that must never be published.
protocol NumberRule: RuleKeeper {
  init()
  init(_ reading: LeakScan.Reading, allowing allowed: PublicNumbers)
  /// The leak that a number is, or begins with; nil when it is none.
  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak?
  /// The same of digits that cells, items, lines or paragraphs part, which count only where they prove themselves, or
  /// where a head or a phrase says what they are.
  func leak(ofParted number: NumberRun, in text: Span<UInt8>) -> Leak?
  /// The leak in the first places of a longer run of digits; nil unless a check digit proves it.
  func leak(glued number: NumberRun, in text: Span<UInt8>) -> Leak?
}

extension NumberRule {
  func leak(ofParted number: NumberRun, in text: Span<UInt8>) -> Leak? { nil }

  func leak(glued number: NumberRun, in text: Span<UInt8>) -> Leak? { nil }

  init(_ reading: LeakScan.Reading, allowing allowed: PublicNumbers) { self.init() }
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
    case file
  }

  /// Every rule on words, in the order of their bits in the table.
  private let rules: [any LeakRule]
  /// Every rule on numbers, in the order in which they are asked: one identity number in ten passes for a card.
  let numberRules: [any NumberRule]
  /// For the last two bytes of a character of three, the rules of which it may be the first.
  private let first: [UInt16]
  /// The same for the second character.
  private let second: [UInt16]

  /// The bit of the digits of full width.
  private static let digits: UInt16 = 1 << 15

  /// - Parameter allowed: Numbers that may be published.
  package init(_ reading: Reading = .plain, allowing allowed: PublicNumbers = PublicNumbers()) {
    rules = (reading == .shown ? Self.marks : Self.marks + Self.asking).map { $0.init(reading) }
    numberRules = Self.numbers.map { $0.init(reading, allowing: allowed) }
    (first, second) = Self.tables(of: rules)
  }

  private static let marks: [any LeakRule.Type] = [SecrecyMark.self, InternalMark.self]
  /// Rules that ask a person; each thing is said once, and is in the source as well as in what is read.
  private static let asking: [any LeakRule.Type] = [
    DisclosureNote.self, HealthDetail.self, MinorNamed.self, HomeAddress.self, HomeClause.self, ProcessPaper.self,
    AccountWord.self, UrgencyMark.self, PrivateLife.self, PersonalDetail.self,
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
    for word in NumberAlphabet.hanDigits + [NumberAlphabet.wordsOfMany] {
      for scalar in word.unicodeScalars { first[Int(scalar.value & 0xFFF)] |= digits }
    }
    return (first, second)
  }

  /// Reports every leak of a text in UTF-8, in the order of the text; broken UTF-8 is passed over.
  ///
  /// - Parameter alphabet: One that has every character of the text, if it is known.
  func scan(_ text: Span<UInt8>, _ alphabet: Alphabet?, _ report: (Leak) -> Void) {
    // All are found before any is told: else the compiler makes a copy of the whole scan for each closure.
    var leaks: [Leak] = []
    func keep(_ leak: Leak) { leaks.append(leak) }
    if alphabet.map(CompatibilityForms.mayStand) != false, let folded = CompatibilityForms.folded(text) {
      look(through: folded.span, keep)
    } else {
      look(through: text, keep)
    }
    leaks.forEach(report)
  }

  /// The same of a text of which nothing is known.
  package func scan(_ text: Span<UInt8>, _ report: (Leak) -> Void) { scan(text, nil, report) }

  private func look(through text: Span<UInt8>, _ report: (Leak) -> Void) {
    let first = first.span
    var memory: LabelMemory?
    var position = 0
    while position < text.count {
      // In bounds: the loop's condition.
      let byte = unsafe text[unchecked: position]
      if let key = text.key(at: position) {
        // In bounds: keys have twelve bits.
        let bits = unsafe first[unchecked: key]
        position =
          bits != 0
          ? followUp(bits, at: position, in: text, &memory, report)
          : 0xE4...0xE9 ~= byte ? position + 3 : rare(at: position, in: text, &memory, report)
      } else if byte.isDigit {
        position = number(at: position, in: text, &memory, report)
      } else if byte < 0xC2, byte != UInt8(ascii: "%") {
        position += 1
      } else {
        position = rare(at: position, in: text, &memory, report)
      }
    }
  }

  /// Asks the rules of which the next two characters can be the first; where to look next.
  private func followUp(
    _ bits: UInt16, at position: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int {
    if bits & Self.digits != 0, !isLastOfWord(at: position, in: text), let place = text.numberPlace(at: position),
      place.value <= 9, !(place.isRound && place.script == .han)
    {
      let end = number(at: position, in: text, &memory, report)
      if end > position + place.length { return end }
    }
    let rest = bits & ~Self.digits & rulesOfSecond(at: position + 3, in: text)
    if rest != 0, let end = ask(rest, at: position, in: text, &memory, report) { return end }
    // Other characters share their last bits with Han ones.
    return 0xE4...0xE9 ~= text[position] ? position + 3 : rare(at: position, in: text, &memory, report)
  }

  /// Whether a Han character that is no digit follows: most words for digits stand in words.
  private func isLastOfWord(at position: Int, in text: Span<UInt8>) -> Bool {
    guard let key = text.key(at: position + 3), 0xE4...0xE9 ~= text[position + 3] else { return false }
    return first[key] & Self.digits == 0 && text[position] < 0xEF
  }

  /// A character that is neither plain nor Han; where to look next.
  private func rare(
    at position: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int {
    let (scalar, length) = text.scalar(at: position)
    guard NumberAlphabet.form(scalar) < NumberAlphabet.separators, let place = text.numberPlace(at: position),
      place.value <= 9, !(place.isRound && place.script == .han)
    else { return position + length }
    let end = number(at: position, in: text, &memory, report)
    // Behind a percent sign a number of its own may begin.
    return text[position] == UInt8(ascii: "%") && end == position + length ? position + 1 : end
  }

  private func rulesOfSecond(at position: Int, in text: Span<UInt8>) -> UInt16 {
    text.key(at: position).map { second[$0] } ?? .max
  }

  /// The end of the first leak that begins here; nil when none does.
  private func ask(
    _ bits: UInt16, at position: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int? {
    var rest = bits
    let memory = Self.memory(&memory)
    while rest != 0 {
      let rule = rules[rest.trailingZeroBitCount]
      rest &= rest - 1
      guard let leak = rule.leak(at: position, in: text, memory) else { continue }
      report(leak)
      return max(leak.range.upperBound, position + 1)
    }
    return nil
  }

  /// Made only where it is needed, which is in few texts.
  static func memory(_ memory: inout LabelMemory?) -> LabelMemory {
    if let memory { return memory }
    let new = LabelMemory()
    memory = new
    return new
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

  /// - Parameter allowed: Numbers that the board publishes.
  init(allowing allowed: PublicNumbers) {
    source = LeakScan(.source, allowing: allowed)
    shown = LeakScan(.shown, allowing: allowed)
    plain = LeakScan(.plain, allowing: allowed)
    file = LeakScan(.file, allowing: allowed)
  }
}
