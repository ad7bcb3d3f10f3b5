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
  /// A mark is among them with which nobody lists or reckons figures, such as a full stop or an exclamation mark.
  private(set) var hasStop = false

  /// At most so many characters can stand between two places.
  static let limit = 3

  enum Kind: UInt8, CaseIterable {
    case withoutWidth, blank, space, dot, point, lineBreak, mark, stop

    /// How ``NumberAlphabet`` says it.
    var form: UInt8 { NumberAlphabet.separators + rawValue }
  }

  /// Separators that mean more than that something stands between; brackets and lines are spaces.
  static let named: [(kind: Kind, characters: String)] = [
    (.blank, " \t"), (.space, "-()[]·\u{A0}−"), (.point, ".．"), (.dot, "/／"), (.lineBreak, "\u{0B}"),
    (.mark, "、，,;；:：+＋=＝<>＜＞"), (.stop, "。!！^&＆…"),
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

  /// Reads also over signs that mask, crosses between digits, and percent signs as they stand; and where it is asked
  /// over single places of another kind between plain digits, such as the Chinese one that is drawn as a dash.
  mutating func readSigns(at start: Int, in text: Span<UInt8>, foreign: Bool) -> Int {
    var position = start
    while width <= Self.limit, position < text.count {
      if text[position] == UInt8(ascii: "%") {
        note(.mark)
        position += 1
      } else if let (kind, length) = text.separator(at: position) {
        position += length
        if kind == .withoutWidth { continue }
        note(kind)
      } else if let place = text.numberPlace(at: position), text.isSign(place, at: position, foreign: foreign) {
        note(place.value == NumberRun.mask && !text.isOfProducts(at: position) ? .stop : .mark)
        position += place.length
      } else {
        break
      }
      width += 1
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
    case .stop: (hasMark, hasStop) = (true, true)
    }
  }
}

extension Span<UInt8> {
  /// Whether a place may be a mark between groups: a sign that masks, an X before a digit, or a single one that is no plain
  /// digit before one.
  fileprivate func isSign(_ place: NumberPlace, at position: Int, foreign: Bool) -> Bool {
    guard place.value != NumberRun.mask else { return true }
    guard place.value == NumberRun.x || foreign && place.script != .plain else { return false }
    var gap = NumberGap()
    let next = gap.read(at: position + place.length, in: self)
    guard next < count, let other = numberPlace(at: next) else { return false }
    return place.value == NumberRun.x ? other.value <= 9 : self[next].isDigit
  }

  /// Whether a sign is also one of multiplication, as between the sides of a board.
  fileprivate func isOfProducts(at position: Int) -> Bool {
    length(ofAny: ["*", "＊", "﹡", "∗", "✱", "✖", "☓"], at: position) != nil
  }

  /// A separator that may stand between two places of a number, with its length in bytes.
  func separator(at position: Int) -> (kind: NumberGap.Kind, length: Int)? {
    guard position < count else { return nil }
    let (scalar, length) = scalar(at: position)
    let form = NumberAlphabet.form(scalar)
    if form >= NumberAlphabet.separators {
      return NumberGap.Kind(rawValue: form - NumberAlphabet.separators).map { ($0, length) }
    }
    guard form == NumberAlphabet.maskOfMany, !isOneOfMany(at: position, length) else { return nil }
    return (scalar == 0x7E || scalar == 0xFF5E ? .mark : .dot, length)
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
  /// A few marks before it, such as the full stop of a paragraph, and any behind it belong to it; so do four of the same
  /// mark and more. Reads at most 240 bytes, which the line of hyphens below the head of a wide table may have.
  func endOfStructure(from start: Int) -> Int {
    endOfStructure(fromSeen: endOfUnseen(from: start))
  }

  /// Behind characters that nobody sees, such as those that underline a digit.
  func endOfUnseen(from start: Int) -> Int {
    var position = start
    while let (kind, length) = separator(at: position), kind == .withoutWidth { position += length }
    return position
  }

  private func endOfStructure(fromSeen start: Int) -> Int {
    var (position, isAtLineStart) = (endOfMarks(from: start), false)
    var end = isMany(at: start, 4) ? position : start
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
        if isAtLineStart, let marker = endOfListNumber(at: position) {
          (position, isAtLineStart) = (marker, false)
        } else if end > start, let (_, length) = separator(at: position) {
          position += length
        } else {
          return end > start ? position : start
        }
      }
    }
    return end > start ? position : start
  }

  /// The first byte after three marks at most that are no structure themselves, or after four of the same and more.
  private func endOfMarks(from start: Int) -> Int {
    guard let (kind, length) = separator(at: start), kind != .lineBreak, kind != .withoutWidth else { return start }
    if isMany(at: start, 4) { return endOfMany(at: start) }
    guard self[start] != UInt8(ascii: "\t"), self[start] != UInt8(ascii: "\\") else { return start }
    var (position, marks) = (start + length, 1)
    while marks < 3, let (kind, length) = separator(at: position), kind != .lineBreak, kind != .blank {
      position += length
      marks += 1
    }
    return position
  }

  /// Whether so many of the same separator stand at a position.
  private func isMany(at position: Int, _ number: Int) -> Bool {
    guard let (_, length) = separator(at: position) else { return false }
    return (1..<number).allSatisfy { isRepeated(position, position + $0 * length, length) }
  }

  /// The first byte after a character and all others right behind it that are the same.
  func endOfMany(at position: Int) -> Int {
    let length = scalar(at: position).length
    var end = position + length
    while isRepeated(position, end, length) { end += length }
    return end
  }

  /// The end of the number of an entry of a list, such as `12. `.
  func endOfListNumber(at position: Int) -> Int? {
    let digits = endOfDigits(from: position)
    guard (1...3).contains(digits - position), digits + 1 < count,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(self[digits]), self[digits + 1] == UInt8(ascii: " ")
    else { return nil }
    return digits + 2
  }
}
