import Diagnostics
import Markup
import Notices

/// Requires that numbered headings, paragraphs and articles are counted one by one (GB/T 9704-2012, 7.3.3).
///
/// Headings are counted among those of one level under one heading; paragraphs between two headings; articles through
/// the whole body. A heading without a number counts as one that lost it, if just so many numbers are left out behind it.
struct OrdinalSequence: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    var count = OrdinalCount(outline: outline)
    for block in outline.blocks where block.headingLevel != nil || (block.kind == .paragraph && !block.isNested) {
      let text = outline.text.span.extracting(block.text)
      let (ordinal, isLost) = (Ordinal(text), Ordinal.isLost(text))
      if let level = block.headingLevel {
        count.heading(block, level, ordinal, isLost: isLost)
      } else {
        count.paragraph(at: outline.place(of: block), ordinal, isLost: isLost)
        // What stands by itself on a line of its own counts on: 1、甲村, and below it 2、乙村.
        for line in block.lines.dropFirst() where line.isKept {
          guard let ordinal = Ordinal(outline.text.span.extracting(line.text)) else { continue }
          count.paragraph(at: outline.place(of: line.text), ordinal, isLost: false)
        }
      }
    }
    for slip in count.slips {
      findings.add(Self.rule, at: slip.place, slip.message, hint: slip.hint)
    }
  }

  static let rule = Rule(
    "ordinal-sequence", .duty, .warning,
    title: Phrase(zh: "序号不连续", en: "numbers skip or repeat"),
    requirement: Phrase(
      zh: "标题、段落和条款的序号从一开始，逐个往下排，不跳、不重、不漏写；多一个少一个都要改成连续的。",
      en:
        "Headings, paragraphs and articles are counted from one, none left out, none twice and none without its number."
    ),
    basis: Phrase(zh: "《党政机关公文格式》GB/T 9704-2012 第7.3.3条", en: "GB/T 9704-2012, 7.3.3"),
    wrong: "## 一、工作开展\n\n## 三、主动公开", right: "## 一、工作开展\n\n## 二、主动公开")
}

/// What is wrong with one number.
private struct OrdinalSlip {
  enum Kind {
    case skips(to: Int, from: Int)
    case repeats(Int, expected: Int)
    case lost(Int)
  }

  let kind: Kind
  let form: Ordinal.Form
  let place: Range<Int>

  var message: Phrase {
    switch kind {
    case .skips(let number, let from) where from == 1:
      Phrase(
        zh: "序号从“\(form.text(number))”开始，应当从“\(form.text(1))”开始",
        en: "the numbers begin with \"\(form.text(number))\"; they must begin with \"\(form.text(1))\"")
    case .skips(let number, let from):
      Phrase(
        zh: "序号从“\(form.text(from - 1))”跳到“\(form.text(number))”，缺“\(form.text(from))”",
        en:
          "the numbers jump from \"\(form.text(from - 1))\" to \"\(form.text(number))\"; \"\(form.text(from))\" is missing"
      )
    case .repeats(let number, let expected):
      Phrase(
        zh: "序号“\(form.text(number))”重复或者倒退，应为“\(form.text(expected))”",
        en: "the number \"\(form.text(number))\" was used before; it must be \"\(form.text(expected))\"")
    case .lost(let number):
      Phrase(
        zh: "漏写序号，按次序应为“\(form.text(number))”",
        en: "the number is missing; it must be \"\(form.text(number))\"")
    }
  }

  var hint: Phrase {
    let number =
      switch kind {
      case .skips(_, let from): from
      case .repeats(_, let expected): expected
      case .lost(let number): number
      }
    return Phrase(
      zh: "这里写“\(form.text(number))”，后面的依次改；内容漏了的补上", en: "write \"\(form.text(number))\" here and count on from it")
  }
}

/// The numberings that are still running at a place of the body.
private struct OrdinalCount {
  private struct Series {
    var form: Ordinal.Form
    var next: Int
    /// Headings without a number since the last that had one.
    var unnumbered: [Outline.Block] = []
  }

  let outline: Outline
  private(set) var slips: [OrdinalSlip] = []
  /// By level.
  private var headings = [Series?](repeating: nil, count: 7)
  private var paragraphs: [Ordinal.Form: Series] = [:]
  private var articles: Series?

  init(outline: Outline) {
    self.outline = outline
  }

  mutating func heading(_ block: Outline.Block, _ level: Int, _ ordinal: Ordinal?, isLost: Bool) {
    let outline = outline
    for deeper in level + 1..<headings.count { headings[deeper] = nil }
    paragraphs.removeAll(keepingCapacity: true)
    if let ordinal, ordinal.form == .article { return article(ordinal, outline.place(of: block)) }
    guard let ordinal, headings[level] == nil || headings[level]?.form == ordinal.form else {
      if let series = headings[level], isLost {
        lose(block, series, level)
      } else {
        headings[level]?.unnumbered.append(block)
      }
      return
    }
    var series = headings[level] ?? Series(form: ordinal.form, next: 1)
    if ordinal.isDoubtful, ordinal.number != series.next { return }
    if ordinal.number == 1, !series.unnumbered.isEmpty { series.next = 1 }
    countOn(&series, ordinal.number, outline.place(of: block))
    headings[level] = series
  }

  /// A heading that starts with the comma after a number that was lost.
  private mutating func lose(_ block: Outline.Block, _ series: Series, _ level: Int) {
    slips.append(OrdinalSlip(kind: .lost(series.next), form: series.form, place: outline.place(of: block)))
    headings[level]?.next += 1
  }

  mutating func paragraph(at place: @autoclosure () -> Range<Int>, _ ordinal: Ordinal?, isLost: Bool) {
    guard let ordinal else {
      guard isLost, let series = paragraphs[.chinese] else { return }
      slips.append(OrdinalSlip(kind: .lost(series.next), form: .chinese, place: place()))
      paragraphs[.chinese]?.next += 1
      return
    }
    if ordinal.form == .article { return article(ordinal, place()) }
    if ordinal.number == 1, !ordinal.isDoubtful {
      paragraphs[ordinal.form] = Series(form: ordinal.form, next: 2)
      return
    }
    guard var series = paragraphs[ordinal.form], !ordinal.isDoubtful || ordinal.number == series.next else { return }
    countOn(&series, ordinal.number, place())
    paragraphs[ordinal.form] = series
  }

  /// Articles are counted from 第一条 through all chapters; a text that begins with another quotes them.
  private mutating func article(_ ordinal: Ordinal, _ place: @autoclosure () -> Range<Int>) {
    if ordinal.number == 1 { articles = Series(form: .article, next: 1) }
    guard var series = articles else { return }
    countOn(&series, ordinal.number, place())
    articles = series
  }

  private mutating func countOn(_ series: inout Series, _ number: Int, _ place: @autoclosure () -> Range<Int>) {
    let left = number - series.next
    if left > 0, left == series.unnumbered.count {
      for (offset, lost) in series.unnumbered.enumerated() {
        slips.append(
          OrdinalSlip(kind: .lost(series.next + offset), form: series.form, place: outline.place(of: lost)))
      }
    } else if left > 0 {
      slips.append(
        OrdinalSlip(kind: .skips(to: number, from: series.next), form: series.form, place: place()))
    } else if left < 0 {
      slips.append(
        OrdinalSlip(kind: .repeats(number, expected: series.next), form: series.form, place: place()))
    }
    series.next = number + 1
    series.unnumbered.removeAll()
  }
}
