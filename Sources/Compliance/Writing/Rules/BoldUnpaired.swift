import Diagnostics
import Markup
import Notices

/// Requires that the marks of bold come in pairs of one kind: `**重要*`, `**重要 **` and `**重要＊＊` are shown with them.
///
/// Stars that stand for something are meant: notes (`**为必填项`) and masked names (`张**`, `**明`).
struct BoldUnpaired: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("*", "＊", "﹡", "∗") else { return }
    for emphasis in writing.outline.emphases where !emphasis.isStrong { check(emphasis, writing, &findings) }
    for passage in writing.passages {
      let text = writing.outline.text.span.extracting(passage)
      guard let found = StrayMark.first(in: text) else { continue }
      let range = found.range.lowerBound + passage.lowerBound..<found.range.upperBound + passage.lowerBound
      let place = writing.outline.place(of: range)
      let typed = writing.typed(place)
      guard !writing.isCode(range.lowerBound), !typed.utf8.contains(UInt8(ascii: "\\")),
        place.lowerBound == 0 || writing.outline.source[place.lowerBound - 1] != UInt8(ascii: "\\")
      else { continue }
      let line = writing.typedLine(at: place.lowerBound)
      findings.add(
        Self.rule, at: place,
        Phrase(
          zh: "“\(Phrase.quoted(typed))”的星号没有配成对，会照原样显示",
          en: "the asterisks of \"\(Phrase.quoted(typed))\" are no pair and are shown as typed"),
        hint: .corrected(
          line.replacing(typed, with: found.right, maxReplacements: 1), zh: "前后各两个半角星号，内侧不空格；要显示的星号前面加反斜杠",
          en: "two asterisks of ASCII before and behind, without blanks inside; a backslash before one to be seen"))
    }
  }

  /// A star beside words that a pair of single ones emphasises: `**重要*` is `*` and emphasis.
  private func check(_ emphasis: Outline.Emphasis, _ writing: Writing, _ findings: inout Findings) {
    let (text, star) = (writing.outline.text, UInt8(ascii: "*"))
    let before = emphasis.text.lowerBound > 0 && text[emphasis.text.lowerBound - 1] == star
    let behind = emphasis.text.upperBound < text.count && text[emphasis.text.upperBound] == star
    let words = writing.outline.string(emphasis.text)
    guard before != behind, words.unicodeScalars.count > 1 else { return }
    let place = writing.outline.place(of: emphasis.text)
    let (source, line) = (writing.outline.source, writing.outline.line(at: place.lowerBound))
    var (start, end) = (place.lowerBound, place.upperBound)
    while start > line.lowerBound, source[start - 1] == star { start -= 1 }
    while end < line.upperBound, source[end] == star { end += 1 }
    findings.add(
      Self.rule, at: start..<end,
      Phrase(
        zh: "“\(Phrase.quoted(words))”前后的星号个数不一样，多出的会照原样显示",
        en: "more asterisks on one side of \"\(Phrase.quoted(words))\" than on the other: those are shown as typed"),
      hint: .corrected(
        writing.typed(line.lowerBound..<start) + "**\(words)**" + writing.typed(end..<line.upperBound),
        zh: "前后各两个半角星号", en: "two asterisks of ASCII before and behind"))
  }

  static let rule = Rule(
    "bold-unpaired", .duty, .warning,
    title: Phrase(zh: "加粗的星号没有配成对", en: "marks of bold that are no pair"),
    requirement: Phrase(
      zh: "加粗写“**重要**”：前后各两个半角星号，内侧不空格，在同一段里。配不成对的，星号会照样显示。",
      en: "Bold is **words**: two asterisks of ASCII on both sides, without blanks inside, in one paragraph."),
    wrong: "**重要*请带身份证。", right: "**重要**请带身份证。")
}

/// A mark that opens bold and is not closed by its like.
private struct StrayMark {
  let range: Range<Int>
  let right: String

  private static let stars: [StaticString] = ["*", "＊", "﹡", "∗"]

  /// A run of stars of any kind.
  private struct Run {
    let range: Range<Int>
    let count: Int
    let isASCII: Bool
  }

  static func first(in text: Span<UInt8>) -> StrayMark? {
    let runs = runs(in: text)
    for (number, run) in runs.enumerated() {
      if let found = StrayMark(text, run, runs.dropFirst(number + 1).first) { return found }
    }
    return nil
  }

