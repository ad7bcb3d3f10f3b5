import Diagnostics
import Notices

/// Stops a paper with a mark of internal use, such as 内部资料 or 不得外传 (条例2019 article 16: internal affairs).
///
/// Words that notices also use in sentences (不予公开, 注意保存) count only where a mark stands: alone on a line, in
/// brackets, or after 此件.
struct InternalMark: LeakRule {
  static let rule = Rule(
    "internal-mark", .hold, .error, title: Phrase(zh: "内部标志", en: "mark of internal use"),
    requirement: Phrase(
      zh: "带“内部资料”“不得外传”之类标志的不公开；确实可以公开的，去掉标志重新审查。",
      en:
        "What bears a mark of internal use is not published; if it may be, take the mark off and have it reviewed again."
    ),
    basis: Phrase(zh: "《政府信息公开条例》2019年第十六条", en: "Regulation of 2019, article 16"),
    wrong: "（内部资料，注意保存）", right: "（不放进这个文件夹）")

  let firstCharacters = "内不注阅请此依会征严禁切勿用工本"
  let secondCharacters: String? = "部得予意后勿件申求禁止外对宜作文材上\u{3000}"

  /// Marks wherever they stand; the longer first.
  private static let marks: [StaticString] = [
    "内部资料", "内部文件", "内部使用", "内部发行", "内部参考", "内部传阅", "内部人员阅", "不得外传", "请勿外传", "严禁外传", "禁止外传",
    "切勿外传", "勿外传", "阅后即焚", "阅后收回", "阅后退回", "阅后归还", "阅后交回", "阅后销毁", "用后销毁", "用后收回", "会后收回", "会后退回", "会后销毁",
    "此件不予公开", "此件不公开", "此件不宜公开", "此件不对外公开", "此件不上网", "本件不予公开", "本件不公开", "本文不予公开", "本文不公开", "此件发至", "请勿公开", "此件涉密",
    "本件涉密", "本文件涉密", "本材料涉密", "征求意见稿（内部）", "征求意见稿(内部)",
  ]
  /// Marks only where a mark stands.
  private static let ordinary: [StaticString] = [
    "不予公开", "不对外公开", "不宜公开", "注意保存", "注意保密", "依申请公开件", "内部掌握", "内部阅读", "内部交流", "内部明电", "内部电报",
    "不得扩散", "严禁扩散", "请勿扩散", "工作秘密", "不得上网", "不上网",
  ]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    if let length = text.length(ofAny: Self.marks, at: position) {
      let word = position..<position + length
      return isOfProvision(word, in: text) ? nil : mark(word, in: text)
    }
    if let length = text.length(ofSpaced: Self.marks + Self.ordinary, at: position) {
      let word = position..<position + length
      return PlaceOfMark(word, in: text).isMark || fillsCell(word, in: text) ? mark(word, in: text) : nil
    }
    guard let length = text.length(ofAny: Self.ordinary, at: position),
      PlaceOfMark(position..<position + length, in: text).isMark
    else { return closesTitle(position, in: text) ? mark(position..<position + 6, in: text) : nil }
    return mark(position..<position + length, in: text)
  }

  /// Whether a cell of a table holds nothing else.
  private func fillsCell(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let cell = TableRow(of: word, in: text)?.cell else { return false }
    return text.isMarkup(cell.lowerBound..<word.lowerBound) && text.isMarkup(word.upperBound..<cell.upperBound)
  }

  /// Whether 内部 stands in brackets that end a line: 拆迁方案（内部）; within a line it says where something is.
  private func closesTitle(_ position: Int, in text: Span<UInt8>) -> Bool {
    guard text.has("内部", at: position), PlaceOfMark(position..<position + 6, in: text).isInBrackets else {
      return false
    }
    let end = text.skipping(Blank.markup + PlaceOfMark.closing, from: position + 6)
    return end == text.count || text[end].isLineEnd
  }

  /// Whether the word is one of a sentence: 内部资料性出版物, 供内部使用的停车场, and 供内部使用 in a long line.
  private func isOfProvision(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.length(ofAny: ["性", "的"], at: word.upperBound) != nil { return true }
    guard let before = text.length(ofAny: ["供"], endingAt: word.lowerBound),
      text.length(ofAny: ["仅", "只", "专", "限"], endingAt: word.lowerBound - before) == nil
    else { return false }
    let line = text.startOfLine(word.lowerBound, within: 90)..<text.endOfLine(word.upperBound, within: 90)
    return line.count > 75 && !PlaceOfMark(word.lowerBound - before..<word.upperBound, in: text).isMark
  }

  private func mark(_ range: Range<Int>, in text: Span<UInt8>) -> Leak {
    Leak(Self.rule, Phrase(zh: "内部标志", en: "mark of internal use"), words: range, in: text)
  }
}
