import Diagnostics
import Markup
import Notices

/// Requires that no marks of other programs stand in a text: of `[TOC]`, `:::`, `$$` or `[b]` readers see the marks.
struct MarkForeign: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    if writing.shown.mayHold("[", "{", ":", "!", "\\", "/", "【", "-", "—") { checkLines(writing, &findings) }
    guard writing.shown.mayHold("$", "{", "[", "^", "+", "%", "'", "~", ":", "<", "#") else { return }
    for passage in writing.passages {
      let text = writing.outline.text.span.extracting(passage)
      var place = 0
      while place < text.count {
        guard Self.mayOpen(text[place]), let mark = ForeignMark(text, at: place),
          !(place == 0 && ForeignMark.isLine(text.string(text.indices))),
          !writing.isCode(place + passage.lowerBound)
        else {
          place = text.next(place)
          continue
        }
        let range = place + passage.lowerBound..<mark.end + passage.lowerBound
        report(writing.outline.place(of: range), mark.right, writing, &findings)
        place = mark.end
      }
    }
  }

  private static func mayOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "^"), UInt8(ascii: "+"),
      UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "<"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Lines that say something to a program alone.
  private func checkLines(_ writing: Writing, _ findings: inout Findings) {
    for (_, block) in writing.paragraphs {
      for line in block.lines where !line.text.isEmpty {
        let text = writing.outline.text.span.extracting(line.text)
        guard ForeignMark.mayBeLine(text[0]), !writing.isCode(line.text.lowerBound),
          ForeignMark.isLine(text.string(text.indices).trimmed)
        else { continue }
        report(writing.place(of: line), nil, writing, &findings)
      }
    }
  }

  private func report(_ place: Range<Int>, _ right: String?, _ writing: Writing, _ findings: inout Findings) {
    let typed = writing.typed(place)
    let line = writing.typedLine(at: place.lowerBound)
    let fixed = right.map { line.replacing(typed, with: $0, maxReplacements: 1).trimmed }
    findings.add(
      Self.rule, at: place,
      Phrase(
        zh: "“\(Phrase.quoted(typed))”是别的软件的记号，会照原样显示",
        en: "\"\(Phrase.quoted(typed))\" is a mark of another program and is shown as typed"),
      hint: fixed.map { .corrected($0, zh: "去掉记号", en: "remove the mark") }
        ?? Phrase(zh: "删去这一行：目录、分页、页码、提示框在这里都用不着", en: "remove the line: there are no contents, pages or boxes here")
    )
  }

  static let rule = Rule(
    "mark-foreign", .duty, .warning,
    title: Phrase(zh: "别的软件的记号", en: "a mark of another program"),
    requirement: Phrase(
      zh: "目录“[TOC]”、分页、页码“- 1 -”、“[图片]”、“#REF!”、提示框“:::”、公式“$$”、上标“m^2^”、颜色“{.red}”“[b]”在这里都不生效，会照原样显示。",
      en:
        "[TOC], page breaks and numbers, #REF!, boxes with :::, formulas in $$, m^2^, {.red} and [b] mean nothing here."
    ),
    wrong: "[TOC]", right: "（删去这一行）")
}

/// A mark of another program in a text, and what to write instead.
private struct ForeignMark {
  let end: Int
  let right: String

  /// Linear: what a mark holds has a longest length.
  init?(_ text: Span<UInt8>, at start: Int) {
    let found: (end: Int, right: String)? =
      switch text[start] {
      case UInt8(ascii: "$"): Self.formula(text, start)
      case UInt8(ascii: "{"): Self.attribute(text, start)
      case UInt8(ascii: "["): Self.tag(text, start)
      case UInt8(ascii: "^"): Self.raised(text, start)
      case UInt8(ascii: "+"): Self.pair("++", text, start) { $0 }
      case UInt8(ascii: "%"): Self.pair("%%", text, start) { _ in "" }
      case UInt8(ascii: "'"): Self.pair("'''", text, start) { "**\($0)**" }
      case UInt8(ascii: "~"): Self.struck(text, start)
      case UInt8(ascii: ":"): Self.picture(text, start)
      case UInt8(ascii: "<"): Self.element(text, start)
      case UInt8(ascii: "#"): text.length(ofAny: Self.cellErrors, at: start).map { (start + $0, "") }
      default: nil
      }
    guard let found else { return nil }
    (end, right) = found
  }

