import Diagnostics
import Markup
import Notices

/// Requires that days, amounts and names of places are told, where the text of a model left X or × in their place.
struct NumberLeftOpen: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("X", "x", "×", "Ｘ", "ｘ", "某") else { return }
    writing.eachFirst(Self.first) { place, written in
      findings.add(Self.rule, at: place, Phrase(zh: "“\(written)”还没有写实", en: "\"\(written)\" is still to be filled in"))
    }
  }

  private static let signs: [StaticString] = ["X", "x", "×", "Ｘ", "ｘ"]
  /// What one sign is enough before: measures of time and amount.
  private static let units: [StaticString] = [
    "年", "月", "日", "元", "万元", "户", "亩", "时", "分", "个", "名", "%", "％", "平方米", "公里",
  ]
  /// What two are needed before, since one may be part of a name.
  private static let places: [StaticString] = [
    "镇", "乡", "县", "市", "省", "街道", "号", "村", "社区", "单位", "部门", "学校", "公司", "小区", "办公室",
  ]

  /// What 某某 hides where nobody is to be recognised, but for the place that a board is of.
  private static let nameless: [StaticString] = ["镇", "乡", "县", "街道"]

  /// The first run of signs with its unit; a century before them, as in 20XX年, belongs to them.
  private static func first(in text: Span<UInt8>) -> Range<Int>? {
    var place = 0
    var isSum: Bool?
    while place < text.count {
      // What the signs and 某 begin with; most of a text is looked at no further.
      guard mayBegin(text[place]) else {
        place = text.next(place)
        continue
      }
      if text.has("某某", at: place), let named = text.length(ofAny: nameless, at: place + 6) {
        return place..<place + 6 + named
      }
      guard let length = text.length(ofAny: signs, at: place) else {
        place = text.next(place)
        continue
      }
      let end = text.skipping(signs, from: place)
      let count = (end - place) / length
      let unit = text.length(ofAny: count > 1 ? units + places : units, at: end)
      if let unit, count <= 4, let start = start(of: place, in: text) {
        if count > 1 { return start..<end + unit }
        // One sign may multiply; asked once, since it looks through the whole passage.
        if isSum == nil { isSum = holdsEquals(text) }
        if isSum == false { return start..<end + unit }
      }
      place = end
    }
    return nil
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "X"), UInt8(ascii: "x"), 0xC3, 0xE6, 0xEF: true
    default: false
    }
  }

  private static func holdsEquals(_ text: Span<UInt8>) -> Bool {
    text.indices.contains { text[$0] == UInt8(ascii: "=") || text.has("＝", at: $0) }
  }

  /// Where the number begins; nil behind letters and figures, as in 3×5个.
  private static func start(of place: Int, in text: Span<UInt8>) -> Int? {
    let number = text.length(ofAny: ["20", "19"], endingAt: place).map { place - $0 } ?? place
    guard number > 0 else { return number }
    let before = text[number - 1]
    return before.isDigit || before.isLetter || before == UInt8(ascii: ".") ? nil : number
  }

  static let rule = Rule(
    "number-left-open", .duty, .warning,
    title: Phrase(zh: "数字没有写实", en: "a number left open"),
    requirement: Phrase(
      zh: "照抄样稿留下的“X月X日”“××元”“20XX年”“××镇”，要换成真实的日期、数字和名称。",
      en: "Where the text of a model left X月X日, ××元 or ××镇, the day, the number and the name are written."),
    wrong: "报名到X月X日截止。", right: "报名到6月30日截止。")
}
