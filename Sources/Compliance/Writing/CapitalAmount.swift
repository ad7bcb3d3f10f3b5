import Markup

/// An amount in the capital numerals of receipts and contracts: 人民币壹万贰仟叁佰元整.
struct CapitalAmount {
  /// In hundredths of a yuan (分).
  let value: Int
  /// Bytes of the text, from the first numeral to 元, 角, 分 or 整.
  let range: Range<Int>

  private static let digits: [[StaticString]] = [
    ["零", "〇"], ["壹"], ["贰", "貳", "弍"], ["叁", "叄", "參"], ["肆"], ["伍"], ["陆", "陸"], ["柒"], ["捌"], ["玖"],
  ]
  private static let small: [(word: StaticString, value: Int)] = [("拾", 10), ("佰", 100), ("仟", 1000)]
  private static let large: [(word: StaticString, value: Int)] = [("万", 10_000), ("萬", 10_000), ("亿", 100_000_000)]
  private static let scales = (small + large).map(\.word)
  private static let yuan: [StaticString] = ["元", "圆", "圓"]

  /// Reads the amount whose 元 stands at a place, with the numerals before it; nil where there is none.
  ///
  /// Texts have few such signs, so that most bytes are looked at once.
  init?(_ text: Span<UInt8>, withUnitAt unit: Int) {
    guard text[unit] == 0xE5, text.length(ofAny: Self.yuan, at: unit) != nil else { return nil }
    var start = unit
    while start >= 3, Self.isNumeral(text, start - 3) { start -= 3 }
    while start < unit {
      if text.has("拾", at: start) || (Self.digit(text, start) ?? 0) > 0,
        let amount = Self(text, at: start), amount.range.upperBound > unit
      {
        self = amount
        return
      }
      start += 3
    }
    return nil
  }

  private static func isNumeral(_ text: Span<UInt8>, _ place: Int) -> Bool {
    digit(text, place) != nil || text.length(ofAny: scales, at: place) != nil
  }

  /// Reads the amount that begins at a place; nil where there is none.
  private init?(_ text: Span<UInt8>, at start: Int) {
    guard let (whole, end) = Self.number(text, start), let yuan = text.length(ofAny: Self.yuan, at: end) else {
      return nil
    }
    var (value, place) = (whole * 100, end + yuan)
    for (unit, worth) in [("角", 10), ("分", 1)] as [(StaticString, Int)] {
      let next = text.has("零", at: place) ? place + 3 : place
      guard let digit = Self.digit(text, next), text.has(unit, at: next + 3) else { continue }
      value += digit * worth
      place = next + 6
    }
    place += text.length(ofAny: ["整", "正"], at: place) ?? 0
    (self.value, range) = (value, start..<place)
  }

  private static func digit(_ text: Span<UInt8>, _ place: Int) -> Int? {
    digits.firstIndex { text.length(ofAny: $0, at: place) != nil }
  }

  /// The whole number, each numeral of which has three bytes; one of 10,000 × 亿 and more is none.
  private static func number(_ text: Span<UInt8>, _ start: Int) -> (value: Int, end: Int)? {
    var (total, section, digit, place) = (0, 0, 0, start)
    while place < text.count, place - start <= 90 {
      if let value = Self.digit(text, place) {
        digit = value
      } else if let unit = small.first(where: { text.has($0.word, at: place) }) {
        section += (digit == 0 && unit.value == 10 ? 1 : digit) * unit.value
        digit = 0
      } else if let unit = large.first(where: { text.has($0.word, at: place) }) {
        let isWhole = unit.value > 10_000
        total = isWhole ? (total + section + digit) * unit.value : total + (section + digit) * unit.value
        (section, digit) = (0, 0)
      } else {
        break
      }
      guard total < 1_000_000_000_000 else { return nil }
      place += 3
    }
    let value = total + section + digit
    return value > 0 ? (value, place) : nil
  }
}
