import Diagnostics
import Notices

/// Stops a paper with a mobile phone number (个人信息保护法 article 4 and 25).
///
/// Eleven digits from 13 to 19, also behind 86, +86 or 0; in one piece or in the groups that people write. Landlines and
/// hotlines begin otherwise. Numbers of duty phones that the board publishes stand in board.yaml (公开手机) and pass. So
/// does what a word right before it calls another number, and an amount with its unit, unless a word for phones is near.
struct MobilePhone: NumberRule {
  static let rule = Rule(
    "mobile-phone", .hold, .error, title: Phrase(zh: "手机号码", en: "mobile phone number"),
    requirement: Phrase(
      zh: "个人手机号不得公开，写办公电话。值班手机确要公开的，先写进 board.yaml 的“公开手机”。",
      en:
        "Mobile numbers are not published: name an office phone. Duty phones to be published stand in 公开手机 of board.yaml."
    ),
    basis: Phrase(zh: "《个人信息保护法》第四条、第二十五条", en: "Personal Information Protection Law, articles 4 and 25"),
    wrong: "联系人手机：1××××××××××（十一位都写出来）", right: "联系电话：0533-000-0001")

  /// Numbers that may be published.
  private var allowed: Set<Int> = []
  /// Groups divided by spaces are doubted: in text from files they are often columns of figures.
  private var doubtsSpaces = false

  init() {}

  init(_ reading: LeakScan.Reading, allowing allowed: Set<Int>) {
    self.allowed = allowed
    doubtsSpaces = reading == .file
  }

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard number.count >= 11, let first = Self.start(number) else { return nil }
    let digits = first..<first + 11
    guard number.areDigits(digits), number[first] == 1, (3...9).contains(number[first + 1]),
      number.canEnd(after: first + 11), !allowed.contains(number.number(digits))
    else { return nil }
    let label = NumberLabel.governing(number.range(first + 11), in: text)
    guard label?.isOfPhone == true || (number.stands(in: text) && isCertain(number, digits, label, in: text)) else {
      return nil
    }
    return Leak(
      Self.rule, Phrase(zh: "手机号码", en: "mobile phone number"), masked: number.maskedMobile(digits), number, first + 11)
  }

  /// Where the eleven digits begin: behind the number of the country or a zero.
  private static func start(_ number: NumberRun) -> Int? {
    if number[0] == 1 { return 0 }
    if number.count >= 13, number.areDigits(0..<2), number.number(0..<2) == 86 { return 2 }
    if number.count >= 15, number.areDigits(0..<4), number.number(0..<4) == 86 { return 4 }
    return number.count >= 12 && number[0] == 0 && number[1] == 1 ? 1 : nil
  }

  private func isCertain(_ number: NumberRun, _ digits: Range<Int>, _ label: NumberLabel?, in text: Span<UInt8>) -> Bool
  {
    guard label?.isOfOther != true, !number.isDecimal(after: digits.upperBound),
      text.length(ofAny: Self.units, at: text.skipping([" "], from: number.end(of: digits.upperBound))) == nil,
      !text.isFraction(at: number.start), number.dots(in: 0..<digits.lowerBound + 1) == 0
    else { return false }
    return isWrittenAsPhone(number, digits, in: text)
  }

  private static let units: [StaticString] = [
    "元", "万", "亿", "米", "吨", "千", "公斤", "公里", "公顷", "亩", "㎡", "平方", "立方", "度", "斤", "人次", "株", "%", "％", "km", "kg",
  ]

  private func isWrittenAsPhone(_ number: NumberRun, _ digits: Range<Int>, in text: Span<UInt8>) -> Bool {
    let gaps = number.gaps(in: digits)
    if gaps == number.breaks(in: digits) { return true }
    if number.dots(in: digits) != 0 { return gaps == NumberRun.gaps(at: [3, 7]) }
    guard Self.groups.contains(gaps) else { return false }
    return !doubtsSpaces || number.blanks(in: digits) == 0 || !areFigures(number, digits, in: text)
  }

  /// Whether the groups may be columns: no group begins with a zero, and they do not share a cell.
  private func areFigures(_ number: NumberRun, _ digits: Range<Int>, in text: Span<UInt8>) -> Bool {
    for place in digits where number.blanks(in: digits) >> UInt32(place - digits.lowerBound) & 1 == 1 {
      if number[place] == 0 { return false }
    }
    return TableRow(of: number.range(digits.upperBound), in: text).map { !$0.isDrawn } ?? true
  }

  /// Where people put spaces or hyphens.
  private static let groups = Set(
    [[3, 7], [3], [7], [3, 6], [4, 7], [4, 8], [5], [6], Array(1...10), [3, 5, 7, 9]].map(NumberRun.gaps))
}

extension Span<UInt8> {
  /// Whether digits are those behind a decimal point: behind a zero or three digits and a dot, since one or two digits
  /// and a dot also number the entries of a list.
  fileprivate func isFraction(at position: Int) -> Bool {
    guard position >= 2, self[position - 1] == UInt8(ascii: ".") else { return false }
    var start = position - 1
    while start > 0, self[start - 1].isDigit { start -= 1 }
    let length = position - 1 - start
    return length > 2 || (length == 1 && self[start] == UInt8(ascii: "0"))
  }
}
