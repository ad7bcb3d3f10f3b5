/// A number as somebody may have typed it: its places, what stands between them, and the letters before it.
///
/// Read once for all rules on numbers. A place is a digit of any script, an X or what looks like it, or a sign that
/// masks. Up to three spaces or marks may stand between two places, and any number of characters without width.
struct NumberRun {
  /// How far a number is read, and which characters may lie within it.
  enum Extent {
    /// Over spaces and marks.
    case line
    /// Over spaces and marks, and signs that mask; at most three of all together.
    case signs
    /// The same, and over single places of another kind between plain digits.
    case foreign
    /// Without anything between its places, of which any character that stands there twice or more masks one.
    case hiding
    /// Over the ends of cells, items, lines and paragraphs, and nothing else.
    case structure
    /// So many places without anything between them, whatever follows.
    case places(Int)
  }

  let start: Int
  /// Letters right before the number, or behind one separator before it; at most eight.
  let letters: Range<Int>
  /// A separator stands between the letters and the number.
  let hasLettersApart: Bool
  /// What is known about the surrounding text.
  let memory: LabelMemory
  private(set) var count = 0
  /// Neither a digit nor a letter follows the last place.
  private(set) var isWhole = false
  /// Letters follow the last place, and no digit behind them.
  private(set) var hasWordBehind = false
  private var places: [40 of UInt8] = .init(repeating: 0)
  private var ends: [40 of Int] = .init(repeating: 0)
  /// For each place a bit: something that can be seen stands before it.
  private var gapBits: UInt64 = 0
  private var blankBits: UInt64 = 0
  private var dotBits: UInt64 = 0
  private var pointBits: UInt64 = 0
  private var breakBits: UInt64 = 0
  private var markBits: UInt64 = 0
  private var stopBits: UInt64 = 0
  /// Its script is another one than that of the place before it.
  private var changeBits: UInt64 = 0
  /// It is written in Han characters.
  private var hanBits: UInt64 = 0
  /// It is written with a letter O or the like.
  private var roundBits: UInt64 = 0

  /// The place of an X, which may be a check digit or mask one.
  static let x: UInt8 = 10
  static let mask: UInt8 = 11
  private static let capacity = 40

  /// Reads a number that begins at a byte.
  init(at start: Int, in text: Span<UInt8>, over extent: Extent = .line, _ memory: LabelMemory) {
    self.start = start
    self.memory = memory
    (letters, hasLettersApart) = text.letters(before: start)
    var position = start
    var script = NumberPlace.Script.plain
    let limit = if case .places(let limit) = extent { min(limit, Self.capacity) } else { Self.capacity }
    while count < limit {
      var gap = NumberGap()
      let next =
        switch extent {
        case _ where count == 0: position
        case .line: gap.read(at: position, in: text)
        case .signs: gap.readSigns(at: position, in: text, foreign: false)
        case .foreign: gap.readSigns(at: position, in: text, foreign: true)
        case .structure: text.endOfStructure(from: position)
        case .places, .hiding: position
        }
      guard gap.width <= NumberGap.limit, let place = text.numberPlace(at: next) ?? text.hidingPlace(at: next, extent)
      else { break }
      note(gap, isStructure: gap.width == 0 && next > position && !text.isUnseen(position..<next))
      if place.script != script, count > 0 { changeBits |= 1 << UInt64(count) }
      script = place.script
      note(place)
      position = next + place.length
      ends[count] = position
      count += 1
    }
    finish(at: position, in: text, extent)
  }

  private mutating func note(_ gap: NumberGap, isStructure: Bool) {
    let bit: UInt64 = 1 << UInt64(count)
    if gap.width > 0 || isStructure { gapBits |= bit }
    if gap.hasBlank { blankBits |= bit }
    if gap.hasPoint { pointBits |= bit }
    if gap.hasDot { dotBits |= bit }
    if gap.hasBreak { breakBits |= bit }
    if gap.hasMark { markBits |= bit }
    if gap.hasStop { stopBits |= bit }
  }

  private mutating func note(_ place: NumberPlace) {
    places[count] = place.value
    if place.script == .han { hanBits |= 1 << UInt64(count) }
    if place.isRound { roundBits |= 1 << UInt64(count) }
  }

  private mutating func finish(at end: Int, in text: Span<UInt8>, _ extent: Extent) {
    maskRoundLetters()
    if case .places(let limit) = extent {
      isWhole = count == limit
      return
    }
    isWhole = !text.isNumberOrLetter(at: end) && (count == Self.capacity || text.numberPlace(at: end) == nil)
    guard !isWhole else { return }
    let word = text.endOfWord(from: end)
    hasWordBehind =
      word > end && (word == text.count || text.numberPlace(at: word) == nil || text.figures(at: word).places >= 11)
  }

  /// The same with four letters O or more at the end as signs that mask; nil where there are fewer.
  func maskedAtEnd() -> NumberRun? {
    var first = count
    while first > 0, roundBits >> UInt64(first - 1) & 1 == 1 { first -= 1 }
    guard count - first >= 4, first >= 6 else { return nil }
    var number = self
    for place in first..<count { number.places[place] = Self.mask }
    return number
  }

