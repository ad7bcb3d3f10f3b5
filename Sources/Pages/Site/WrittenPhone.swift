/// A telephone number in the text of a body, so that a telephone can dial it.
///
/// Known are area code and number with a hyphen or in brackets, mobiles, numbers that begin with 400 or 800, and, behind a
/// word such as 电话, hotlines and numbers without a hyphen. What a word before calls a fax, an account or the number of
/// anything else is none, and neither is what goes on behind.
struct WrittenPhone {
  /// The number as it is written, with the bracket before an area code.
  let range: Range<Int>

  /// Reads the number whose first digit stands at a place; nothing before `floor` belongs to its text.
  ///
  /// Looks at no more than its own bytes and the word before.
  init?(in text: Span<UInt8>, at start: Int, from floor: Int) {
    guard text.mayBeginPhone(at: start), !text.isJoined(before: start, from: floor) else { return nil }
    let digits = PhoneDigits(text, start)
    let isRow = start + text.digits(from: start) == digits.end
    guard let form = digits.form, !text.goesOn(at: digits.end, countsBehind: isRow) else { return nil }
    let opening = digits.isBracketed ? text.opensBracket(before: start, from: floor) : start
    guard let first = opening else { return nil }
    switch text.label(before: first, from: floor) {
    case .other: return nil
    case .none where form == .needsLabel: return nil
    default: range = first..<digits.end
    }
  }
}

/// The digits of a number and what joins them.
private struct PhoneDigits {
  enum Form { case plain, needsLabel }

  private(set) var form: Form?
  private(set) var end: Int
  private(set) var isBracketed = false

  init(_ text: Span<UInt8>, _ start: Int) {
    end = start
    let first = text.digits(from: start)
    switch text[start] {
    case UInt8(ascii: "0"): readLandLine(text, start, first)
    case UInt8(ascii: "1"): readShort(text, start, first)
    case UInt8(ascii: "4"), UInt8(ascii: "8"): readService(text, start, first)
    default: readHotline(text, start, first)
    }
  }

  /// `0533-1234567`, `0533-123-4567`, `010-12345678` and `（0533）1234567`.
  private mutating func readLandLine(_ text: Span<UInt8>, _ start: Int, _ first: Int) {
    let second = text[start + 1]
    let area = second == UInt8(ascii: "1") || second == UInt8(ascii: "2") ? 3 : 4
    guard second != UInt8(ascii: "1") || text[start + 2] == UInt8(ascii: "0"), second != UInt8(ascii: "0") else {
      return
    }
    if first >= area + 7, first <= area + 8 {
      (form, end) = (.needsLabel, start + first)
      return
    }
    guard first == area else { return }
    let closing = text.endOfClosingBracket(at: start + first)
    isBracketed = closing != nil
    guard let joined = closing ?? text.endOfHyphen(at: start + first) else { return }
    readLocal(text, joined)
  }

  /// Seven or eight digits, whole or with the last four behind a hyphen.
  private mutating func readLocal(_ text: Span<UInt8>, _ start: Int) {
    let count = text.digits(from: start)
    if count == 7 || count == 8 { (form, end) = (.plain, start + count) }
    guard count == 3 || count == 4, let joined = text.endOfHyphen(at: start + count), text.digits(from: joined) == 4
    else {
      return
    }
    (form, end) = (.plain, joined + 4)
  }

  /// A mobile of eleven digits, whole or as `138-0000-0000`, or a number such as 110 and 12345.
  private mutating func readShort(_ text: Span<UInt8>, _ start: Int, _ first: Int) {
    let isMobile = text[start + 1] >= UInt8(ascii: "3")
    switch first {
    case 11 where isMobile: (form, end) = (.plain, start + 11)
    case 3 where isMobile:
      if let joined = text.endOfHyphen(at: start + 3), text.digits(from: joined) == 4 { readLocal(text, joined) }
      if form != nil, end < start + 13 { form = nil }
      if form == nil { readHotline(text, start, first) }
    default: readHotline(text, start, first)
    }
  }

  /// `400-123-4567` and `4001234567`.
  private mutating func readService(_ text: Span<UInt8>, _ start: Int, _ first: Int) {
    guard text[start + 1] == UInt8(ascii: "0"), text[start + 2] == UInt8(ascii: "0") else { return }
    if first == 10 { (form, end) = (.needsLabel, start + 10) }
    if first == 3, let joined = text.endOfHyphen(at: start + 3) { readLocal(text, joined) }
  }

  private mutating func readHotline(_ text: Span<UInt8>, _ start: Int, _ first: Int) {
    let isShort = first == 3 && text[start] == UInt8(ascii: "1")
    let isFive = first == 5 && (text[start] == UInt8(ascii: "1") || text[start] == UInt8(ascii: "9"))
    if isShort || isFive { (form, end) = (.needsLabel, start + first) }
  }
}

