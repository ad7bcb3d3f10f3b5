import Diagnostics
import Notices

/// Stops a paper with a secrecy mark (保守国家秘密法2024 article 14, 20 and 22: level, ★, then period, date or condition).
///
/// 绝密, 机密 or 秘密 counts with a star behind it, or alone on one of the first ten lines; in running text, and in
/// words such as 商业秘密, it does not.
struct SecrecyMark: LeakRule {
  static let rule = Rule(
    "secrecy-mark", .hold, .error, title: Phrase(zh: "密级标志", en: "secrecy mark"),
    requirement: Phrase(
      zh: "带“绝密”“机密”“秘密”标志的不得公开。立即停下，报告保密审查小组；已经提交的，按泄露处置清除历史。",
      en:
        "What bears a mark of secrecy must not be published: stop, report it, and clear the history if it was committed."
    ),
    basis: Phrase(
      zh: "《保守国家秘密法》2024年第十四条（密级）、第二十条（期限）、第二十二条（标志）",
      en: "Law on Guarding State Secrets (2024), articles 14 (levels), 20 (periods) and 22 (marks)"),
    wrong: "机密★10年", right: "（不放进这个文件夹）")

  /// Whether a level alone on one of the first lines is a mark: not where lines are not those of the paper.
  var readsLines = true

  init() {}

  init(_ reading: LeakScan.Reading) { readsLines = reading != .shown }

  let firstCharacters = "绝机秘"
  let secondCharacters: String? = "密\u{3000}\u{200B}\u{FEFF}"

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let word = endOfLevel(at: position, in: text) else { return nil }
    if let end = endOfMark(after: word, from: position, in: text) { return mark(position..<end, in: text) }
    return readsLines && standsAlone(position..<word, in: text) ? mark(position..<word, in: text) : nil
  }

  private func mark(_ range: Range<Int>, in text: Span<UInt8>) -> Leak {
    Leak(Self.rule, Phrase(zh: "密级标志", en: "secrecy mark"), words: range, in: text)
  }

  /// The end of a level of secrecy, whose two characters may stand apart.
  private func endOfLevel(at position: Int, in text: Span<UInt8>) -> Int? {
    guard text.length(ofAny: ["绝", "机", "秘"], at: position) != nil else { return nil }
    let second = text.skipping(Blank.spaces, from: position + 3)
    return text.has("密", at: second) ? second + 3 : nil
  }

  // MARK: - With a star

  private static let stars: [StaticString] = ["★", "☆", "⭐", "✩", "✪", "✭", "🌟"]
  private static let asterisks: [StaticString] = ["*", "\\*", "＊", "﹡", "∗"]
  /// What stands before 秘密 in words that are no mark.
  private static let words: [StaticString] = ["商业", "国家", "工作", "保守", "个人", "技术", "军事"]

  private func endOfMark(after word: Int, from start: Int, in text: Span<UInt8>) -> Int? {
    let sign = text.skipping(Blank.spaces, from: word)
    let isWord = text.length(ofAny: Self.words, endingAt: start) != nil
    if let length = text.length(ofAny: Self.stars, at: sign) {
      return endOfTerm(after: sign + length, in: text) ?? (isWord ? nil : sign + length)
    }
    guard let length = text.length(ofAny: Self.asterisks, at: sign) else { return nil }
    if let end = endOfTerm(after: sign + length, in: text) { return end }
    return isWord || isEmphasis(start, sign, in: text) ? nil : sign + length
  }

  /// Whether an asterisk closes Markdown's emphasis of the word, rather than marking it.
  private func isEmphasis(_ start: Int, _ sign: Int, in text: Span<UInt8>) -> Bool {
    text.has("**", at: sign) || text.has("*", at: start - 1)
      || text.startOfLine(start)..<start ~= (text.lastAsterisk(before: start) ?? -1)
  }

  /// The end of 10年, 6个月, 长期, 2020年1月1日, 解密条件 or the like.
  private func endOfTerm(after sign: Int, in text: Span<UInt8>) -> Int? {
    let start = text.skipping(Blank.spaces, from: sign)
    if let length = text.length(ofAny: ["长期", "解密条件", "解密时间", "保密期限"], at: start) { return start + length }
    let end = text.skipping(Self.numerals, from: text.endOfDigits(from: start))
    guard end > start else { return nil }
    let unit = text.skipping(Blank.spaces, from: end)
    guard let length = text.length(ofAny: ["年", "个月", "月"], at: unit) else { return nil }
    return unit + length
  }

  private static let numerals: [StaticString] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
  ]

  // MARK: - Alone

  private func standsAlone(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let before = text.skippingBack(Blank.markup, from: range.lowerBound)
    let after = text.skipping(Blank.markup, from: range.upperBound)
    guard before == 0 || text[before - 1].isLineEnd, after == text.count || text[after].isLineEnd else { return false }
    return text.isWithinFirstLines(10, range.lowerBound)
  }
}

extension Span<UInt8> {
  fileprivate func lastAsterisk(before position: Int) -> Int? {
    var index = position
    while index > 0, !self[index - 1].isLineEnd {
      index -= 1
      if self[index] == UInt8(ascii: "*") { return index }
    }
    return nil
  }
}