  /// Four letters O or more within plain digits mask; fewer, or at an end, or beside other letters they are noughts.
  private mutating func maskRoundLetters() {
    guard roundBits != 0, roundBits & 1 == 0, count < 64, roundBits >> UInt64(count - 1) & 1 == 0 else { return }
    let first = roundBits.trailingZeroBitCount
    let length = roundBits.nonzeroBitCount
    guard length >= 4, roundBits >> UInt64(first) == (1 << UInt64(length)) - 1,
      (hanBits | changeBits) & ~(roundBits | roundBits << 1) == 0
    else { return }
    for place in first..<first + length { places[place] = Self.mask }
  }
}

// MARK: - Places

extension NumberRun {
  subscript(place: Int) -> UInt8 { places[place] }

  /// The byte after so many places.
  func end(of length: Int) -> Int { length == 0 ? start : ends[length - 1] }

  /// The bytes of the first places.
  func range(_ length: Int) -> Range<Int> { start..<end(of: length) }

  /// Whether a number of so many places can end here: it is the whole, or something that can be seen follows.
  func canEnd(after length: Int) -> Bool {
    guard length < count else { return length == count && isWhole }
    return (gapBits | changeBits | hanBits) >> UInt64(length) & 1 == 1 || places[length] > 9
  }

  /// Where the places end between which nothing can be seen; nil when nothing can be seen in the whole number.
  var startOfGap: Int? { gapBits == 0 ? nil : end(of: min(count, gapBits.trailingZeroBitCount)) }

  /// Places before the first mark that also divides one number from another.
  var unmarked: Int {
    markBits == 0 ? count : min(count, markBits.trailingZeroBitCount)
  }

  /// Groups of digits between which something stands, in a range of places; the sizes but that of the last.
  func sizesOfGroups(in range: Range<Int>) -> [Int] {
    var (sizes, last) = ([Int](), range.lowerBound)
    for place in range.dropFirst() where gapBits >> UInt64(place) & 1 == 1 {
      sizes.append(place - last)
      last = place
    }
    return sizes + [range.upperBound - last]
  }

  /// Whether some group behind the first begins with a nought, as figures do not.
  func hasGroupWithNought(in range: Range<Int>) -> Bool {
    range.dropFirst().contains { gapBits >> UInt64($0) & 1 == 1 && places[$0] == 0 }
  }

  /// Whether a place is written in a Han character.
  func isHan(_ place: Int) -> Bool { hanBits >> UInt64(place) & 1 == 1 }

  /// Whether a decimal point and more digits follow so many places.
  func isDecimal(after length: Int) -> Bool { length < count && pointBits >> UInt64(length) & 1 == 1 }

  /// Whether something stands before a place.
  func hasGap(before place: Int) -> Bool { place < count && gapBits >> UInt64(place) & 1 == 1 }

  /// Whether some place may be a mark between groups: one that masks, an X, or one of another kind than the others.
  var mayHoldSigns: Bool {
    guard changeBits == 0 else { return true }
    for place in 0..<count where places[place] >= Self.x { return true }
    return false
  }

  func areDigits(_ range: Range<Int>) -> Bool {
    guard range.upperBound <= count else { return false }
    for place in range where places[place] > 9 { return false }
    return true
  }

  /// The number that some places write in decimal digits.
  func number(_ range: Range<Int>) -> Int {
    var value = 0
    for place in range { value = value * 10 + Int(places[place]) }
    return value
  }

  /// Where something stands between the places of a range, as bits counted from its first place.
  func gaps(in range: Range<Int>) -> UInt64 { Self.bits(gapBits, range) }
  func blanks(in range: Range<Int>) -> UInt64 { Self.bits(blankBits, range) }
  func dots(in range: Range<Int>) -> UInt64 { Self.bits(dotBits, range) }
  func breaks(in range: Range<Int>) -> UInt64 { Self.bits(breakBits, range) }
  func marks(in range: Range<Int>) -> UInt64 { Self.bits(markBits, range) }
  func stops(in range: Range<Int>) -> UInt64 { Self.bits(stopBits, range) }

  /// The bits of gaps before some places.
  static func gaps(at places: [Int]) -> UInt64 { places.reduce(0) { $0 | 1 << UInt64($1) } }

  private static func bits(_ bits: UInt64, _ range: Range<Int>) -> UInt64 {
    (bits >> UInt64(range.lowerBound)) & (UInt64(1) << UInt64(range.count) &- 1) & ~1
  }

  /// No letter belongs to the number: there are none, or they are a word, such as Tel, or one of so many letters.
  ///
  /// A letter or two often begin a number of another kind; X stands for part of a name.
  func stands(in text: Span<UInt8>, afterWordOf length: Int = 5) -> Bool {
    guard !letters.isEmpty, !hasLettersApart else { return true }
    let word = text.capitals(letters)
    return word.count >= length || word.allSatisfy { $0 == UInt8(ascii: "X") } || text.isLatinLabel(letters)
  }

  /// Short words that only say that a number follows.
  static let latinLabels = ["ID", "NO", "TEL", "MOB", "SFZ", "VX", "WX", "CARD", "HM", "DH", "SJ"]

  /// The digits of the first places; an X as itself.
  func digits(_ length: Int) -> String {
    String(
      decoding: (0..<length).map { places[$0] > 9 ? UInt8(ascii: "X") : UInt8(ascii: "0") + places[$0] }, as: UTF8.self)
  }

  /// A value by which two findings of the same number are known; never shown.
  func identity(_ length: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 0..<length { hash = (hash ^ UInt64(places[place])) &* 0x100_0000_01B3 }
    return hash
  }
}
