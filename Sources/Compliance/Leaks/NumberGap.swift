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
  /// A mark is among them that also divides one number from another, such as a comma or a colon.
  private(set) var hasMark = false

  /// At most so many characters can stand between two places.
  static let limit = 3

  enum Kind: UInt8, CaseIterable {
    case withoutWidth, blank, space, dot, point, lineBreak, mark

    /// How ``NumberAlphabet`` says it.
    var form: UInt8 { NumberAlphabet.separators + rawValue }
  }

  /// Separators that mean more than that something stands between; brackets and lines are spaces.
  static let named: [(kind: Kind, characters: String)] = [
    (.blank, " \t"), (.space, "-()[]·\u{A0}−"), (.point, ".．"), (.dot, "/／"), (.lineBreak, "\u{0B}"),
    (.mark, "、，,;；:：。+＋=＝<>＜＞!！^&＆…"),
  ]

  /// The byte that stands for a line break within a paragraph in a text put together for a scan.
  static let lineBreak: UInt8 = 0x0B

  /// Reads up to a character that is no separator; returns its position.
  mutating func read(at start: Int, in text: Span<UInt8>) -> Int {
    var position = start
    while width <= Self.limit, let (kind, length) = text.separator(at: position) {
      position += length
      if kind == .withoutWidth { continue }
      note(kind)
      width += 1
    }
    return position
  }

  /// Reads over signs that mask, too.
  mutating func readSigns(at start: Int, in text: Span<UInt8>) -> Int {
    var position = read(at: start, in: text)
    while width <= Self.limit, let place = text.numberPlace(at: position), place.value == NumberRun.mask {
      note(.mark)
      width += 1
      position = read(at: position + place.length, in: text)
    }
    return position
  }

  private mutating func note(_ kind: Kind) {
    switch kind {
    case .withoutWidth, .space: break
    case .blank: hasBlank = true
    case .dot: hasDot = true
    case .point: (hasDot, hasPoint) = (true, true)
    case .lineBreak: hasBreak = true
    case .mark: hasMark = true
    }
  }
}

extension Span<UInt8> {
  /// A separator that may stand between two places of a number, with its length in bytes.
  func separator(at position: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard position < count else { return nil }
    let (scalar, length) = scalar(at: position)
    let form = NumberAlphabet.form(scalar)
    if form >= NumberAlphabet.separators {
      return NumberGap.Kind(rawValue: form - NumberAlphabet.separators).map { ($0, length) }
    }
    guard form == NumberAlphabet.maskOfMany, !isOneOfMany(at: position, length) else { return nil }
    return (scalar == 0x5F || scalar == 0xFF3F ? .dot : .mark, length)
  }

  func separator(endingAt end: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard let start = startOfScalar(endingAt: end), let (kind, length) = separator(at: start), start + length == end
    else { return nil }
    return (kind, length)
  }

  /// Whether the same character stands on one side of another one.
  func isOneOfMany(at position: Int, _ length: Int) -> Bool {
    isRepeated(position, position + length, length) || isRepeated(position - length, position, length)
  }

  private func isRepeated(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    guard first >= 0, second + length <= count else { return false }
    for offset in 0..<length where self[first + offset] != self[second + offset] { return false }
    return true
  }

  /// What structure of a text stands between two groups of digits: the ends of cells, items, lines and paragraphs, and
  /// the marks of Markdown at the beginning of a line; returns where it ends, the same position when there is none.
  ///
  /// Reads at most 240 bytes, which the line of hyphens below the head of a wide table may have.
  func endOfStructure(from start: Int) -> Int {
    var (position, isAtLineStart, end) = (start, false, start)
    while position < count, position - start < 240 {
      switch self[position] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "|"), UInt8(ascii: "\t"), NumberGap.lineBreak:
        isAtLineStart = self[position] != UInt8(ascii: "|") && self[position] != UInt8(ascii: "\t")
        position += 1
        end = position
      case UInt8(ascii: " "), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): position += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: ":"):
        guard end > start else { return start }
        position += 1
      default:
        guard isAtLineStart, let marker = endOfListNumber(at: position) else { return end > start ? position : start }
        (position, isAtLineStart) = (marker, false)
      }
    }
    return end > start ? position : start
  }

  /// The end of the number of an entry of a list, such as `12. `.
  private func endOfListNumber(at position: Int) -> Int? {
    let digits = endOfDigits(from: position)
    guard (1...3).contains(digits - position), digits + 1 < count,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(self[digits]), self[digits + 1] == UInt8(ascii: " ")
    else { return nil }
    return digits + 2
  }
}
