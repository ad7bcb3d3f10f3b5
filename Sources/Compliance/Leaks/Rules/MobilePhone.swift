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

  init(_ reading: LeakScan.Reading, allowing allowed: PublicNumbers) {
    self.allowed = allowed.mobiles
    doubtsSpaces = reading == .file
  }

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard let digits = digits(of: number), isEnd(of: number, digits.upperBound, in: text) else { return nil }
    let label = number.label(digits.upperBound, in: text)
    guard label?.isOfPhone == true || isCertain(number, digits, label, in: text) else { return nil }
    return found(number, digits)
  }

  /// Digits in cells or lines of their own, below a head or behind a phrase that names a phone.
  func leak(ofParted number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard let digits = digits(of: number), number.canEnd(after: digits.upperBound),
      Self.groups.contains(number.gaps(in: digits)), digits.lowerBound == 0,
      NumberLabel.namesPhone(number.range(number.sizesOfGroups(in: digits)[0]), in: text, number.memory)
    else { return nil }
    return found(number, digits)
  }

  func leak(glued number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard number.count == 11, let digits = digits(of: number), digits.lowerBound == 0 else { return nil }
    return found(number, digits)
  }

  private func found(_ number: NumberRun, _ digits: Range<Int>) -> Leak {
    Leak(
      Self.rule, Phrase(zh: "手机号码", en: "mobile phone number"), masked: number.maskedMobile(digits), number,
      digits.upperBound)
  }

  /// The eleven places of a mobile number that the board does not publish; nil when there are none.
  private func digits(of number: NumberRun) -> Range<Int>? {
    guard number.count >= 11, let first = Self.start(number) else { return nil }
    let digits = first..<first + 11
    return number.areDigits(digits) && !allowed.contains(number.number(digits)) ? digits : nil
  }

  /// What is dialled before a mobile number: the country, a long distance, a cheaper line.
  private static let prefixes: [[UInt8]] = [
    "17951", "12593", "17909", "17911", "", "0", "86", "086", "0086", "860", "010",
  ]
  .map { $0.utf8.map { $0 - UInt8(ascii: "0") } }

  /// Where the eleven digits begin.
  private static func start(_ number: NumberRun) -> Int? {
    for prefix in prefixes where number.count >= prefix.count + 11 {
      let first = prefix.count
      if number[first] == 1, (3...9).contains(number[first + 1]),
        prefix.indices.allSatisfy({ number[$0] == prefix[$0] })
      {
        return first
      }
    }
    return nil
  }

  /// Whether the number can end there: no digit follows; a word may, as in the name of a file, unless it is a unit.
  private func isEnd(of number: NumberRun, _ end: Int, in text: Span<UInt8>) -> Bool {
    if number.canEnd(after: end) { return true }
    guard end == number.count, number.hasWordBehind else { return false }
    if number.label(end, in: text)?.isOfPhone == true { return true }
    let word = text.capitals(number.end(of: end)..<text.endOfWord(from: number.end(of: end)))
    return !Self.latinUnits.contains { word.elementsEqual($0.utf8) }
  }

  private func isCertain(_ number: NumberRun, _ digits: Range<Int>, _ label: NumberLabel?, in text: Span<UInt8>) -> Bool
  {
    guard label?.isOfOther != true, !number.isDecimal(after: digits.upperBound),
      !(text.isAmount(before: number.end(of: digits.upperBound)) && text.saysAmount(before: number.start)),
      !number.isWithinCode(in: text),
      !text.isFraction(at: number.start), number.dots(in: 0..<digits.lowerBound + 1) == 0,
      !text.isInPortalAddress(number.start)
    else { return false }
    return isWrittenAsPhone(number, digits, label, in: text)
  }

  private static let latinUnits = [
    "B", "K", "M", "G", "KB", "MB", "GB", "TB", "BYTE", "BYTES", "KM", "KG", "KW", "KWH", "MM",
  ]

  private func isWrittenAsPhone(
    _ number: NumberRun, _ digits: Range<Int>, _ label: NumberLabel?, in text: Span<UInt8>
  ) -> Bool {
    let gaps = number.gaps(in: digits)
    if gaps == number.breaks(in: digits) { return true }
    if number.marks(in: digits) != 0, label?.kind != .phone {
      if gaps == number.stops(in: digits), Self.groupsOfThree.contains(gaps) { return true }
      return Self.groups.contains(gaps) && number.hasGroupWithNought(in: digits)
        && number.sizesOfGroups(in: digits).allSatisfy { $0 > 1 }
    }
    if number.dots(in: digits) != 0 {
      return Self.groupsOfThree.contains(gaps)
        || Self.groups.contains(gaps) && number.hasGroupWithNought(in: digits)
          && number.sizesOfGroups(in: digits).allSatisfy { $0 > 1 } && !number.isDecimal(after: digits.lowerBound + 3)
    }
    guard Self.groups.contains(gaps) || gaps == NumberRun.gaps(at: [4]) else { return false }
    return !doubtsSpaces || number.blanks(in: digits) == 0 || !areFigures(number, digits, in: text)
  }

  /// Whether the groups may be columns: no group begins with a zero, and they do not share a cell.
  private func areFigures(_ number: NumberRun, _ digits: Range<Int>, in text: Span<UInt8>) -> Bool {
    for place in digits where number.blanks(in: digits) >> UInt32(place - digits.lowerBound) & 1 == 1 {
      if number[place] == 0 { return false }
    }
    return number.memory.row(of: number.range(digits.upperBound), in: text).map { !$0.isDrawn } ?? true
  }

  /// Where people put spaces or hyphens.
  private static let groups = Set(
    [[3, 7], [3], [7], [3, 6], [4, 7], [4, 8], [5], [6], Array(1...10), [3, 5, 7, 9]].map(NumberRun.gaps))
  /// Three groups as they are read out, which figures beside dots and stops hardly are.
  private static let groupsOfThree = Set([[3, 7], [4, 7], [4, 8]].map(NumberRun.gaps))
}

