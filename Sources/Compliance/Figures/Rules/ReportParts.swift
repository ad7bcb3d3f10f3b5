import Diagnostics
import Markup
import Notices

/// Requires that a yearly report has the parts of the year's form, in their order and with their numbers.
///
/// Parts are the headings of the highest level; in a text without headings, short paragraphs.
struct ReportParts: RuleKeeper {
  static let rule = Rule(
    "report-parts", .duty, .error, title: Phrase(zh: "年度报告的部分", en: "parts of a yearly report"),
    requirement: Phrase(
      zh: "年度报告按当年的样式分部分：一个不少，次序不乱，从“一、”起逐个编号。2018 年度及以前要有条例列出的各项，概述、保密审查和其他事项可以有，另加的部分只提示；2019 年度起六个部分、标题照样式写。",
      en:
        "A report has the parts of its year's form, each once, in order, numbered from 一、 on: up to 2018 the matters that "
        + "the Regulation lists, and as one likes a summary, secrecy review and other matters; from 2019 on six, with the "
        + "headings of the form."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十二条、（2019年修订）第五十条；国办公开办函〔2021〕30号",
      en: "Regulation (2007) article 32, (2019) article 50; form of 国办公开办函〔2021〕30号"),
    wrong: "## 一、组织领导和工作开展\n## 三、主动公开", right: "## 一、组织领导和工作开展\n## 二、主动公开和公开渠道")

  let form: ReportForm

  /// Reports what is wrong; places are those of the outline's source.
  func check(_ writing: Writing, _ findings: inout Findings) {
    let headings = headings(in: writing.outline)
    let places = assigned(headings)
    for (number, part) in form.parts.enumerated() where !places.contains(number) && !part.isOptional {
      let next = places.firstIndex { $0.map { $0 > number } ?? false } ?? headings.indices.last
      let place = next.map { headings[$0].place } ?? 0..<0
      report(.missing(part.name, self.number(of: number, among: places)), number, at: place, places, &findings)
    }
    var highest = -1
    var added = 0
    for (heading, place) in zip(headings, places) {
      guard let place else {
        report(form.isOpen ? .added : .unknown, nil, at: heading.place, places, &findings)
        if form.isOpen { added += 1 }
        continue
      }
      let wanted = number(of: place, among: places) + added
      if place < highest {
        report(.misplaced(form.parts[place].name), place, own: heading.name, at: heading.place, places, &findings)
      } else if heading.number != wanted {
        report(.misnumbered(heading.number, wanted), place, own: heading.name, at: heading.place, places, &findings)
      }
      highest = max(highest, place)
    }
  }

  /// The number of a part where only those stand that are there or must be.
  private func number(of part: Int, among places: [Int?]) -> Int {
    (0..<part).count { places.contains($0) || !form.parts[$0].isOptional } + 1
  }

  private func report(
    _ slip: Slip, _ part: Int?, own: String = "", at place: Range<Int>, _ places: [Int?], _ findings: inout Findings
  ) {
    // Up to 2018 headings are the authority's own words, and stay them.
    let wanted = part.map { part in
      let number = slip.number ?? number(of: part, among: places)
      let name = form.isOpen && !own.isEmpty ? own : form.parts[part].name
      return "\(Ordinal.Form.chinese.text(number))\(name)"
    }
    let all = form.parts.map { $0.isOptional ? "\($0.name)（可以没有）" : $0.name }.joined(separator: "；")
    findings.add(
      Self.rule, slip.severity, at: place, slip.words,
      hint: Phrase(
        zh: wanted.map { "应为：## \($0)" } ?? "样式的部分：\(all)",
        en: wanted.map { "it should be: ## \($0)" } ?? "the parts of the form: \(all)"))
  }

  // MARK: - Headings

  /// What looks like the beginning of a part.
  private struct Heading {
    /// Without the number.
    let text: String
    let number: Int?
    let place: Range<Int>

