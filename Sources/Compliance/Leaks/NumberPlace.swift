/// A place of a number: a digit, an X or a sign that masks.
struct NumberPlace {
  /// From 0 to 9, ``NumberRun/x`` or ``NumberRun/mask``.
  let value: UInt8
  /// Bytes.
  let length: Int
  /// In what characters it is written; where it changes one number may end and another begin.
  let script: Script
  /// A letter O or the like, with which people also mask.
  let isRound: Bool

  enum Script { case plain, han, rare }

  init(_ value: UInt8, length: Int, _ script: Script = .plain, isRound: Bool = false) {
    self.value = value
    self.length = length
    self.script = script
    self.isRound = isRound
  }
}

extension Span<UInt8> {
  /// The scalar that begins at a position, with its length in bytes; bytes that are no UTF-8 are a letter each.
  func scalar(at position: Int) -> (scalar: UInt32, length: Int) {
    let byte = self[position]
    switch byte {
    case UInt8(ascii: "%"): return encoded(at: position) ?? (UInt32(byte), 1)
    case 0x00...0x7F: return (UInt32(byte), 1)
    case 0xC2...0xDF where position + 1 < count:
      return (UInt32(byte & 0x1F) << 6 | UInt32(self[position + 1] & 0x3F), 2)
    case 0xE0...0xEF where position + 2 < count:
      let middle = UInt32(self[position + 1] & 0x3F) << 6
      return (UInt32(byte & 0x0F) << 12 | middle | UInt32(self[position + 2] & 0x3F), 3)
    case 0xF0...0xF4 where position + 3 < count:
      let upper = UInt32(byte & 0x07) << 18 | UInt32(self[position + 1] & 0x3F) << 12
      return (upper | UInt32(self[position + 2] & 0x3F) << 6 | UInt32(self[position + 3] & 0x3F), 4)
    default: return (0x61, 1)
    }
  }

  /// The digit or mark that a percent sign and two hexadecimal digits stand for, however often it was encoded.
  private func encoded(at position: Int) -> (scalar: UInt32, length: Int)? {
    var digits = position + 1
    while has("25", at: digits), digits - position < 9 { digits += 2 }
    guard digits + 1 < count, let high = hexadecimal(digits), let low = hexadecimal(digits + 1) else { return nil }
    let value = high << 4 | low
    return 0x20...0x40 ~= value ? (value, digits + 2 - position) : nil
  }

  private func startOfEncoded(endingAt end: Int) -> Int? {
    for length in [3, 5, 7, 9] where end >= length && self[end - length] == UInt8(ascii: "%") {
      if encoded(at: end - length)?.length == length { return end - length }
    }
    return nil
  }

  private func hexadecimal(_ position: Int) -> UInt32? {
    switch self[position] {
    case 0x30...0x39: UInt32(self[position] - 0x30)
    case 0x41...0x46: UInt32(self[position] - 0x37)
    case 0x61...0x66: UInt32(self[position] - 0x57)
    default: nil
    }
  }

  /// Where the scalar begins that ends right before a position; nil at the beginning.
  func startOfScalar(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return startOfEncoded(endingAt: end) ?? start
  }

  /// The scalar of a character of three bytes; nil for anything else.
  func scalarOfThree(at position: Int) -> UInt32? {
    guard position >= 0, position + 2 < count, self[position] & 0xF0 == 0xE0 else { return nil }
    return scalar(at: position).scalar
  }

  /// The place of a number that begins at a position; nil when none does.
  func numberPlace(at position: Int) -> NumberPlace? {
    guard position < count else { return nil }
    // The commonest case, and the quickest.
    if self[position].isDigit { return NumberPlace(self[position] - UInt8(ascii: "0"), length: 1) }
    let (scalar, length) = scalar(at: position)
    let form = NumberAlphabet.form(scalar)
    guard form < NumberAlphabet.separators else { return nil }
    switch form {
    case 0...9: return NumberPlace(form, length: length)
    case NumberAlphabet.cross: return NumberPlace(NumberRun.x, length: length)
    case NumberAlphabet.mask: return NumberPlace(NumberRun.mask, length: length)
    case NumberAlphabet.maskOfMany, NumberAlphabet.wordOfMany:
      return isOneOfMany(at: position, length) ? NumberPlace(NumberRun.mask, length: length) : nil
    case NumberAlphabet.lookAlike: return isLookAlike(at: position) ? alike(scalar, length) : nil
    default:
      let isHan = form & NumberAlphabet.han != 0
      return NumberPlace(form & 0x0F, length: length, isHan ? .han : .rare, isRound: scalar == 0x3007)
    }
  }

  /// A place that any character masks that stands there at least twice, or one that else masks where two stand together.
  func hidingPlace(at position: Int, _ extent: NumberRun.Extent) -> NumberPlace? {
    guard case .hiding = extent, hides(at: position) else { return nil }
    return NumberPlace(NumberRun.mask, length: scalar(at: position).length)
  }

