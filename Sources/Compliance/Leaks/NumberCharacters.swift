/// What stands between two places of a number.
struct NumberGap {
  /// Characters that can be seen or take room; those without width do not count.
  private(set) var width = 0
  /// A dot, a low line or a slash is among them, which other numbers have as well.
  private(set) var hasDot = false
  /// A dot is among them, behind which decimals may stand.
  private(set) var hasPoint = false
  /// A plain space or a tab is among them.
  private(set) var hasBlank = false
  /// The line was broken in the source.
  private(set) var hasBreak = false

  /// Reads up to a character that is no separator; returns its position.
  mutating func read(at start: Int, in text: Span<UInt8>) -> Int {
    var position = start
    while width <= 3, let (kind, length) = text.separator(at: position) {
      position += length
      switch kind {
      case .withoutWidth: continue
      case .space: break
      case .blank: hasBlank = true
      case .dot: hasDot = true
      case .point: (hasDot, hasPoint) = (true, true)
      case .lineBreak: hasBreak = true
      }
      width += 1
    }
    return position
  }

  enum Kind { case withoutWidth, blank, space, dot, point, lineBreak }

  /// The byte that stands for a line break within a paragraph in a text put together for a scan.
  static let lineBreak: UInt8 = 0x0B
}

extension Span<UInt8> {
  /// A separator that may stand between two places of a number, with its length in bytes.
  func separator(at position: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard position < count else { return nil }
    switch self[position] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return (.blank, 1)
    case UInt8(ascii: "-"): return (.space, 1)
    case UInt8(ascii: "."): return (.point, 1)
    case UInt8(ascii: "_"), UInt8(ascii: "/"): return (.dot, 1)
    case NumberGap.lineBreak: return (.lineBreak, 1)
    case 0xC2: return latinSeparator(at: position)
    case 0xE1, 0xE2, 0xE3, 0xEF: return wideSeparator(at: position)
    default: return nil
    }
  }

  /// U+00A0, U+00AD and U+00B7.
  private func latinSeparator(at position: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard position + 1 < count else { return nil }
    switch self[position + 1] {
    case 0xA0, 0xB7: return (.space, 2)
    case 0xAD: return (.withoutWidth, 2)
    default: return nil
    }
  }

  private func wideSeparator(at position: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard let scalar = scalarOfThree(at: position) else { return nil }
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0x180E: return (.withoutWidth, 3)
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2010...0x2015, 0x2212, 0xFF0D, 0xFE63: return (.space, 3)
    case 0xFF0E: return (.point, 3)
    case 0xFF3F, 0xFF0F: return (.dot, 3)
    default: return nil
    }
  }

  /// The scalar of a character of three bytes; nil for anything else.
  func scalarOfThree(at position: Int) -> UInt32? {
    guard position >= 0, position + 2 < count, self[position] & 0xF0 == 0xE0 else { return nil }
    return UInt32(self[position] & 0x0F) << 12 | UInt32(self[position + 1] & 0x3F) << 6
      | UInt32(self[position + 2] & 0x3F)
  }

  /// A place of a number: a digit, an X or what looks like it, or a sign that masks; with its length in bytes.
  func numberPlace(at position: Int) -> (place: UInt8, length: Int)? {
    guard position < count else { return nil }
    let byte = self[position]
    if byte.isDigit { return (byte - UInt8(ascii: "0"), 1) }
    switch byte {
    case UInt8(ascii: "X"), UInt8(ascii: "x"): return (NumberRun.x, 1)
    case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "?"): return (NumberRun.mask, 1)
    case 0xC3: return has("×", at: position) ? (NumberRun.x, 2) : nil
    case 0xCE, 0xCF, 0xD0, 0xD1:
      return length(ofAny: ["Χ", "χ", "Х", "х"], at: position).map { (NumberRun.x, $0) }
    case 0xE2, 0xEF: return widePlace(at: position)
    default: return nil
    }
  }

  private func widePlace(at position: Int) -> (place: UInt8, length: Int)? {
    guard let scalar = scalarOfThree(at: position) else { return nil }
    switch scalar {
    case 0xFF10...0xFF19: return (UInt8(scalar - 0xFF10), 3)
    case 0xFF38, 0xFF58, 0x2169, 0x2179, 0x2715, 0x2717, 0x2573: return (NumberRun.x, 3)
    case 0xFF0A, 0xFE61, 0x2217, 0x2731, 0x2022, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x25FC, 0x2B1B, 0x2605, 0x2606, 0x203B,
      0xFF03, 0xFF1F, 0x2580...0x2593, 0x25AA, 0x25C6, 0x25CE:
      return (NumberRun.mask, 3)
    default: return nil
    }
  }

  /// How many places stand here, counted up to eleven, with what may stand between them, and where they end.
  ///
  /// A quick look: no number with so many places as some rule asks for is missed, nor one that begins before the end.
  func figures(at start: Int) -> (places: Int, end: Int) {
    var (position, places) = (start, 0)
    while true {
      let digits = endOfDigits(from: position)
      places += digits - position
      position = digits
      guard places < 11, let next = nextPlace(at: position) else { return (places, position) }
      if !self[next].isDigit {
        places += 1
        position = next + (numberPlace(at: next)?.length ?? 1)
      } else {
        position = next
      }
    }
  }

  /// Where the next place of a number stands, behind a gap or none; nil when the number ends here.
  private func nextPlace(at position: Int) -> Int? {
    guard mayGoOn(at: position) else { return nil }
    var gap = NumberGap()
    let next = gap.read(at: position, in: self)
    return gap.width <= 3 && numberPlace(at: next) != nil ? next : nil
  }

  /// Whether a number may go on at a byte; years, amounts and dates before Chinese end here.
  private func mayGoOn(at position: Int) -> Bool {
    guard position < count else { return false }
    switch self[position] {
    case 0xE4...0xE9: return false
    case 0x80...0xFF: return true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: "\t"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "#"),
      UInt8(ascii: "?"), NumberGap.lineBreak, UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return false
    }
  }

  /// Whether a digit or an ASCII letter begins at a position.
  func isNumberOrLetter(at position: Int) -> Bool {
    guard position < count else { return false }
    return self[position].isDigit || self[position].isLetter || isFullWidthDigit(at: position)
  }

  /// Whether a digit ends right before a position.
  func isDigit(before position: Int) -> Bool {
    position > 0 && (self[position - 1].isDigit || isFullWidthDigit(at: position - 3))
  }

  private func isFullWidthDigit(at position: Int) -> Bool {
    guard position >= 0, let scalar = scalarOfThree(at: position) else { return false }
    return (0xFF10...0xFF19).contains(scalar)
  }
}

// MARK: - Letters before a number

extension Span<UInt8> {
  func hasLetters(before position: Int) -> Bool { !letters(before: position).range.isEmpty }

  /// At most eight letters that end before a position, or before one separator there.
  func letters(before position: Int) -> (range: Range<Int>, isApart: Bool) {
    let direct = lettersEnding(at: position)
    if !direct.isEmpty { return (direct, false) }
    for length in [1, 2, 3] where position >= length {
      guard let (_, read) = separator(at: position - length), read == length else { continue }
      let apart = lettersEnding(at: position - length)
      if !apart.isEmpty { return (apart, true) }
    }
    return (position..<position, false)
  }

  private func lettersEnding(at end: Int) -> Range<Int> {
    var (start, letters) = (end, 0)
    while letters < 8, let length = letterLength(endingAt: start) {
      start -= length
      letters += 1
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

  func isNumberOrLetter(before position: Int) -> Bool {
    guard position > 0 else { return false }
    return self[position - 1].isLetter || isDigit(before: position)
  }
}
