import Diagnostics
import Notices

/// Stops a number of which too little is masked: less than ``Masking`` asks for.
///
/// 370399********1234, 3703**********1234 and 138****0000 pass; 370399199003****35 does not: whoever knows the person
/// needs only a few tries. Nor do two maskings on one line that complete one another. The signs that mask stand in
/// ``NumberAlphabet``; they count when they stand together.
struct NumberHalfMasked: NumberRule {
  static let rule = Rule(
    "number-half-masked", .hold, .error, title: Phrase(zh: "号码遮得不够", en: "number masked too little"),
    requirement: Phrase(
      zh: "最好整栏不列。确要列的：身份证号至少遮8位，手机号至少遮4位，银行卡号至少遮8位；一个人的号码只用一种遮法。",
      en:
        "Better leave the column out. Else mask at least 8 places of an identity number, 4 of a mobile one, 8 of a card; mask one person's number in one way only."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "370399199003****35", right: "370399********1234")

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    let before = text.masks(before: number.start)
    if before > 0, before < 8, isTail(number, before) {
      return found(.identity, number, 18 - before, from: number.start)
    }
    for length in (11...max(11, number.unmarked)).reversed() where length <= number.unmarked && ends(number, length) {
      let mask = MaskedPlaces(number, length)
      guard mask.stars > 0, mask.isOneGroup || length == 18 && number.isProvince(at: 0) else { continue }
      if let leak = leak(of: number, length, mask, in: text) { return leak }
    }
    return nil
  }

  private func ends(_ number: NumberRun, _ length: Int) -> Bool {
    length == number.count
      ? number.isWhole
      : number.canEnd(after: length) && (number[length] != NumberRun.mask || number.hasGap(before: length))
  }

  private func leak(of number: NumberRun, _ length: Int, _ mask: MaskedPlaces, in text: Span<UInt8>) -> Leak? {
    let label = number.label(length, in: text)
    guard label?.isOfOther != true, number.stands(in: text) || label?.isPersonal == true else { return nil }
    if isIdentity(number, length, mask, label) { return found(.identity, number, length) }
    if length == 18 || length == 11, mask.kept > 1, isCompleted(number, length, mask, in: text) {
      return found(
        Phrase(
          zh: "两种遮法拼得出来的号码", en: "number that two maskings put together"), number, length)
    }
    if length == 11, isMobile(number, mask, label) {
      return found(Phrase(zh: "遮得不够的手机号码", en: "mobile phone number masked too little"), number, length)
    }
    return isCard(number, length, mask, label)
      ? found(Phrase(zh: "遮得不够的银行卡号或账号", en: "number of a card or account masked too little"), number, length) : nil
  }

  private func found(_ kind: Phrase, _ number: NumberRun, _ length: Int, from start: Int? = nil) -> Leak {
    Leak(Self.rule, kind, masked: number.masked(length, hiding: 2..<length), number, length, from: start)
  }

  // MARK: - Kinds

  /// More digits of an identity number are left than ``Masking/identity`` lets be seen.
  private func isIdentity(_ number: NumberRun, _ length: Int, _ mask: MaskedPlaces, _ label: NumberLabel?) -> Bool {
    if length == 15, label?.kind == .identity { return mask.kept > Masking.identity.seen }
    guard (14...18).contains(length), mask.kept > Masking.identity.seen else { return false }
    if label?.kind == .identity { return true }
    let isProvince = mask.first < 2 || number.isProvince(at: 0)
    return isProvince && (mask.first < 10 ? mask.first >= 6 || length == 18 : isYear(number, at: 6))
  }

  private func isYear(_ number: NumberRun, at place: Int) -> Bool {
    (1900...2029).contains(number.number(place..<place + 4))
  }

  /// The end of an identity number of which the first places are masked.
  private func isTail(_ number: NumberRun, _ masked: Int) -> Bool {
    let length = 18 - masked
    guard number.count >= length, number.areDigits(0..<length - 1), number[length - 1] <= NumberRun.x,
      number.canEnd(after: length)
    else { return false }
    return number.isDay(at: 6 - masked)
  }

