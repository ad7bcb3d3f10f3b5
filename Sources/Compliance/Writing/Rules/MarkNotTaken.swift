import Diagnostics
import Markup
import Notices

/// Requires that no marks stand in the text that mean something elsewhere: struck-out words, boxes, blanks to fill in.
struct MarkNotTaken: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    if writing.shown.mayHold("[") { checkBoxes(writing, &findings) }
    let whole = writing.outline.text.span
    let forms = Form.all.filter { writing.shown.mayHold($0.first) && $0.mayStand(in: whole) }
    for passage in forms.isEmpty ? [] : writing.passages {
      let text = whole.extracting(passage)
      for form in forms {
        guard let found = form.find(in: text) else { continue }
        let range = found.lowerBound + passage.lowerBound..<found.upperBound + passage.lowerBound
        guard !writing.isCode(range.lowerBound) else { continue }
        report(form, writing, range, &findings)
      }
    }
  }

  private func checkBoxes(_ writing: Writing, _ findings: inout Findings) {
    for (_, block) in writing.paragraphs
    where block.isNested && block.text.count > 4 && writing.outline.text[block.text.lowerBound] == UInt8(ascii: "[") {
      guard let box = Self.box(writing.outline.string(block.text)) else { continue }
      report(.box(box), writing, block.text.lowerBound..<block.text.lowerBound + box.utf8.count, &findings)
    }
  }

  private func report(_ form: Form, _ writing: Writing, _ range: Range<Int>, _ findings: inout Findings) {
    let typed = writing.outline.string(range)
    let place = writing.outline.place(of: range)
    let line = writing.typedLine(at: place.lowerBound)
    findings.add(
      Self.rule, at: place,
      Phrase(
        zh: "“\(Phrase.quoted(typed.trimmed))”不是这里的记号，会照原样显示",
        en: "\"\(Phrase.quoted(typed.trimmed))\" is no mark here and is shown as typed"),
      hint: .corrected(line.replacing(typed, with: form.right(typed)).trimmed, zh: form.advice.zh, en: form.advice.en))
  }

  private static func box(_ text: String) -> String? {
    ["[ ] ", "[x] ", "[X] ", "[√] ", "[✓] ", "[ ]", "[x]", "[X]", "[√]", "[✓]"].first { text.hasPrefix($0) }
  }

  static let rule = Rule(
    "mark-not-taken", .duty, .warning,
    title: Phrase(zh: "记号没有生效", en: "a mark that means nothing here"),
    requirement: Phrase(
      zh: "删除线“~~”、勾选框“[x]”、花括号“{{}}”、全角星号“＊＊”在正文里都不生效；加粗写“**重要**”，星号内侧不空格。",
      en: "~~, [x], {{}} and ＊＊ mean nothing in a text; bold is **words**, without blanks inside the marks."),
    wrong: "~~原定周一~~改在周二。", right: "改在周二。")
}

/// A pair of marks and what to write instead.
private struct Form {
  let first: Unicode.Scalar
  let open: [UInt8]
  let close: [UInt8]
  let advice: Phrase
  let right: @Sendable (String) -> String
  /// The marks may stand apart from the words; else blanks inside make something else of them.
  var takesBlanks = false
  /// Only where blanks stand inside.
  var needsBlanks = false

  init(
    _ open: String, _ close: String, zh: String, en: String, takesBlanks: Bool = false, needsBlanks: Bool = false,
    right: @escaping @Sendable (String) -> String
  ) {
    first = open.unicodeScalars[open.startIndex]
    (self.open, self.close) = (Array(open.utf8), Array(close.utf8))
    advice = Phrase(zh: zh, en: en)
    self.right = right
    (self.takesBlanks, self.needsBlanks) = (takesBlanks, needsBlanks)
  }

  static func box(_ box: String) -> Form {
    Form(
      box, "", zh: "勾选框不生效，写成文字，例如“已办：”“未办：”", en: "boxes mean nothing here: write words",
      right: { $0.hasPrefix("[ ]") ? "未办：" : "已办：" })
  }

  static let all = [
    Form("~~", "~~", zh: "删除线不生效，删去旧的字", en: "nothing is struck out: remove the old words") { _ in "" },
    Form("==", "==", zh: "要醒目的字用 **加粗**", en: "write **bold**") { "**\($0.dropFirst(2).dropLast(2))**" },
    Form("{{", "}}", zh: "花括号只在年度报告里取数字；这里写明数字", en: "braces take figures in yearly reports alone", takesBlanks: true) {
      "\($0.dropFirst(2).dropLast(2))"
    },
    Form("${", "}", zh: "花括号里的字没有换成内容；这里写明", en: "nothing is put in place of braces: write it", takesBlanks: true) {
      "\($0.dropFirst(2).dropLast(1))"
    },
    Form("＊＊", "＊＊", zh: "加粗用半角星号", en: "bold takes asterisks of ASCII", takesBlanks: true) {
      "**\(String($0.dropFirst(2).dropLast(2)).trimmed)**"
    },
    Form("**", "**", zh: "加粗的星号内侧不空格", en: "no blank stands inside the marks of bold", needsBlanks: true) {
      "**\(String($0.dropFirst(2).dropLast(2)).trimmed)**"
    },
  ]

  /// Whether the mark that opens stands anywhere.
  func mayStand(in text: Span<UInt8>) -> Bool { next(open, in: text, from: 0, to: text.count) != nil }

  /// The first pair in a text, with marks neither longer nor empty.
  func find(in text: Span<UInt8>) -> Range<Int>? {
    var from = 0
    while let start = next(open, in: text, from: from, to: text.count) {
      let inner = start + open.count
      from = inner
      guard let end = next(close, in: text, from: inner, to: min(text.count, inner + 400)), end > inner else {
        continue
      }
      let (first, last) = (text[inner], text[end - 1])
      let hasBlanks = needsBlanks ? first == 0x20 && last == 0x20 : first == 0x20 || last == 0x20
      let isSingle = first != open[0] && (start == 0 || text[start - 1] != open[0] || open.count > 2)
      let hasWords = takesBlanks || (inner..<end).contains { text[$0] > 0x7F }
      if isSingle, hasWords, takesBlanks || hasBlanks == needsBlanks { return start..<end + close.count }
    }
    return nil
  }

  private func next(_ mark: [UInt8], in text: Span<UInt8>, from: Int, to end: Int) -> Int? {
    let (first, last) = (mark[0], end - mark.count)
    var place = from
    while place <= last {
      if text[place] == first, mark.indices.allSatisfy({ text[place + $0] == mark[$0] }) {
        return place
      }
      place = text.next(place)
    }
    return nil
  }
}
