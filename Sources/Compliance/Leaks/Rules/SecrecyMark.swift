import Diagnostics
import Notices

/// Stops a paper with a secrecy mark (保守国家秘密法2024 article 14, 20 and 22: level, ★, then period, date or condition).
///
/// 绝密, 机密 or 秘密 counts with a star behind it, in 【】, in other brackets at the beginning or the end of a line, behind
/// the label 密级, or alone on one of the first ten lines, also as 秘密级 or 机密件 or beside 特急 and the number of a copy; in
/// running text, in words such as 商业秘密, and where several levels are listed, it does not.
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

  let firstCharacters = "绝机秘商絕機祕"
  let secondCharacters: String? = "密\u{3000}\u{200B}\u{FEFF}"

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let word = endOfLevel(at: position, in: text) else { return nil }
    if let end = endOfMark(after: word, from: position, in: text) { return mark(position..<end, in: text) }
    let level = position..<word + (text.length(ofAny: ["级", "件", "級"], at: word) ?? 0)
    if level.upperBound > word, let end = endOfMark(after: level.upperBound, from: position, in: text) {
      return mark(position..<end, in: text)
    }
    if let start = startOfMark(before: level, in: text) { return mark(start..<level.upperBound, in: text) }
    if let end = endOfTermInBrackets(after: level, in: text) { return mark(position..<end, in: text) }
    guard isInBrackets(level, in: text) || isLabelled(level, in: text) || readsLines && standsAlone(level, in: text)
    else { return nil }
    return mark(level, in: text)
  }

  /// Also a level in a column 密级 of a table about papers; one about levels, such as of their terms, names no papers.
  func leak(at position: Int, in text: Span<UInt8>, _ memory: LabelMemory) -> Leak? {
    if let leak = leak(at: position, in: text) { return leak }
    // Looked at first, since most levels stand in sentences.
    guard text.length(ofAny: ["|"], endingAt: text.skippingBack(Blank.spaces + ["*"], from: position)) != nil,
      let word = endOfLevel(at: position, in: text), let row = TableRow(of: position..<word, in: text), row.isDrawn,
      row.words(in: text).lowerBound == position, row.words(in: text).count <= 9
    else { return nil }
    let top = memory.top(of: row, in: text)
    guard top != row.line, text.holds(Self.columns, in: top), let head = row.cell(in: top, of: text) else { return nil }
    let label = text.skippingBack(Blank.markup, from: head.upperBound)
    guard let length = lengthOfLabel(endingAt: label, in: text), text.isMarkup(head.lowerBound..<label - length) else {
      return nil
    }
    return mark(row.words(in: text), in: text)
  }

  /// What tables about papers have beside 密级.
  private static let columns: [StaticString] = ["份号", "文号", "文件", "标题", "名称", "资料"]

  private func mark(_ range: Range<Int>, in text: Span<UInt8>) -> Leak {
    Leak(Self.rule, Phrase(zh: "密级标志", en: "secrecy mark"), words: range, in: text)
  }

  /// The end of a level of secrecy, whose two characters may stand apart.
  private func endOfLevel(at position: Int, in text: Span<UInt8>) -> Int? {
    guard text.length(ofAny: ["绝", "机", "秘", "商", "絕", "機", "祕"], at: position) != nil else { return nil }
    let second = text.skipping(Blank.spaces, from: position + 3)
    return text.has("密", at: second) ? second + 3 : nil
  }

  // MARK: - With a star

  private static let stars: [StaticString] = [
    "★", "☆", "⭐", "✩", "✪", "✭", "🌟", "✦", "✧", "✱", "✲", "✳", "✴", "✵", "✶", "✷", "✸", "✹", "⋆", "٭",
  ]
  /// What is typed for a star that a keyboard lacks, where a term follows.
  private static let substitutes: [StaticString] = ["·", "•", "・", "×", "/", "／"]
  private static let emphasis: [StaticString] = Blank.spaces + ["*", "_", "`"]
  private static let asterisks: [StaticString] = ["*", "\\*", "＊", "﹡", "∗"]
  /// What stands before 秘密 in words that are no mark.
  private static let words: [StaticString] = ["商业", "国家", "工作", "保守", "个人", "技术", "军事"]

  private func endOfMark(after word: Int, from start: Int, in text: Span<UInt8>) -> Int? {
    let sign = text.skipping(Blank.spaces, from: word)
    let isWord = text.length(ofAny: Self.words, endingAt: start) != nil
    // Marks of emphasis between level and star are not seen: **机密**★1年.
    let star = text.skipping(Self.emphasis, from: word)
    if let length = text.length(ofAny: Self.stars, at: star) {
      let term = text.skipping(Self.emphasis, from: star + length)
      return endOfTerm(after: term, in: text) ?? (isWord ? nil : star + length)
    }
    if !isWord, let length = text.length(ofAny: Self.substitutes, at: sign),
      let end = endOfTerm(after: sign + length, in: text)
    {
      return end
    }
    guard let length = text.length(ofAny: Self.asterisks, at: sign) else { return nil }
    if let end = endOfTerm(after: sign + length, in: text) { return end }
    return isWord || isEmphasis(start, sign, in: text) ? nil : sign + length
  }

  /// Where the star begins that stands before a level: 10年★机密, and ★机密 where nothing follows.
  private func startOfMark(before level: Range<Int>, in text: Span<UInt8>) -> Int? {
    let right = text.skippingBack(Self.emphasis, from: level.lowerBound)
    guard let star = text.length(ofAny: Self.stars, endingAt: right) else { return nil }
    let term = text.skippingBack(Self.emphasis, from: right - star)
    let isOfTerm = text.length(ofAny: ["年", "月", "长期"], endingAt: term) != nil
    return isOfTerm || ends(level, in: text) ? right - star : nil
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

  /// The end of a term in brackets that a line which begins with the level goes on with: 秘密（一年）, 机密级（10年）.
  private func endOfTermInBrackets(after level: Range<Int>, in text: Span<UInt8>) -> Int? {
    let bracket = text.skipping(Blank.spaces, from: level.upperBound)
    guard begins(level, in: text), let opening = text.length(ofAny: PlaceOfMark.opening, at: bracket),
      let term = endOfTerm(after: bracket + opening, in: text),
      let closing = text.length(ofAny: PlaceOfMark.closing, at: text.skipping(Blank.spaces, from: term))
    else { return nil }
    return text.skipping(Blank.spaces, from: term) + closing
  }

  // MARK: - In brackets

  /// Whether nothing else stands in brackets of their own kind, or at the beginning or the end of a line.
  private func isInBrackets(_ level: Range<Int>, in text: Span<UInt8>) -> Bool {
    let left = text.skippingBack(Blank.spaces, from: level.lowerBound)
    let right = text.skipping(Blank.spaces, from: level.upperBound)
    if text.length(ofAny: ["【", "〖"], endingAt: left) != nil, text.length(ofAny: ["】", "〗"], at: right) != nil {
      return true
    }
    guard let opening = text.length(ofAny: PlaceOfMark.opening + ["「", "『"], endingAt: left),
      let closing = text.length(ofAny: PlaceOfMark.closing + ["」", "』"], at: right)
    else { return false }
    let whole = left - opening..<right + closing
    return readsLines && (begins(whole, in: text) || ends(whole, in: text))
  }

  // MARK: - Behind a label

  private static let labels: [StaticString] = [
    "密级", "密级标识", "密级标志", "密级标注", "定密等级", "定密级别", "秘密等级", "保密等级", "涉密等级", "保密级别", "涉密级别",
  ]
  private static let copulas: [StaticString] = ["为", "是", "定"]
  /// What a sentence says it of, so that it is a mark: 本件密级为机密, and not 信息的最高密级为绝密级.
  private static let papers: [StaticString] = ["件", "本文", "材料", "资料", "本方案", "本项目"]

  /// Whether a form says it of a paper: 密级：秘密, 密级为机密, or the cell beside 密级; not 密级：绝密、机密、秘密.
  private func isLabelled(_ level: Range<Int>, in text: Span<UInt8>) -> Bool {
    let value = text.skippingBack(PlaceOfMark.chosen + Blank.markup + ["“", "：", ":"], from: level.lowerBound)
    let label = text.skippingBack(Self.copulas + Blank.spaces, from: value)
    guard label < level.lowerBound, let length = lengthOfLabel(endingAt: label, in: text),
      label == value || begins(label - length..<label, in: text)
        || text.length(ofAny: Self.papers, endingAt: label - length) != nil
    else { return false }
    let end = text.skipping(["”"], from: level.upperBound)
    return end == text.count || text[end].isLineEnd
      || text.length(ofAny: Blank.markup + PlaceOfMark.closing + ["，", "。", "；", "（", "(", ";", ","], at: end) != nil
  }

  /// The length of a label, whose two characters may stand apart: 密　　级.
  private func lengthOfLabel(endingAt end: Int, in text: Span<UInt8>) -> Int? {
    if let length = text.length(ofAny: Self.labels, endingAt: end) { return length }
    guard text.length(ofAny: ["级"], endingAt: end) != nil else { return nil }
    let first = text.skippingBack(Blank.spaces, from: end - 3)
    return text.length(ofAny: ["密"], endingAt: first).map { end - first + $0 }
  }

  // MARK: - Alone

  /// What a letterhead has beside a level on its line: the number of the copy, the urgency, the term.
  private static let company: [StaticString] =
    emphasis + ["#"] + UrgencyMark.words + PlaceOfMark.opening + PlaceOfMark.closing
    + ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "年", "个月", "长期", "永久", "№", "No."]

  private func standsAlone(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let isAlone =
      begins(range, in: text) && ends(range, in: text)
      || begins(range, behind: Self.company, in: text) && ends(range, before: Self.company, in: text)
    return isAlone && text.isWithinFirstLines(10, range.lowerBound)
  }

  private func begins(_ range: Range<Int>, behind marks: [StaticString] = Blank.markup, in text: Span<UInt8>) -> Bool {
    let before = text.skippingBack(marks, from: range.lowerBound)
    return before == 0 || text[before - 1].isLineEnd
  }

  private func ends(_ range: Range<Int>, before marks: [StaticString] = Blank.markup, in text: Span<UInt8>) -> Bool {
    let after = text.skipping(marks, from: range.upperBound)
    return after == text.count || text[after].isLineEnd
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