    /// The words without a number of another form, such as （一）.
    var name: String {
      guard let first = text.first, "（(".contains(first), let close = text.firstIndex(where: { "）)".contains($0) }),
        text.distance(from: text.startIndex, to: close) < 5
      else { return text }
      return String(text[text.index(after: close)...])
    }
  }

  private func headings(in outline: Outline) -> [Heading] {
    let top = outline.blocks.compactMap(\.headingLevel).min()
    let blocks = outline.blocks.filter { block in
      top != nil ? block.headingLevel == top : block.kind == .paragraph && !block.isNested && block.text.count < 120
    }
    let found = blocks.map { heading($0, outline) }
    return top != nil
      ? found : found.filter { $0.number != nil || part(like: $0.text, from: form.parts.indices) != nil }
  }

  private func heading(_ block: Outline.Block, _ outline: Outline) -> Heading {
    let ordinal = Ordinal(outline.text.span.extracting(block.text))
    let text = outline.string(block.text)
    let rest = text.split(separator: "、", maxSplits: 1)
    let name = ordinal?.form == .chinese ? rest.last.map(String.init) ?? "" : text
    return Heading(
      text: name, number: ordinal?.form == .chinese ? ordinal?.number : nil, place: outline.place(of: block))
  }

  // MARK: - Parts

  /// For each heading the part that it begins, by its words; of several the one that its number says, else the first.
  private func assigned(_ headings: [Heading]) -> [Int?] {
    var left = Set(form.parts.indices)
    return headings.map { heading in
      let own = heading.number.map { $0 - 1 }.flatMap { left.contains($0) ? $0 : nil }
      let found = own.flatMap { part(like: heading.text, from: [$0]) } ?? part(like: heading.text, from: left.sorted())
      if let found { left.remove(found) }
      return found
    }
  }

  private func part(like text: String, from parts: some Sequence<Int>) -> Int? {
    parts.first { number in
      let part = form.parts[number]
      return part.words.isEmpty ? text == part.name : part.words.contains { text.contains($0) }
    }
  }

  /// What can be wrong with a part.
  private enum Slip {
    case missing(String, Int)
    case misplaced(String)
    case misnumbered(Int?, Int)
    case unknown
    /// In a form that the authority may add to.
    case added

    /// The number that the part must have, where another is written.
    var number: Int? { if case .misnumbered(_, let wanted) = self { wanted } else { nil } }

    /// What somebody added is told, in case that it was meant to be one of the others.
    var severity: Finding.Severity { if case .added = self { .note } else { .error } }

    var words: Phrase {
      switch self {
      case .missing(let name, let number):
        Phrase(
          zh: "缺第\(Ordinal.Form.chinese.text(number).dropLast())部分“\(name)”",
          en: "part \(number) is missing: \"\(name)\"")
      case .misplaced(let name):
        Phrase(zh: "“\(name)”这一部分的位置不对", en: "the part \"\(name)\" is out of its place")
      case .misnumbered(let number?, let wanted):
        Phrase(
          zh: "序号写成“\(Ordinal.Form.chinese.text(number))”，这一部分应为“\(Ordinal.Form.chinese.text(wanted))”",
          en: "the part is numbered \"\(Ordinal.Form.chinese.text(number))\", it must be "
            + "\"\(Ordinal.Form.chinese.text(wanted))\"")
      case .misnumbered(nil, let wanted):
        Phrase(
          zh: "没有序号，这一部分应为“\(Ordinal.Form.chinese.text(wanted))”",
          en: "the part has no number, it must be \"\(Ordinal.Form.chinese.text(wanted))\"")
      case .added:
        Phrase(
          zh: "条例没有要求这一部分，可以保留；如果是别的部分，标题要认得出来",
          en: "the Regulation does not ask for this part; it may stay, unless its heading was meant to say another")
      case .unknown: Phrase(zh: "样式里没有这一部分，或者已经有了", en: "the form has no such part, or it is there already")
      }
    }
  }
}