/// What the words beside a number say that it is.
private enum PhoneLabel {
  case none, phone, other

  static let phones: [StaticString] = [
    "电话", "热线", "手机", "座机", "拨打", "致电", "电话号码", "手机号码", "手机号", "热线号码", "联系号码",
  ]
  static let others: [StaticString] = ["传真", "号", "码", "账户", "帐户", "卡"]
  /// Behind a number they make it an amount or the number of something.
  static let counters: [StaticString] = [
    "元", "万", "亿", "吨", "亩", "户", "人", "件", "次", "个", "天", "余", "多", "部", "台", "条", "名", "起", "通", "场", "批", "斤", "米",
    "％",
  ]
}

extension Span<UInt8> {
  /// A row of at least three digits that a telephone number can begin with.
  fileprivate func mayBeginPhone(at start: Int) -> Bool {
    switch self[start] {
    case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "4"), UInt8(ascii: "8"), UInt8(ascii: "9"):
      start + 2 < count && isDigit(at: start + 1) && isDigit(at: start + 2)
    default: false
    }
  }

  private func isDigit(at place: Int) -> Bool { place < count && self[place] &- 0x30 < 10 }

  /// How many digits stand there; more than an account has are not counted.
  fileprivate func digits(from start: Int) -> Int {
    var end = start
    while end - start < 24, isDigit(at: end) { end += 1 }
    return end - start
  }

  /// The end of a hyphen, also of a wide one or a dash.
  fileprivate func endOfHyphen(at place: Int) -> Int? {
    guard place < count else { return nil }
    if self[place] == UInt8(ascii: "-") { return place + 1 }
    return holds("—", at: place) || holds("–", at: place) || holds("－", at: place) ? place + 3 : nil
  }

  fileprivate func endOfClosingBracket(at place: Int) -> Int? {
    guard place < count else { return nil }
    if self[place] == UInt8(ascii: ")") { return place + 1 }
    return holds("）", at: place) ? place + 3 : nil
  }

  fileprivate func opensBracket(before place: Int, from floor: Int) -> Int? {
    if place > floor, self[place - 1] == UInt8(ascii: "(") { return place - 1 }
    return place - 3 >= floor && holds("（", at: place - 3) ? place - 3 : nil
  }

  /// The number is the rest of something longer.
  fileprivate func isJoined(before place: Int, from floor: Int) -> Bool {
    guard place > floor else { return false }
    switch self[place - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "#"): return true
    default: return place - 3 >= floor && ["—", "–", "－", "〕", "第"].contains { holds($0, at: place - 3) }
    }
  }

  /// Something follows that makes it an amount or a part: a digit, a letter, what joins, or, behind a row of digits, what
  /// counts.
  ///
  /// 分 is left alone, since 分机 follows many.
  fileprivate func goesOn(at end: Int, countsBehind isRow: Bool) -> Bool {
    guard end < count else { return false }
    if endOfHyphen(at: end) != nil { return true }
    switch self[end] {
    case UInt8(ascii: "."), UInt8(ascii: ":"): return isDigit(at: end + 1)
    case UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "@"): return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x30...0x39: return true
    // The rest of a number that is masked.
    case UInt8(ascii: "*"): return true
    default:
      return ["号", "＊", "×", "•", "●"].contains { holds($0, at: end) }
        || isRow && PhoneLabel.counters.contains { holds($0, at: end) }
    }
  }

  /// What the word before a number says that it is.
  fileprivate func label(before start: Int, from floor: Int) -> PhoneLabel {
    let end = withoutMarks(before: start, from: floor)
    if PhoneLabel.phones.contains(where: { stands($0, before: end, from: floor) }) { return .phone }
    return PhoneLabel.others.contains(where: { stands($0, before: end, from: floor) }) ? .other : .none
  }

  private func stands(_ word: StaticString, before end: Int, from floor: Int) -> Bool {
    let place = end - word.utf8CodeUnitCount
    return place >= floor && holds(word, at: place)
  }

  /// Where the word before a colon, a bracket, or the like ends.
  private func withoutMarks(before start: Int, from floor: Int) -> Int {
    var end = start
    while end > floor {
      if [UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "(")].contains(self[end - 1]) {
        end -= 1
      } else if end - 3 >= floor, ["：", "（", "　", "为", "是"].contains(where: { holds($0, at: end - 3) }) {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private func holds(_ word: StaticString, at place: Int) -> Bool {
    place >= 0 && place + word.utf8CodeUnitCount <= count && ends(with: word, at: place + word.utf8CodeUnitCount)
  }
}
