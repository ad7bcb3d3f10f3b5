import Notices

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension Span<UInt8> {
  /// The first byte after a run of ASCII digits.
  func endOfDigits(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isDigit { end += 1 }
    return end
  }

  /// The position to look at next: behind a common Han character at once, else the next byte.
  func next(_ position: Int) -> Int { position + (isHan(at: position) ? 3 : 1) }

  /// Whether a byte begins a common Han character.
  func isHan(at position: Int) -> Bool { self[position] &- 0xE4 < 6 }

  /// Whether the bytes of a literal stand at a position.
  func has(_ word: StaticString, at position: Int) -> Bool {
    guard position >= 0, position + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { bytes in
      for offset in 0..<bytes.count where unsafe bytes[offset] != self[position + offset] { return false }
      return true
    }
  }

  /// The first of some literals that stands at a position, with its length in bytes.
  func length(ofAny words: [StaticString], at position: Int) -> Int? {
    words.first { has($0, at: position) }?.utf8CodeUnitCount
  }

  /// The length of the first of some literals that ends at a position.
  func length(ofAny words: [StaticString], endingAt position: Int) -> Int? {
    words.first { has($0, at: position - $0.utf8CodeUnitCount) }?.utf8CodeUnitCount
  }

  /// The first of some literals whose characters stand at a position with blanks between, as headings are spaced out:
  /// 内 部 资 料; nil where none has any.
  func length(ofSpaced words: [StaticString], at position: Int) -> Int? {
    for word in words {
      if let end = end(ofSpaced: word, at: position), end - position > word.utf8CodeUnitCount { return end - position }
    }
    return nil
  }

  /// Where the characters of a literal of Han alone end, blanks between them passed over; nil where they do not stand.
  private func end(ofSpaced word: StaticString, at position: Int) -> Int? {
    var (place, offset) = (position, 0)
    while offset < word.utf8CodeUnitCount {
      if offset > 0 { place = skipping(Blank.spaces, from: place) }
      guard offset + 3 <= word.utf8CodeUnitCount, place + 3 <= count else { return nil }
      let isSame = word.withUTF8Buffer { bytes in
        for step in 0..<3 where unsafe bytes[offset + step] != self[place + step] { return false }
        return true
      }
      guard isSame else { return nil }
      place += 3
      offset += 3
    }
    return place
  }

  /// The first position after any number of some literals.
  func skipping(_ words: [StaticString], from start: Int) -> Int {
    var position = start
    while let length = length(ofAny: words, at: position) { position += length }
    return position
  }

  /// The first position of the literals that end, without a gap, at a position.
  func skippingBack(_ words: [StaticString], from end: Int) -> Int {
    var position = end
    while let length = length(ofAny: words, endingAt: position) { position -= length }
    return position
  }

  /// The first byte of the line that holds a position.
  func startOfLine(_ position: Int) -> Int {
    var start = position
    while start > 0, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }

  /// The end of the line that holds a position, its line end left out, at most so many bytes on.
  func endOfLine(_ position: Int, within limit: Int) -> Int {
    var end = position
    while end < count, end - position < limit, !self[end].isLineEnd { end += 1 }
    return end
  }

  /// Whether some literal stands in a range.
  func holds(_ words: [StaticString], in range: Range<Int>) -> Bool {
    for position in range where self[position] >= 0xE0 && length(ofAny: words, at: position) != nil { return true }
    return false
  }

  /// Whether one of some literals stands in a range.
  func holds(_ literals: Literals, in range: Range<Int>) -> Bool {
    for position in range
    where literals.mayBegin(at: position, in: self) && length(ofAny: literals.words, at: position) != nil {
      return true
    }
    return false
  }

  /// The last two bytes of a character of three, twelve bits; nil when none begins here.
  func key(at position: Int) -> Int? {
    // In bounds: the first bound is looked at, and the last two are left out.
    guard position >= 0, position < count - 2, unsafe self[unchecked: position] & 0xF0 == 0xE0 else { return nil }
    return unsafe Int(self[unchecked: position + 1] & 0x3F) << 6 | Int(self[unchecked: position + 2] & 0x3F)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }
}

/// Words in characters of three bytes, by the last bits of their first and last ones, so that a text is compared with few.
struct Literals: Sendable {
  let words: [StaticString]
  private var firsts: [64 of UInt64] = .init(repeating: 0)
  private var lasts: [64 of UInt64] = .init(repeating: 0)

  init(_ words: [StaticString]) {
    self.words = words
    for word in words {
      let scalars = "\(word)".unicodeScalars.map { Int($0.value) }
      precondition(scalars.allSatisfy { 0x800...0xFFFF ~= $0 }, "only characters of three bytes")
      if let first = scalars.first { firsts[first >> 6 & 0x3F] |= 1 << UInt64(first & 0x3F) }
      if let last = scalars.last { lasts[last >> 6 & 0x3F] |= 1 << UInt64(last & 0x3F) }
    }
  }

  func mayBegin(at position: Int, in text: Span<UInt8>) -> Bool {
    text.key(at: position).map { firsts[$0 >> 6] >> UInt64($0 & 0x3F) & 1 == 1 } == true
  }

  func mayEnd(at position: Int, in text: Span<UInt8>) -> Bool {
    text.key(at: position - 3).map { lasts[$0 >> 6] >> UInt64($0 & 0x3F) & 1 == 1 } == true
  }
}

/// Characters that take room and say nothing.
enum Blank {
  /// Spaces, also the ideographic one and those without width.
  static let spaces: [StaticString] = [" ", "\t", "\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}"]
  /// Spaces and the marks of Markdown that may stand around a line.
  static let markup: [StaticString] = spaces + ["*", "#", "_", ">", "-", "`", "|", "\\"]
  /// The same and what else may stand around the value of a cell.
  static let aroundCells = markup + [";", "\""]
  /// Marks, and signs that say that there is no value.
  static let nothing: [StaticString] = markup + ["—", "－", "/", "无", "×", "…", "."]
}