  /// Looked at in bytes, since nearly no character is a star.
  private static func mayBeStar(_ text: Span<UInt8>, _ place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: "*"): true
    case 0xEF, 0xE2: place + 2 < text.count && [0xBC, 0xB9, 0x88].contains(text[place + 1]) && text[place + 2] != 0x8C
    default: false
    }
  }

  private static func runs(in text: Span<UInt8>) -> [Run] {
    var runs: [Run] = []
    var place = 0
    while place < text.count {
      guard mayBeStar(text, place), text.length(ofAny: stars, at: place) != nil else {
        place = text.next(place)
        continue
      }
      let start = place
      var (count, isASCII) = (0, true)
      while let width = text.length(ofAny: stars, at: place) {
        (place, count, isASCII) = (place + width, count + 1, isASCII && width == 1)
      }
      runs.append(Run(range: start..<place, count: count, isASCII: isASCII))
    }
    return runs
  }

  private init?(_ text: Span<UInt8>, _ open: Run, _ close: Run?) {
    let inner = open.range.upperBound
    if let close, let pair = Self.halfSpaced(text, open, close) {
      (range, right) = pair
      return
    }
    guard 1...2 ~= open.count, Self.isApart(text, open.range.lowerBound) else { return nil }
    let next = text.skipping(Blank.spaces, from: inner)
    guard next < text.count, let scalar = text.scalar(at: next), Self.isWord(scalar) else { return nil }
    if let close, 1...2 ~= close.count, close.range.lowerBound - inner < 120 {
      let words = text.string(inner..<close.range.lowerBound)
      // Stars of one kind in pairs, and blanks on both sides, are another rule's matter.
      let isWide = text.length(ofAny: ["＊"], at: open.range.lowerBound) != nil
      let isOthers = open.count == 2 && close.count == 2 && open.isASCII == close.isASCII && (open.isASCII || isWide)
      guard !isOthers || (words.first == " ") != (words.last == " ") else { return nil }
      let isSure = open.count == 2 || close.count == 2 || !(open.isASCII && close.isASCII)
      guard isSure, words.trimmed.count > 1, open.count == 2 || !words.contains(where: { "，。；：、".contains($0) }),
        !(Self.isNote(words.trimmed) || Self.isMask(words)),
        open.count == 2 || close.range.upperBound == text.count
          || !Self.isNote(text.string(close.range.upperBound..<min(text.count, close.range.upperBound + 6)))
      else { return nil }
      (range, right) = (open.range.lowerBound..<close.range.upperBound, "**\(words.trimmed)**")
      return
    }
    guard open.count == 2, open.isASCII, close == nil, next == inner else { return nil }
    let words = text.string(inner..<text.count)
    guard !Self.isNote(words), !Self.isMask(words) else { return nil }
    let end = words.firstIndex { "，。；：！？,;:".contains($0) } ?? words.endIndex
    let bold = String(words[..<end])
    guard bold.count > 2, bold.count < 40 else { return nil }
    (range, right) = (open.range.lowerBound..<inner + bold.utf8.count, "**\(bold)**")
  }

  /// A pair around a few words with a blank inside at one end, which keeps that end from being read: `**务必 **按时`.
  private static func halfSpaced(_ text: Span<UInt8>, _ open: Run, _ close: Run) -> (Range<Int>, String)? {
    guard open.count == 2, close.count == 2, open.isASCII, close.isASCII,
      close.range.lowerBound - open.range.upperBound < 60
    else { return nil }
    let words = text.string(open.range.upperBound..<close.range.lowerBound)
    guard (words.first == " ") != (words.last == " "), words.trimmed.count > 1,
      !words.contains(where: { "，。；：、".contains($0) }),
      // 张** 李明** are names.
      words.last == " " || isApart(text, open.range.lowerBound)
    else { return nil }
    return (open.range.lowerBound..<close.range.upperBound, "**\(words.trimmed)**")
  }

  /// The beginning, or a mark of a sentence or a blank before it: behind a word stars mask a name or refer to a note.
  private static func isApart(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place == 0
      || text.length(ofAny: ["，", "。", "；", "：", "、", "！", "？", "（", "“", "《", " ", "\u{3000}"], endingAt: place) != nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    0x3400...0x9FFF ~= scalar.value || "“《（【".unicodeScalars.contains(scalar)
  }

  /// What a note says behind its mark.
  private static func isNote(_ words: String) -> Bool {
    ["表示", "为", "号", "是", "代表", "项", "的", "栏", "注", "指", "处", "系", "标", "字"].contains(where: words.hasPrefix)
  }

  /// One or two characters of a name whose others are masked, with others behind it.
  private static func isMask(_ words: String) -> Bool {
    let name = words.prefix { $0.unicodeScalars.allSatisfy { 0x3400...0x9FFF ~= $0.value } }
    return name.count <= 2 && words.dropFirst(name.count).first.map { "，、。；".contains($0) } ?? false
  }
}
