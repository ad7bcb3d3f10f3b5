extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without white space at either end, the ideographic space included.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.mayBeginBlank || last.mayEndBlank else {
      return String(self)
    }
    let start = drop { $0.isWhitespace }
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }

  /// Without white space anywhere.
  var withoutBlanks: String {
    utf8.contains(where: \.mayBeginBlank) ? String(filter { !$0.isWhitespace }) : String(self)
  }
}

extension String {
  /// Whether its bytes hold those of some literal that begins beyond ASCII: what is typed is compared, not what Unicode
  /// calls the same.
  func holds(_ words: [StaticString]) -> Bool { utf8Span.span.holds(words, in: 0..<utf8.count) }

  /// Whether its bytes hold those of a word, in one look without cutting.
  func says(_ word: String) -> Bool {
    let (text, word) = (utf8Span.span, word.utf8Span.span)
    guard word.count > 0, word.count <= text.count else { return word.isEmpty }
    for start in 0...text.count - word.count where text[start] == word[0] {
      if word.indices.allSatisfy({ text[start + $0] == word[$0] }) { return true }
    }
    return false
  }

  /// Whether its bytes begin with those of some literal.
  func begins(with words: [StaticString]) -> Bool { utf8Span.span.length(ofAny: words, at: 0) != nil }

  /// Whether its bytes end with those of some literal.
  func ends(with words: [StaticString]) -> Bool { utf8Span.span.length(ofAny: words, endingAt: utf8.count) != nil }

  /// Whether its bytes are those of some literal.
  func isOne(of words: [StaticString]) -> Bool {
    let bytes = utf8Span.span
    return words.contains { $0.utf8CodeUnitCount == bytes.count && bytes.has($0, at: 0) }
  }
}

extension UInt8 {
  /// Whether white space of Unicode may begin with this byte: U+0020 and less, U+0085, U+1680, U+2000, U+3000.
  fileprivate var mayBeginBlank: Bool { self <= 0x20 || self == 0xC2 || 0xE1...0xE3 ~= self }

  /// Whether it may end with this byte.
  fileprivate var mayEndBlank: Bool { self <= 0x20 || 0x80...0x8A ~= self || 0x9F...0xAF ~= self }
}
