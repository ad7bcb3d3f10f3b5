// Numbers with letters that are drawn like digits.
extension LeakScan {
  /// Asks about a word of digits and of letters that look like digits, such as S for 5, in which an identity number or a
  /// card proves itself, or that is called a phone; where to look next, nil when it is something else.
  func alike(
    at start: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int? {
    guard let word = text.wordOfDigits(around: start), word.count == 11 || 16...19 ~= word.count else { return nil }
    // Between strokes figures of a table stand, too; of them only an identity number proves itself well enough.
    let rules = text.holdsStroke(in: word) ? numberRules.filter { $0 is ResidentID } : numberRules
    guard let digits = text.digitsDrawn(in: word) else { return nil }
    let isOfPhone = word.count == 11
    if isOfPhone, Self.memory(&memory).label(word, in: text)?.isOfPhone != true { return nil }
    let number = NumberRun(at: 0, in: digits.span, over: .places(word.count), LabelMemory())
    for rule in rules {
      guard var leak = rule.leak(glued: number, in: digits.span) else { continue }
      leak.range = word
      report(leak)
      return word.upperBound
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The word of ASCII letters, digits and strokes around a digit; nil where there are none but digits, or more than are
  /// in any number.
  fileprivate func wordOfDigits(around position: Int) -> Range<Int>? {
    var (start, end) = (position, position)
    while end < count, end - position < 20, self[end].isDigit { end += 1 }
    guard (end < count && Self.drawn(self[end]) != nil) || (start > 0 && Self.drawn(self[start - 1]) != nil) else {
      return nil
    }
    while start > 0, position - start < 20, isOfWord(start - 1) { start -= 1 }
    while end < count, end - position < 20, isOfWord(end) { end += 1 }
    return start..<end
  }

  private func isOfWord(_ position: Int) -> Bool {
    self[position].isDigit || self[position].isLetter || self[position].isStroke
  }

  fileprivate func holdsStroke(in word: Range<Int>) -> Bool {
    for position in word where self[position].isStroke { return true }
    return false
  }

  /// The digits that a word seems to show, an X at its end as itself; nil where some letter looks like none, or where
  /// there are more letters than a slip makes.
  fileprivate func digitsDrawn(in word: Range<Int>) -> [UInt8]? {
    var (digits, letters) = ([UInt8](), 0)
    for position in word {
      if self[position].isDigit {
        digits.append(self[position])
      } else if position == word.upperBound - 1, self[position] | 0x20 == UInt8(ascii: "x") {
        digits.append(UInt8(ascii: "X"))
      } else {
        guard let digit = Self.drawn(self[position]), !isThird(position, of: word) else { return nil }
        digits.append(digit)
        letters += 1
      }
    }
    return letters > 0 && letters * 2 <= word.count ? digits : nil
  }

  /// Whether the same letter stands three times up to a position, as a sign that masks does.
  private func isThird(_ position: Int, of word: Range<Int>) -> Bool {
    position - 2 >= word.lowerBound && self[position - 1] == self[position] && self[position - 2] == self[position]
  }

  /// The digit that a letter or a stroke looks like.
  private static func drawn(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "Q"), UInt8(ascii: "D"): UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "|"),
      UInt8(ascii: "!"):
      UInt8(ascii: "1")
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): UInt8(ascii: "2")
    case UInt8(ascii: "S"), UInt8(ascii: "s"): UInt8(ascii: "5")
    case UInt8(ascii: "b"), UInt8(ascii: "G"): UInt8(ascii: "6")
    case UInt8(ascii: "B"): UInt8(ascii: "8")
    case UInt8(ascii: "g"), UInt8(ascii: "q"): UInt8(ascii: "9")
    default: nil
    }
  }
}

extension UInt8 {
  fileprivate var isStroke: Bool { self == UInt8(ascii: "|") || self == UInt8(ascii: "!") }
}