  /// Whether a character at a position may stand for a digit that is not shown.
  func hides(at position: Int) -> Bool {
    guard position < count, self[position] > UInt8(ascii: " "), self[position] != UInt8(ascii: "|") else {
      return false
    }
    let (scalar, length) = scalar(at: position)
    let form = NumberAlphabet.form(scalar)
    return form == NumberAlphabet.wordOfMany || form == NumberAlphabet.maskOfMany
      || scalar != 0x3000 && isOneOfMany(at: position, length)
  }

  private func alike(_ scalar: UInt32, _ length: Int) -> NumberPlace {
    let isRound = [0x4F, 0x6F, 0xFF2F, 0xFF4F].contains(scalar)
    return NumberPlace(isRound ? 0 : 1, length: length, isRound: isRound)
  }

  /// Whether all letters around one look like digits, and a digit stands beside them.
  private func isLookAlike(at position: Int) -> Bool {
    var (start, end) = (position, position)
    while let before = startOfScalar(endingAt: start), isLookAlikeLetter(at: before), position - start < 24 {
      start = before
    }
    while end < count, isLookAlikeLetter(at: end), end - position < 24 { end += scalar(at: end).length }
    // An X may be the check digit.
    let letter = end < count && self[end] | 0x20 == UInt8(ascii: "x") ? end + 1 : end
    guard letterLength(endingAt: start) == nil, letter == count || !isLetter(at: letter) else { return false }
    return (start > 0 && self[start - 1].isDigit) || (end < count && self[end].isDigit) || end - start >= 8
  }

  private func isLookAlikeLetter(at position: Int) -> Bool {
    NumberAlphabet.form(scalar(at: position).scalar) == NumberAlphabet.lookAlike
  }

  /// Whether a Latin letter of either width begins at a position.
  private func isLetter(at position: Int) -> Bool {
    if self[position].isLetter { return true }
    guard let scalar = scalarOfThree(at: position) else { return false }
    return (0xFF21...0xFF3A).contains(scalar) || (0xFF41...0xFF5A).contains(scalar)
  }

  /// The first of the letters that look like digits right before a digit; the digit itself when there are none.
  func startOfLookAlikes(before position: Int) -> Int {
    var start = position
    while let before = startOfScalar(endingAt: start), isLookAlikeLetter(at: before), position - start < 24 {
      start = before
    }
    return start < position && numberPlace(at: start) != nil ? start : position
  }

  /// How many places stand here, counted up to eleven, with what may stand between them, and where they end.
  ///
  /// A quick look: no number with so many places as some rule asks for is missed, nor one that begins before the end.
  func figures(at start: Int) -> (places: Int, end: Int) {
    var (position, places) = (start, 0)
    while places < 11 {
      let digits = endOfDigits(from: position)
      places += digits - position
      position = digits
      guard places < 11, let next = nextPlace(at: position), let place = numberPlace(at: next) else { break }
      if place.length == 1, self[next].isDigit {
        position = next
      } else {
        places += 1
        position = next + place.length
      }
    }
    return (places, position)
  }

  /// Where the next place of a number stands, behind a gap or none; nil when the number ends here.
  private func nextPlace(at position: Int) -> Int? {
    guard position < count else { return nil }
    // Years, amounts and dates before Chinese end here.
    if 0xE4...0xE9 ~= self[position] { return numberPlace(at: position) == nil ? nil : position }
    var gap = NumberGap()
    let next = gap.read(at: position, in: self)
    return gap.width <= NumberGap.limit && numberPlace(at: next) != nil ? next : nil
  }

  /// Whether a digit of the same script ends right before a place, which therefore begins no number.
  func isDigit(before position: Int, of script: NumberPlace.Script = .plain) -> Bool {
    // A word for a digit may be the end of a name: each of the first may begin a number.
    if script == .han { return areWords(before: position, 6) }
    guard let start = startOfScalar(endingAt: position), let place = numberPlace(at: start),
      start + place.length == position
    else { return false }
    return place.value <= 9 && place.script == script
  }

  /// Whether so many words for digits end right before a position.
  private func areWords(before position: Int, _ count: Int) -> Bool {
    var start = position
    for _ in 0..<count {
      guard let before = startOfScalar(endingAt: start), let place = numberPlace(at: before), place.script == .han,
        before + place.length == start
      else { return false }
      start = before
    }
    return true
  }

  /// Whether a plain digit or an ASCII letter begins at a position.
  func isNumberOrLetter(at position: Int) -> Bool {
    guard position < count else { return false }
    return self[position].isLetter || numberPlace(at: position).map { $0.value <= 9 && $0.script != .han } == true
  }

  func isNumberOrLetter(before position: Int) -> Bool {
    guard position > 0 else { return false }
    return self[position - 1].isLetter || isDigit(before: position)
  }
}
