/// Numbers below a thousand in Chinese, as headings and articles are counted: 一, 十二, 一百零三.
enum ChineseNumeral {
  private static let digits: [StaticString] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// Reads a number at a place of a text; nil when none begins there.
  static func read(_ text: Span<UInt8>, at start: Int) -> (value: Int, end: Int)? {
    var (total, digit, place) = (0, 0, start)
    while place < text.count {
      if let value = digits.firstIndex(where: { text.has($0, at: place) }) ?? (text.has("零", at: place) ? 0 : nil) {
        digit = value
      } else if text.has("十", at: place) {
        total += max(digit, total % 1000 >= 100 || digit > 0 ? digit : 1) * 10
        digit = 0
      } else if text.has("百", at: place), digit > 0 {
        total += digit * 100
        digit = 0
      } else {
        break
      }
      place += 3
    }
    return place > start && total + digit > 0 && total + digit < 1000 ? (total + digit, place) : nil
  }

  /// Whether a character of such a number stands at a place.
  static func begins(_ text: Span<UInt8>, at place: Int) -> Bool {
    text.has("十", at: place) || digits.contains { text.has($0, at: place) }
  }

  static func text(_ number: Int) -> String {
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var text = hundreds > 0 ? "\(digits[hundreds % 10])百" : ""
    if tens > 0 {
      text += tens == 1 && hundreds == 0 ? "十" : "\(digits[tens])十"
    } else if hundreds > 0, ones > 0 {
      text += "零"
    }
    return ones > 0 ? text + "\(digits[ones])" : text
  }
}
