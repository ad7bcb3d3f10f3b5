import Embedded

/// Words of two to four Han characters that a line of a title does not end within.
package struct TitleWords: Sendable {
  /// Each word as one number: 16 bits a character.
  private let words: Set<UInt64>

  /// The words of the program; read once, about 0.1 ms.
  package static let embedded = TitleWords(EmbeddedFile.titleWords)

  /// Reads a word a line; lines of other characters are comment.
  init(_ list: [UInt8]) {
    words = Set(list.split(separator: UInt8(ascii: "\n")).compactMap { Self.number(Array($0).span) })
  }

  private static func number(_ word: Span<UInt8>) -> UInt64? {
    guard (6...12).contains(word.count), word.count % 3 == 0 else { return nil }
    var number: UInt64 = 0
    for place in stride(from: 0, to: word.count, by: 3) {
      guard word.isHan(at: place) else { return nil }
      number = number << 16 | word.character(at: place)
    }
    return number
  }

  /// The end of the longest word that begins at a place; nil without one.
  func end(in text: Span<UInt8>, from start: Int) -> Int? {
    var number: UInt64 = 0
    var end: Int?
    for length in 1...4 {
      let place = start + 3 * (length - 1)
      guard text.isHan(at: place) else { break }
      number = number << 16 | text.character(at: place)
      if length > 1, words.contains(number) { end = place + 3 }
    }
    return end
  }
}

extension HTMLWriter {
  /// Writes text with what a line must not end within in spans of its own.
  ///
  /// `dials`: telephone numbers become links.
  mutating func unbroken(_ text: String, words: TitleWords? = nil, dials: Bool = false) {
    var line = HTMLWriter()
    line.text.write(text)
    trusted(Unbroken.spans(in: line.finish(), words: words, dials: dials))
  }
}

extension Span<UInt8> {
  /// The 16 bits of a character of three bytes.
  fileprivate func character(at place: Int) -> UInt64 {
    UInt64(self[place] & 0x0F) << 12 | UInt64(self[place + 1] & 0x3F) << 6 | UInt64(self[place + 2] & 0x3F)
  }
}
