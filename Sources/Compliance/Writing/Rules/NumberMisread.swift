import Diagnostics
import Markup
import Notices

/// Tells of letters and Chinese marks within a number, as scanners read and hands type them: 3月3l日, 3OO元, 5曰, 12，000元.
struct NumberMisread: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("l", "I", "O", "o", "曰", "，", "。") else { return }
    for passage in writing.passages {
      let text = writing.outline.text.span.extracting(passage)
      guard let found = Self.first(in: text) else { continue }
      let range = found.range.lowerBound + passage.lowerBound..<found.range.upperBound + passage.lowerBound
      guard !writing.isCode(range.lowerBound) else { continue }
      let written = writing.outline.string(range)
      findings.add(
        Self.rule, at: writing.outline.place(of: range),
        Phrase(
          zh: "“\(written)”不是一个数，像是“\(found.right)”", en: "\"\(written)\" is no number; it looks like \(found.right)"),
        hint: Phrase(zh: "对照原件改正，例如：\(found.right)", en: "compare with the original, for example: \(found.right)"))
    }
  }

  private static let units: [StaticString] = [
    "年", "月", "日", "元", "万", "亿", "户", "人", "亩", "号", "点", "时", "分", "米", "吨", "公斤", "公里", "个", "名", "棵", "株", "头", "只",
    "%",
  ]
  /// What is measured in thousands and in parts; a list of other things may be parted by commas.
  private static let amounts: [StaticString] = [
    "元", "万元", "亿元", "亩", "吨", "公斤", "斤", "平方米", "立方米", "公里", "米", "万", "亿",
  ]

  private static func first(in text: Span<UInt8>) -> (range: Range<Int>, right: String)? {
    var place = 0
    while place < text.count {
      guard text[place].isDigit, place == 0 || !(text[place - 1].isLetter || text[place - 1] == UInt8(ascii: "."))
      else {
        place = text.next(place)
        continue
      }
      let end = text.endOfDigits(from: place)
      if let found = letters(text, place, end) ?? day(text, place, end) ?? marks(text, place, end) { return found }
      place = end
    }
    return nil
  }

  /// l, I and O among figures, before a unit: 3l日, 2O14年, 3OO元.
  private static func letters(_ text: Span<UInt8>, _ start: Int, _ digits: Int) -> (Range<Int>, String)? {
    var end = digits
    var right = text.string(start..<digits)
    while end < text.count, let digit = figure(text[end]) {
      right += digit
      end += 1
    }
    guard end > digits, let unit = text.length(ofAny: units, at: end) else {
      return nil
    }
    return (start..<end + unit, right + text.string(end..<end + unit))
  }

  private static func figure(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "l"), UInt8(ascii: "I"): "1"
    case UInt8(ascii: "O"), UInt8(ascii: "o"): "0"
    case 0x30...0x39: String(UnicodeScalar(byte))
    default: nil
    }
  }

  /// 5曰 behind a month.
  private static func day(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (Range<Int>, String)? {
    guard text.has("曰", at: end), text.length(ofAny: ["月"], endingAt: start) != nil else { return nil }
    return (start..<end + 3, "\(text.string(start..<end))日")
  }

  /// 12，000元 and 3。5万元.
  private static func marks(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (Range<Int>, String)? {
    let next = end + 3
    let last = text.endOfDigits(from: min(next, text.count))
    guard last > next, let unit = text.length(ofAny: amounts, at: last) else { return nil }
    let (whole, part) = (text.string(start..<end), text.string(next..<last) + text.string(last..<last + unit))
    if text.has("，", at: end), last - next == 3, 1...3 ~= end - start {
      return (start..<last + unit, "\(whole),\(part)")
    }
    if text.has("。", at: end), last - next <= 2 { return (start..<last + unit, "\(whole).\(part)") }
    return nil
  }

  static let rule = Rule(
    "number-misread", .duty, .warning,
    title: Phrase(zh: "数字里混进了字母或中文标点", en: "letters or Chinese marks in a number"),
    requirement: Phrase(
      zh: "数字只用阿拉伯数字和半角的小数点、分节号；识别、输入时混进的 l、O、“曰”、全角逗号句号要改掉。",
      en:
        "A number has figures and ordinary points and commas; l, O, 曰 and full-width marks come of scanning or typing."),
    wrong: "请于3月3l日前报送。", right: "请于3月31日前报送。")
}