extension NumberRun {
  /// Whether letters before the number belong to more digits before them, as in codes of both.
  fileprivate func isWithinCode(in text: Span<UInt8>) -> Bool {
    !letters.isEmpty && !hasLettersApart && text.isDigit(before: letters.lowerBound)
  }
}

extension Span<UInt8> {
  /// Units that stand behind an amount, and what makes another word of them: 元旦 is no money.
  private static var units: [(unit: StaticString, words: [StaticString])] {
    [
      ("元", ["旦", "宵", "月"]), ("万", ["达", "科", "家", "象", "福"]), ("亿", ["家"]), ("米", ["面", "线", "粉", "饭", "店", "村"]),
      ("吨", []), ("千瓦", []), ("千", ["佛"]), ("公斤", []), ("公里", []), ("公顷", []), ("亩", []), ("㎡", []), ("平方", []),
      ("立方", []),
      ("度", ["假", "过"]), ("斤", []), ("人次", []), ("株", []), ("%", []), ("％", []), ("km", []), ("kg", []), ("字节", []),
      ("比特", []), ("美元", []), ("人民币", []),
    ]
  }

  /// Whether a unit follows a number.
  fileprivate func isAmount(before end: Int) -> Bool {
    let unit = skipping([" "], from: end)
    guard let (word, others) = Self.units.first(where: { has($0.unit, at: unit) }) else { return false }
    return length(ofAny: others, at: unit + word.utf8CodeUnitCount) == nil
  }

  /// Whether what stands before an amount can: the beginning of something, or a word such as 投资; a person cannot.
  fileprivate func saysAmount(before start: Int) -> Bool {
    let end = skippingBack([" ", "：", ":", "*", "\u{3000}"], from: start)
    guard end > 0, self[end - 1] >= 0x80 else { return true }
    return length(ofAny: Self.wordsOfAmounts, endingAt: end) != nil
  }

  /// The last characters of what amounts stand behind.
  private static var wordsOfAmounts: [StaticString] {
    [
      "（", "，", "。", "、", "；", "：", "“", "《", "－", "—", "～", "￥", "¥", "为", "是", "共", "计", "达", "约", "额", "资",
      "入", "出", "款", "金", "值", "产", "过", "近", "超", "到", "至", "中", "及", "和", "与", "或", "用", "费", "债", "亏", "税",
      "量", "积", "数", "于", "仅", "收", "支", "投", "贷", "借", "付", "拨", "下", "本", "助", "有", "余", "由", "从", "增", "减",
      "少", "多", "程", "价", "得", "供", "需", "耗", "存", "按", "含", "即", "每", "万", "亿", "电", "水", "气", "油", "煤", "粮", "小", "量",
      "重", "长", "宽", "高", "里", "外", "供", "包", "件", "算", "券", "库", "级",
    ]
  }

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
