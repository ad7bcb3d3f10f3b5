import Diagnostics
import Notices

/// Asks about papers of the process: drafts for discussion, minutes, requests (条例2019 article 16).
///
/// The word counts in brackets, or as the end of a title, of a heading or of a file's name; in a sentence it does not.
struct ProcessPaper: LeakRule {
  static let rule = Rule(
    "process-paper", .duty, .warning, title: Phrase(zh: "过程性文件", en: "paper of the process"),
    requirement: Phrase(
      zh: "讨论稿、送审稿、会议纪要、请示之类可以不公开；决定公开的，由复核的人写进“例外”。",
      en:
        "Drafts, minutes and requests may be withheld; if they are published, whoever verifies records it as an exception."
    ),
    basis: Phrase(zh: "《政府信息公开条例》2019年第十六条", en: "Regulation of 2019, article 16"),
    wrong: "标题: 示例一村规划（讨论稿）", right: "标题: 示例一村规划")

  let firstCharacters = "讨送会请商内审报上修初草"
  let secondCharacters: String? = "论审议示榷部会改稿"

  private static let words: [StaticString] = [
    "讨论稿", "送审稿", "审议稿", "报审稿", "上会稿", "修改稿", "初稿", "草稿", "会议纪要", "请示", "商榷函", "内部讨论稿", "内部讨论",
  ]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.words, at: position) else { return nil }
    let word = position..<position + length
    guard PlaceOfMark(word, in: text).isInBrackets || endsTitle(word, in: text) else { return nil }
    return Leak(Self.rule, Phrase(zh: "过程性文件的字样", en: "word for a paper of the process"), words: word, in: text)
  }

  /// The line is a heading, or short and one of the first, and ends with the word.
  private func endsTitle(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = text.startOfLine(word.lowerBound, within: 160)
    guard start == 0 || text[start - 1].isLineEnd, endsName(word.upperBound, in: text) else { return false }
    return text.has("#", at: start) || text.isWithinFirstLines(3, start)
  }

  /// Whether nothing follows but closing marks, or the ending of a file's name.
  private func endsName(_ end: Int, in text: Span<UInt8>) -> Bool {
    var position = text.skipping(Blank.markup + ["）", ")", "》", "”", "】"], from: end)
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      while position < text.count, text[position].isLetter || text[position].isDigit { position += 1 }
    }
    return position == text.count || text[position].isLineEnd
  }
}