  /// Another masking of eighteen places before it on the line shows what this one hides.
  ///
  /// Only on one line, where it can be told that both are of one person.
  private func isCompleted(_ number: NumberRun, _ length: Int, _ mask: MaskedPlaces, in text: Span<UInt8>) -> Bool {
    var position = text.startOfLine(number.start, within: 300)
    let end = text.endOfLine(number.end(of: length), within: 300)
    while position < end {
      guard position < number.start || position >= number.end(of: length), let place = text.numberPlace(at: position),
        place.value != NumberRun.x
      else {
        position += position == number.start ? number.end(of: length) - position : text.scalar(at: position).length
        continue
      }
      let other = NumberRun(at: position, in: text, number.memory)
      if other.unmarked >= length, other.canEnd(after: length), mask.isCompleted(number, by: other) { return true }
      position = other.end(of: max(1, min(other.count, length)))
    }
    return false
  }

  /// Of a mobile number one to three digits are masked.
  private func isMobile(_ number: NumberRun, _ mask: MaskedPlaces, _ label: NumberLabel?) -> Bool {
    guard number[0] == 1 || mask.first == 0, mask.first < 2 || (3...9).contains(number[1]),
      mask.kept > Masking.mobile.seen
    else {
      return false
    }
    return label?.kind == .phone || mask.stars > 1
  }

  private func isCard(_ number: NumberRun, _ length: Int, _ mask: MaskedPlaces, _ label: NumberLabel?) -> Bool {
    // Of accounts that are shorter than cards ten places are seen at most: few signs often stand for many.
    guard mask.kept > max(length, length < Masking.card.places ? 18 : length) - Masking.card.hidden,
      length > Masking.card.hidden
    else { return false }
    if label?.kind == .account { return true }
    return (16...19).contains(length) && mask.first >= 2 && number.number(0..<2) == 62
  }
}

/// Where the signs that mask stand among the places of a number.
private struct MaskedPlaces {
  private(set) var stars = 0
  /// The first of them.
  private(set) var first: Int
  /// The place after the last of them.
  private(set) var behind = 0
  private let length: Int

  init(_ number: NumberRun, _ length: Int) {
    self.length = length
    first = length
    for place in 0..<length where number[place] > 9 && !(place == 17 && length == 18 && number[place] == NumberRun.x) {
      stars += 1
      first = min(first, place)
      behind = place + 1
    }
  }

  var kept: Int { length - stars }

  var isOneGroup: Bool { behind - first == stars }

  /// Whether two maskings agree in what both show, and together show more than may be seen.
  func isCompleted(_ number: NumberRun, by other: NumberRun) -> Bool {
    let masking = length == 11 ? Masking.mobile : Masking.identity
    var (shown, shownByOther) = (0, 0)
    for place in 0..<length {
      let (own, its) = (number[place] <= 9, other[place] <= 9)
      if own && its && number[place] != other[place] { return false }
      if own || its { shown += 1 }
      if its { shownByOther += 1 }
    }
    // One that shows too much by itself is found by itself.
    return shownByOther <= masking.seen && shown > masking.seen && shown > kept
  }
}

extension Span<UInt8> {
  /// How many signs that mask end right before a position, at most eight.
  fileprivate func masks(before position: Int) -> Int {
    var (end, masks) = (position, 0)
    while masks < 8, let length = [1, 3].first(where: { isMask(at: end - $0, length: $0) }) {
      end -= length
      masks += 1
    }
    return masks
  }

  private func isMask(at position: Int, length: Int) -> Bool {
    guard position >= 0, let place = numberPlace(at: position) else { return false }
    return place.value == NumberRun.mask && place.length == length
  }
}

extension Phrase {
  fileprivate static let identity = Self(zh: "遮得不够的身份证号", en: "identity number masked too little")
}
