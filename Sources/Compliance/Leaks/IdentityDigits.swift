import Notices

/// Up to eighteen places of a number as somebody may have typed an identity number.
struct IdentityDigits {
  /// 0 to 9, and 10 for X, which ends the number.
  private var digits: [18 of UInt8] = .init(repeating: 0)
  private(set) var count = 0
  /// The byte after the last place.
  private(set) var end: Int
  /// Neither a digit nor a letter follows.
  private(set) var isWhole = false

  /// Reads at most so many places; X only as the eighteenth.
  init(at start: Int, limit: Int, in text: Span<UInt8>) {
    end = start
    while count < limit, count != 2 || hasPossibleProvince,
      let (digit, length) = text.identityDigit(at: gapped(in: text)), digit < 10 || count == 17
    {
      end = gapped(in: text) + length
      digits[count] = digit
      count += 1
    }
    isWhole = !text.isNumberOrLetter(at: end)
  }

  /// The place after at most two separators, which may stand between digits only.
  private func gapped(in text: Span<UInt8>) -> Int {
    guard count > 0, end < text.count, !text[end].isDigit, let first = text.length(ofAny: Self.separators, at: end)
    else { return end }
    return end + first + (text.length(ofAny: Self.separators, at: end + first) ?? 0)
  }

  /// Whether reading on is worth while: most numbers of a notice, such as years, end here.
  private var hasPossibleProvince: Bool { digits[0] == 9 || Self.provinces.contains(number(0..<2)) }

  private static let separators: [StaticString] = [
    " ", "-", "\u{3000}", "\u{A0}", "\u{200B}", "－", "–", "—", "‐", "‑", "·",
  ]

  /// Whether the first two places are a province, also behind the 9 of a foreigner's permanent residence.
  var hasProvince: Bool {
    let first = digits[0] == 9 ? number(1..<3) : number(0..<2)
    return Self.provinces.contains(first)
  }

  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ]

  /// Whether a day stands behind the six places of the region, with a year of two places when its century is given.
  func hasBirthday(century: Int?) -> Bool {
    let year = century.map { $0 * 100 + number(6..<8) } ?? number(6..<10)
    let month = century == nil ? 10 : 8
    return (1800...2099).contains(year)
      && CivilDate(year: year, month: number(month..<month + 2), day: number(month + 2..<month + 4)) != nil
  }

  /// Whether the eighteenth place is the check digit of the others (ISO 7064, MOD 11-2).
  var hasCheckDigit: Bool {
    var sum = 0
    for place in 0..<17 { sum += Int(digits[place]) * Self.weights[place] }
    return (12 - sum % 11) % 11 == Int(digits[17])
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The province, then stars.
  var masked: String {
    "\(digits[0])\(digits[1])" + String(repeating: "*", count: count - 2)
  }

  private func number(_ places: Range<Int>) -> Int {
    places.reduce(0) { $0 * 10 + Int(digits[$1]) }
  }
}

extension Span<UInt8> {
  /// The digit, or 10 for X and what looks like it, at a position, with its length in bytes.
  fileprivate func identityDigit(at position: Int) -> (digit: UInt8, length: Int)? {
    guard position < count else { return nil }
    if self[position].isDigit { return (self[position] - UInt8(ascii: "0"), 1) }
    if let digit = fullWidthDigit(at: position) { return (digit, 3) }
    let looksLikeX: [StaticString] = ["X", "x", "Ｘ", "ｘ", "Ⅹ", "ⅹ", "Х", "х", "×", "Χ", "χ", "✕"]
    return length(ofAny: looksLikeX, at: position).map { (10, $0) }
  }

  /// The value of a digit U+FF10 to U+FF19.
  private func fullWidthDigit(at position: Int) -> UInt8? {
    guard position >= 0, position + 2 < count, self[position] == 0xEF, self[position + 1] == 0xBC,
      (0x90...0x99).contains(self[position + 2])
    else { return nil }
    return self[position + 2] - 0x90
  }

  /// Whether fifteen digits may stand here, with at most two separators between two; a quick look that never misses.
  func mayHoldNumber(at start: Int) -> Bool {
    var position = start
    var digits = 0
    var gap = 0
    while position < count, digits < 15, gap <= 6 {
      let byte = self[position]
      if byte.isDigit || fullWidthDigit(at: position) != nil {
        digits += 1
        gap = 0
        position += byte.isDigit ? 1 : 3
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte >= 0x80 {
        gap += 1
        position += 1
      } else {
        return false
      }
    }
    return digits == 15
  }

  /// Whether a digit or an ASCII letter begins at a position.
  fileprivate func isNumberOrLetter(at position: Int) -> Bool {
    guard position < count else { return false }
    return self[position].isDigit || self[position].isLetter || fullWidthDigit(at: position) != nil
  }

  /// Whether a digit or an ASCII letter ends right before a position.
  func isNumberOrLetter(before position: Int) -> Bool {
    guard position > 0 else { return false }
    return self[position - 1].isDigit || self[position - 1].isLetter || fullWidthDigit(at: position - 3) != nil
  }
}
