import Diagnostics
import Markup
import Notices

/// Requires that the document number above a paper's text is that of its head, by which it is looked for and cited.
struct DocumentNumberContradiction: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard let notice = writing.notice, let line = writing.outline.numberLine else { return }
    let written = writing.outline.string(line)
    let number = notice.documentNumber?.value
    guard number != written else { return }
    let known = number.map { (zh: "表头写的是“\($0)”", en: "and \($0) by its head") }
    findings.add(
      Self.rule, at: writing.outline.place(of: line),
      Phrase(
        zh: "正文开头的文号是“\(written)”，\(known?.zh ?? "表头没有写“文号”")",
        en: "the paper is numbered \(written), \(known?.en ?? "and has no 文号")"),
      hint: Phrase(
        zh: known == nil ? "表头加一行：文号: \(written)" : "弄清哪一个对；正文对的，改表头：文号: \(written)",
        en: known == nil ? "write 文号: \(written)" : "find out which is right; if the text is, write 文号: \(written)"))
  }

  static let rule = Rule(
    "document-number-contradiction", .duty, .warning,
    title: Phrase(zh: "正文和表头的文号不同", en: "a document number told twice and differently"),
    requirement: Phrase(
      zh: "正文开头单独一行的文号，表头的“文号”要写，并且一样：目录、检索和别人引用都按表头。",
      en:
        "A document number on a line of its own above a text stands in 文号, too: catalogue and search take it from there."
    ),
    wrong: "文号: 示例镇政发〔2013〕21号（正文第一行：示例镇政发〔2013〕12号）",
    right: "文号: 示例镇政发〔2013〕12号（正文第一行：示例镇政发〔2013〕12号）")
}

extension Outline {
  /// The line above the text that is a document number and nothing else; one of the first blocks holds it.
  fileprivate var numberLine: Range<Int>? {
    for block in blocks.prefix(3) where !block.isNested {
      let lines = block.lines.isEmpty ? [block.text] : block.lines.map(\.text)
      if let found = lines.prefix(3).lazy.map(trimmed).first(where: isDocumentNumber) { return found }
      if block.text.count > 240 { return nil }
    }
    return nil
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    let span = text.span
    let start = min(span.skipping(Blank.spaces, from: line.lowerBound), line.upperBound)
    return start..<max(start, span.extracting(0..<line.upperBound).skippingBack(Blank.spaces, from: line.upperBound))
  }

  /// Han characters, a year in 〔〕, a number and 号.
  private func isDocumentNumber(_ line: Range<Int>) -> Bool {
    let span = text.span.extracting(line)
    guard 20...90 ~= span.count, span.has("号", at: span.count - 3) else { return false }
    var place = 0
    while place < span.count, span.isHan(at: place) { place += 3 }
    guard place >= 6, span.has("〔", at: place), span.endOfDigits(from: place + 3) == place + 7,
      span.has("〕", at: place + 7)
    else { return false }
    let end = span.endOfDigits(from: place + 10)
    return end > place + 10 && end == span.count - 3
  }
}