  /// The first byte that lines which are marks begin with.
  static func mayBeLine(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "\\"),
      UInt8(ascii: "/"), UInt8(ascii: "-"), 0x30...0x39, 0xE2, 0xE3:
      true
    default: false
    }
  }

  /// What Excel shows where a formula cannot be worked out.
  private static let cellErrors: [StaticString] = [
    "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#N/A",
  ]

  /// What WeChat puts in the place of what it does not copy.
  private static let leftOut = ["图片", "表情", "链接", "视频", "文件", "语音", "位置", "名片", "动画表情"]

  /// `- 1 -`, also as the item of a list that Markdown makes of it: the number of a page.
  private static func isPageNumber(_ line: String) -> Bool {
    let dashes = Set("-—–－ ")
    guard let last = line.last, last != " ", dashes.contains(last) else { return false }
    let digits = line.drop { dashes.contains($0) }.prefix { !dashes.contains($0) }
    return 1...3 ~= digits.utf8.count && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      && line.allSatisfy { dashes.contains($0) || $0.isNumber }
  }

  static func isLine(_ line: String) -> Bool {
    if line.utf8.count < 16, line.lowercased().filter({ !"[]【】{}:_ ".contains($0) }) == "toc" { return true }
    if isPageNumber(line) { return true }
    if line.hasPrefix("["), line.hasSuffix("]"), leftOut.contains(String(line.dropFirst().dropLast())) { return true }
    if line.hasPrefix(":::") || line == "/pagebreak" || line == "/newpage" { return true }
    if line.hasPrefix("!!! ") { return line.dropFirst(4).first?.isASCII == true }
    if line.hasPrefix("[!") { return line.dropFirst(2).prefix { $0.isASCII && $0.isLetter }.count > 2 }
    return line.hasPrefix("\\") && line.dropFirst().prefix { $0.isASCII && $0.isLetter }.count > 3
  }

  private static func find(_ mark: StaticString, _ text: Span<UInt8>, from start: Int, within most: Int) -> Int? {
    (start..<max(start, min(text.count, start + most))).first { text.has(mark, at: $0) }
  }

  /// `$$…$$`, and `$a_1$`: between prices stand words or blanks.
  private static func formula(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    if text.has("$$", at: start) {
      guard let end = find("$$", text, from: start + 2, within: 200), end > start + 2 else { return nil }
      return (end + 2, text.string(start + 2..<end))
    }
    guard let end = find("$", text, from: start + 1, within: 80), end > start + 1 else { return nil }
    let inner = start + 1..<end
    guard inner.allSatisfy({ text[$0] > 0x20 && text[$0] < 0x7F }),
      inner.contains(where: { "_^\\".utf8.contains(text[$0]) })
    else { return nil }
    return (end + 1, text.string(inner))
  }

  /// `{.red}`, `{: #id}`, `{% raw %}`, `{color:red}`.
  private static func attribute(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    guard text.length(ofAny: ["{.", "{#", "{:", "{%", "{color"], at: start) != nil,
      let end = find("}", text, from: start + 2, within: 80)
    else { return nil }
    if text.has("{color:", at: start), let close = find("{color}", text, from: end, within: 300) {
      return (close + 7, text.string(end + 1..<close))
    }
    return (end + 1, "")
  }

  /// `[b]…[/b]`, told where it ends and taken away from where it begins.
  private static func tag(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    let name = start + 1
    var end = name
    while end < text.count, text[end].isLetter { end += 1 }
    guard end > name, end - name < 8, end < text.count,
      text[end] == UInt8(ascii: "]") || text[end] == UInt8(ascii: "="),
      let open = find("]", text, from: end, within: 40)
    else { return nil }
    let word = text.string(name..<end)
    for place in open + 1..<max(open + 1, min(text.count, open + 400)) where text.has("[/", at: place) {
      let close = place + 2 + word.utf8.count
      guard close < text.count, text[close] == UInt8(ascii: "]"), text.string(place + 2..<close) == word else {
        continue
      }
      return (close + 1, text.string(open + 1..<place))
    }
    return nil
  }

  /// `m^2^`.
  private static func raised(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    guard start > 0, text[start - 1] > 0x20, let end = find("^", text, from: start + 1, within: 5), end > start + 1,
      (start + 1..<end).allSatisfy({ text[$0].isDigit || text[$0].isLetter })
    else { return nil }
    let raised = ["1": "¹", "2": "²", "3": "³"]
    let inner = text.string(start + 1..<end)
    return (end + 1, raised[inner] ?? inner)
  }

  /// A pair of marks around Chinese words, not right behind a letter or a digit.
  private static func pair(
    _ mark: StaticString, _ text: Span<UInt8>, _ start: Int, _ right: (String) -> String
  ) -> (Int, String)? {
    let width = mark.utf8CodeUnitCount
    guard text.has(mark, at: start), start == 0 || !(text[start - 1].isLetter || text[start - 1].isDigit),
      let end = find(mark, text, from: start + width, within: 200), end > start + width,
      text[start + width] > 0x7F, text[end - 1] > 0x7F
    else { return nil }
    return (end + width, right(text.string(start + width..<end)))
  }

  /// `~原定周一~`: at the beginning or behind punctuation, and around Han alone.
  private static func struck(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    guard let end = find("~", text, from: start + 1, within: 60), end > start + 3, !text.has("~~", at: start),
      !text.has("~~", at: end)
    else { return nil }
    let inner = text.string(start + 1..<end)
    guard inner.unicodeScalars.allSatisfy({ 0x3400...0x9FFF ~= $0.value }) else { return nil }
    if start > 0 {
      guard let before = text.length(ofAny: ["，", "。", "；", "：", "、", "（", " ", "\u{3000}"], endingAt: start),
        before > 0
      else { return nil }
    }
    return (end + 1, "")
  }

  /// `:smile:`.
  private static func picture(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    guard start == 0 || !(text[start - 1].isLetter || text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ":")),
      let end = find(":", text, from: start + 1, within: 30), end > start + 3, text[start + 1].isLetter,
      (start + 1..<end).allSatisfy({ text[$0].isLetter || text[$0].isDigit || text[$0] == UInt8(ascii: "_") }),
      end + 1 == text.count || text[end + 1] == 0x20 || text[end + 1] > 0x7F
    else { return nil }
    return (end + 1, "")
  }

  /// `<o:p>…</o:p>`, as Word leaves it behind; no tag of HTML has a colon in its name.
  private static func element(_ text: Span<UInt8>, _ start: Int) -> (Int, String)? {
    let name = start + (text.has("</", at: start) ? 2 : 1)
    guard let colon = find(":", text, from: name, within: 4), colon > name,
      (name..<colon).allSatisfy({ text[$0].isLetter }),
      let end = find(">", text, from: colon, within: 200), end > colon + 1, text[colon + 1].isLetter
    else { return nil }
    var wordEnd = colon + 1
    while text[wordEnd].isLetter || text[wordEnd].isDigit { wordEnd += 1 }
    let word = text.string(name..<wordEnd)
    for place in end + 1..<max(end + 1, min(text.count, end + 400)) where text.has("</", at: place) {
      let close = place + 2 + word.utf8.count
      guard close < text.count, text[close] == UInt8(ascii: ">"), text.string(place + 2..<close) == word else {
        continue
      }
      return (close + 1, text.string(end + 1..<place))
    }
    return (end + 1, "")
  }
}
