// Letters before a number.
extension Span<UInt8> {
  func hasLetters(before position: Int) -> Bool { !letters(before: position).range.isEmpty }

  /// At most eight letters that end before a position, or before one separator there.
  func letters(before position: Int) -> (range: Range<Int>, isApart: Bool) {
    let direct = lettersEnding(at: position)
    if !direct.isEmpty { return (direct, false) }
    guard let (kind, length) = separator(endingAt: position), kind != .mark, kind != .stop else {
      return (position..<position, false)
    }
    let apart = lettersEnding(at: position - length)
    return apart.isEmpty ? (position..<position, false) : (apart, true)
  }

  private func lettersEnding(at end: Int) -> Range<Int> {
    var start = end
    for _ in 0..<8 {
      guard let length = letterLength(endingAt: start) else { break }
      start -= length
    }
    return start..<end
  }

  /// The length in bytes of a Latin letter of either width.
  func letterLength(endingAt end: Int) -> Int? {
    if end > 0, self[end - 1].isLetter { return 1 }
    guard let scalar = scalarOfThree(at: end - 3) else { return nil }
    return (0xFF21...0xFF3A).contains(scalar) || (0xFF41...0xFF5A).contains(scalar) ? 3 : nil
  }

  /// The letters of a range in capitals, full-width ones as plain ones.
  func capitals(_ range: Range<Int>) -> [UInt8] {
    var (letters, position) = ([UInt8](), range.lowerBound)
    while position < range.upperBound {
      if let scalar = scalarOfThree(at: position) {
        letters.append(UInt8(truncatingIfNeeded: (scalar - 0xFF20) & 0x1F | 0x40))
        position += 3
      } else {
        letters.append(self[position] & 0xDF)
        position += 1
      }
    }
    return letters
  }

  /// Whether letters only say that a number follows, such as Tel or ID; no other letter or digit stands before them.
  func isLatinLabel(_ range: Range<Int>) -> Bool {
    guard !isNumberOrLetter(before: range.lowerBound) else { return false }
    let word = capitals(range)
    return NumberRun.latinLabels.contains { word.elementsEqual($0.utf8) }
  }
}

extension Span<UInt8> {
  /// The first byte after a run of ASCII letters.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isLetter { end += 1 }
    return end
  }

  /// Whether a range holds only invisible characters.
  func isUnseen(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, let (kind, length) = separator(at: position), kind == .withoutWidth {
      position += length
    }
    return position >= range.upperBound
  }
}
