import Notices

/// A number as somebody may have typed it: its places, what stands between them, and the letters before it.
///
/// Read once for all rules on numbers. A place is a digit of either width, an X or what looks like it, or a sign that
/// masks. Up to three spaces, hyphens or dots may stand between two places, and any number of characters without width.
struct NumberRun {
  /// The first byte.
  let start: Int
  /// Letters right before the number, or behind one separator before it; at most eight.
  let letters: Range<Int>
  /// A separator stands between the letters and the number.
  let hasLettersApart: Bool
  private(set) var count = 0
  /// Neither a digit nor a letter follows the last place.
  private(set) var isWhole = false
  private var places: [26 of UInt8] = .init(repeating: 0)
  private var ends: [26 of Int] = .init(repeating: 0)
  /// For each place a bit: something that can be seen stands before it.
  private var gapBits: UInt32 = 0
  private var blankBits: UInt32 = 0
  private var dotBits: UInt32 = 0
  private var pointBits: UInt32 = 0
  private var breakBits: UInt32 = 0

  /// The place of an X, which may be a check digit or mask one.
  static let x: UInt8 = 10
  /// The place of a sign that masks.
  static let mask: UInt8 = 11

  /// Reads a number that begins at a byte.
  init(at start: Int, in text: Span<UInt8>) {
    self.start = start
    (letters, hasLettersApart) = text.letters(before: start)
    var position = start
    while count < 26 {
      var gap = NumberGap()
      let next = count == 0 ? position : gap.read(at: position, in: text)
      guard gap.width <= 3, let (place, length) = text.numberPlace(at: next) else { break }
      if gap.width > 0 { gapBits |= 1 << UInt32(count) }
      if gap.hasBlank { blankBits |= 1 << UInt32(count) }
      if gap.hasPoint { pointBits |= 1 << UInt32(count) }
      if gap.hasDot { dotBits |= 1 << UInt32(count) }
      if gap.hasBreak { breakBits |= 1 << UInt32(count) }
      position = next + length
      places[count] = place
      ends[count] = position
      count += 1
    }
    isWhole = !text.isNumberOrLetter(at: position) && text.numberPlace(at: position) == nil
  }
}

// MARK: - Places

extension NumberRun {
  /// The value of a place.
  subscript(place: Int) -> UInt8 { places[place] }

  /// The byte after so many places.
  func end(of length: Int) -> Int { length == 0 ? start : ends[length - 1] }

  /// The bytes of the first places.
  func range(_ length: Int) -> Range<Int> { start..<end(of: length) }

  /// Whether a number of so many places can end here: it is the whole, or something that can be seen follows.
  func canEnd(after length: Int) -> Bool {
    length < count ? gapBits >> UInt32(length) & 1 == 1 || places[length] == Self.mask : length == count && isWhole
  }

  /// Whether a decimal point and more digits follow so many places.
  func isDecimal(after length: Int) -> Bool { length < count && pointBits >> UInt32(length) & 1 == 1 }

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
  func gaps(in range: Range<Int>) -> UInt32 { Self.bits(gapBits, range) }
  func blanks(in range: Range<Int>) -> UInt32 { Self.bits(blankBits, range) }
  func dots(in range: Range<Int>) -> UInt32 { Self.bits(dotBits, range) }
  func breaks(in range: Range<Int>) -> UInt32 { Self.bits(breakBits, range) }

  /// The bits of gaps before some places.
  static func gaps(at places: [Int]) -> UInt32 { places.reduce(0) { $0 | 1 << UInt32($1) } }

  private static func bits(_ bits: UInt32, _ range: Range<Int>) -> UInt32 {
    (bits >> UInt32(range.lowerBound)) & (UInt32(1) << UInt32(range.count) &- 1) & ~1
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

  /// A value by which two findings of the same number are known; never shown.
  func identity(_ length: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 0..<length { hash = (hash ^ UInt64(places[place])) &* 0x100_0000_01B3 }
    return hash
  }
}

// MARK: - What identity numbers are made of

extension NumberRun {
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ]

  /// Whether two places are the number of a province.
  func isProvince(at place: Int) -> Bool {
    areDigits(place..<place + 2) && Self.provinces.contains(number(place..<place + 2))
  }

  /// Whether a day with a year of four places stands at a place.
  func isDay(at place: Int) -> Bool {
    areDigits(place..<place + 8) && (1800...2099).contains(number(place..<place + 4))
      && CivilDate(
        year: number(place..<place + 4), month: number(place + 4..<place + 6), day: number(place + 6..<place + 8))
        != nil
  }

  /// Whether a day of the last century with a year of two places stands at a place.
  func isShortDay(at place: Int) -> Bool {
    areDigits(place..<place + 6)
      && CivilDate(
        year: 1900 + number(place..<place + 2), month: number(place + 2..<place + 4),
        day: number(place + 4..<place + 6)) != nil
  }

  /// Whether the eighteenth place is the check digit of the others (ISO 7064, MOD 11-2).
  var hasIdentityCheck: Bool {
    guard areDigits(0..<17), count >= 18, places[17] <= Self.x else { return false }
    var sum = 0
    for place in 0..<17 { sum += Int(places[place]) * Self.identityWeights[place] }
    return (12 - sum % 11) % 11 == Int(places[17])
  }

  private static let identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// Whether eighteen digits are a unified social credit code (GB 32100).
  var hasCreditCheck: Bool {
    guard areDigits(0..<18) else { return false }
    var (sum, weight) = (0, 1)
    for place in 0..<17 {
      sum += Int(places[place]) * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == Int(places[17])
  }

  /// Whether the last of so many digits is the check digit of a bank card (ISO/IEC 7812).
  func hasLuhnCheck(_ length: Int) -> Bool {
    var sum = 0
    for place in 0..<length {
      let digit = Int(places[length - 1 - place])
      let value = place % 2 == 0 ? digit : digit * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
