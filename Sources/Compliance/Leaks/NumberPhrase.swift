// Phrases before a number, and the words of a line.
extension Span<UInt8> {
  /// The first byte of the line of a position, at most so many bytes before it.
  func startOfLine(_ position: Int, within limit: Int) -> Int {
    var start = position
    while start > 0, position - start < limit, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }

  /// The part of a text before a position that no punctuation and no space divides.
  func phrase(endingAt end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start, !endsPhrase(at: first - 1) { first -= 1 }
    return first..<end
  }

  private func endsPhrase(at position: Int) -> Bool {
    switch self[position] {
    case 0x00...0x2C, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: return true
    case 0x80...0xBF:
      guard let scalar = scalarOfThree(at: position - 2) else { return false }
      return (0x3000...0x301F).contains(scalar) || (0x2018...0x201F).contains(scalar)
        || [0xFF0C, 0xFF1A, 0xFF1B, 0xFF08, 0xFF09, 0xFF01, 0xFF1F, 0xFF5E].contains(scalar)
    default: return false
    }
  }

  /// Whether a phrase is nothing but eight digits or more and what may stand between them.
  func isLongNumber(_ range: Range<Int>) -> Bool {
    var digits = 0
    for position in range {
      if self[position].isDigit { digits += 1 } else if self[position] >= 0x80 { return false }
    }
    return digits >= 8
  }

  /// Whether a phrase is the beginning of a code, such as SD or LS-2013-.
  func isPrefixOfCode(_ range: Range<Int>) -> Bool {
    guard (1...12).contains(range.count), self[range.lowerBound].isLetter else { return false }
    for position in range where !(self[position].isLetter || self[position].isDigit || self[position] == 0x2D) {
      return false
    }
    return true
  }

  /// Whether a number before another one is of the same list: an enumeration comma divides them, and they are as long.
  func isListed(_ other: Range<Int>, before number: Range<Int>) -> Bool {
    other.count == number.count && has("、", at: other.upperBound)
  }

  func ends(_ range: Range<Int>, with words: [StaticString]) -> Bool {
    length(ofAny: words, endingAt: range.upperBound).map { $0 <= range.count } == true
  }

  /// Whether nothing stands in a range but blanks and the marks of Markdown.
  func isMarkup(_ range: Range<Int>) -> Bool {
    range.isEmpty || skipping(Blank.markup, from: range.lowerBound) >= range.upperBound
  }

  /// Whether a phrase is one Latin letter of either width.
  func isLetter(_ range: Range<Int>) -> Bool { letterLength(endingAt: range.upperBound) == range.count }

  /// Whether a word in Latin letters stands in a range, in either case.
  func holdsLatin(_ words: [StaticString], in range: Range<Int>) -> Bool {
    for position in range where self[position].isLetter {
      for word in words where isWord(word, at: position) && position + word.utf8CodeUnitCount <= range.upperBound {
        return true
      }
    }
    return false
  }

  private func isWord(_ word: StaticString, at position: Int) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= count, position == 0 || !self[position - 1].isLetter, end == count || !self[end].isLetter else {
      return false
    }
    return word.withUTF8Buffer { bytes in
      for offset in 0..<bytes.count where unsafe bytes[offset] != self[position + offset] & 0xDF { return false }
      return true
    }
  }

  func isWord(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    (range.lowerBound == line.lowerBound || self[range.lowerBound - 1] <= UInt8(ascii: " "))
      && (range.upperBound >= line.upperBound || self[range.upperBound] <= UInt8(ascii: " "))
  }

  func holdsDigit(in range: Range<Int>) -> Bool {
    for position in range where self[position].isDigit { return true }
    return false
  }

  /// The words of a line, divided by spaces.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where self[position] <= UInt8(ascii: " ") {
      if position > start { words.append(start..<position) }
      start = position + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }
}
