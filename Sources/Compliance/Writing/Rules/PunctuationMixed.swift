import Diagnostics
import Markup
import Notices

/// Requires full-width punctuation in Chinese text (GB/T 15834-2011); one finding a passage.
///
/// Numbers, times, foreign words, addresses and code keep theirs.
struct PunctuationMixed: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for passage in writing.passages {
      let text = outline.text.span.extracting(passage)
      var first: Int?
      var count = 0
      var next = 0
      while next < text.count {
        let place = next
        next = text.next(place)
        guard text[place] < 0x40, Self.isMixed(text, place) else { continue }
        let offset = passage.lowerBound + place
        if outline.code.contains(where: { $0.contains(offset) }) { continue }
        first = first ?? offset
        count += 1
      }
      guard let first, var right = Self.fullWidth(outline.text[first]) else { continue }
      // 一.组织领导 has a number, and no sentence before its mark.
      let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"]
      let number = text.skipping(numerals, from: 0)
      if number > 0, number == first - passage.lowerBound { right = "、" }
      let mark = outline.string(first..<first + 1)
      let more = count > 1 ? "，这一段共 \(count) 处" : ""
      findings.add(
        Self.rule, at: outline.place(of: first..<first + 1),
        Phrase(
          zh: "中文里用了半角标点“\(mark)”\(more)",
          en: "half-width \"\(mark)\" in Chinese text" + (count > 1 ? "; \(count) such marks in this passage" : "")),
        hint: Phrase(zh: "把“\(mark)”改成全角的“\(right)”", en: "write \(right) instead of \(mark)"))
    }
  }

  /// The mark that Chinese has for one of ASCII.
  private static func fullWidth(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: ","): "，"
    case UInt8(ascii: ";"): "；"
    case UInt8(ascii: ":"): "："
    case UInt8(ascii: "?"): "？"
    case UInt8(ascii: "!"): "！"
    case UInt8(ascii: "."): "。"
    case UInt8(ascii: "("): "（"
    case UInt8(ascii: ")"): "）"
    case UInt8(ascii: "\""): "“”"
    default: nil
    }
  }

  /// Whether a mark of ASCII stands where Chinese has its own: behind a Chinese character and before one, a figure or
  /// the end; brackets and quotes where they open or close Chinese.
  private static func isMixed(_ text: Span<UInt8>, _ place: Int) -> Bool {
    guard fullWidth(text[place]) != nil else { return false }
    let before = text.endsChinese(place)
    let behind = text.beginsChinese(place + 1)
    switch text[place] {
    case UInt8(ascii: "("): return before && behind
    case UInt8(ascii: ")"), UInt8(ascii: "."): return before && (behind || place + 1 == text.count)
    // Behind a figure it stands for inches.
    case UInt8(ascii: "\""): return (before || behind) && !(place > 0 && text[place - 1].isDigit)
    default:
      let next = text.skipping(Blank.spaces, from: place + 1)
      return before && (behind || next == text.count || text[next].isDigit)
    }
  }

  static let rule = Rule(
    "punctuation-mixed", .duty, .warning,
    title: Phrase(zh: "中文里用了半角标点", en: "half-width punctuation in Chinese"),
    requirement: Phrase(
      zh: "中文句子用全角标点：，。；：？！（）“”。数字、时间、外文和网址里的半角符号不用改。",
      en: "Chinese sentences take full-width punctuation; numbers, times, foreign words and addresses keep theirs."),
    basis: Phrase(zh: "《标点符号用法》GB/T 15834-2011", en: "GB/T 15834-2011"),
    wrong: "各村,各单位:现将有关事项通知如下.", right: "各村、各单位：现将有关事项通知如下。")
}

extension Span<UInt8> {
  /// Whether a Chinese character or mark ends at a place, a space looked through.
  fileprivate func endsChinese(_ end: Int) -> Bool {
    var end = end
    if end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end >= 3, self[end - 1] & 0xC0 == 0x80 else { return false }
    return isChinese(end - 3)
  }

  /// Whether a Chinese character or mark begins at a place, a space looked through.
  fileprivate func beginsChinese(_ start: Int) -> Bool {
    isChinese(start < count && self[start] == UInt8(ascii: " ") ? start + 1 : start)
  }

  /// Han characters and the marks of Chinese: U+3000 to U+9FFF and the full-width forms of marks.
  private func isChinese(_ place: Int) -> Bool {
    guard place >= 0, place + 2 < count else { return false }
    let (lead, next, last) = (self[place], self[place + 1], self[place + 2])
    if lead == 0xEF { return next == 0xBC && !(0x90...0x99 ~= last) || next == 0xBD && last >= 0xA0 }
    return 0xE3...0xE9 ~= lead || lead == 0xE2 && next == 0x80 && (0x9C...0x9D ~= last || last == 0xA6)
  }
}
