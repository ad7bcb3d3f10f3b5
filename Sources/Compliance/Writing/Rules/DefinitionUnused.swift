import Diagnostics
import Markup
import Notices

struct DefinitionUnused: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold("[") else { return }
    let definitions = LinkDefinition.all(in: writing)
    guard !definitions.isEmpty else { return }
    let outline = writing.outline
    let targets = Set(outline.links.map(\.destination) + outline.images.map(\.address))
    let used = LinkDefinition.labels(in: writing)
    var defined: Set<String> = []
    for definition in definitions {
      let isFirst = defined.insert(definition.label).inserted
      if isFirst, used.contains(definition.label), definition.mayBe(among: targets) { continue }
      if LineLost.tells(definition.line, in: writing, targets: targets) { continue }
      findings.add(
        Self.rule, at: definition.line,
        Phrase(
          zh: "链接的定义“[\(Phrase.quoted(definition.label))]”没有用到，读者看不到，签字却包括它",
          en: "nothing uses the definition of \"[\(Phrase.quoted(definition.label))]\": unseen, yet signed"),
        hint: .corrected(
          "[\(definition.label)](\(definition.target))", zh: "删去这一行；要用的，写成看得见的链接",
          en: "take the line out, or write a link that is seen"))
    }
  }

  static let rule = Rule(
    "definition-unused", .duty, .warning,
    title: Phrase(zh: "没有用到的链接定义", en: "a definition of a link that nothing uses"),
    requirement: Phrase(
      zh: "“[名称]: 地址”只在正文用到“[名称]”时才有意义。没有用到的、写第二遍的，读者看不到，应当删去。",
      en: "[name]: address means something only where the text uses [name]. What nothing uses, or defines a name once "
        + "more, is taken out: no reader sees it."),
    wrong: "见附件。\n\n[a]: https://example.invalid/x", right: "见[附件](附件.pdf)。")
}

/// A definition of a link as it was typed: `[name]: address`, perhaps over several lines.
private struct LinkDefinition {
  /// As names are compared: in small letters, blanks as one.
  let label: String
  let target: String
  let line: Range<Int>

  /// The definitions of a body, which are the lines beginning with a bracket that no reader sees; linear.
  static func all(in writing: Writing) -> [LinkDefinition] {
    let outline = writing.outline
    let seen = LineLost.seenLines(of: outline)
    guard seen.contains(false) else { return [] }
    let lines = outline.lines.map { $0 }
    return lines.indices.compactMap { number in
      guard !seen[number] else { return nil }
      let typed = opened(writing.typed(lines[number]))
      guard typed.hasPrefix("["), !LineLost.isInTable(lines[number], outline) else { return nil }
      // Name and address may stand on lines of their own.
      let behind = lines[(number + 1)...].prefix(2).enumerated().prefix { !seen[number + 1 + $0.offset] }
      let text = ([typed] + behind.map { opened(writing.typed($0.element)) }).joined(separator: " ")
      return LinkDefinition(text, line: lines[number])
    }
  }

  private init?(_ text: String, line: Range<Int>) {
    guard let end = text.firstRange(of: "]:") else { return nil }
    let target = text[end.upperBound...].trimmed
    label = Self.normal(text[text.index(after: text.startIndex)..<end.lowerBound])
    self.target =
      target.hasPrefix("<")
      ? String(target.dropFirst().prefix { $0 != ">" }) : String(target.prefix { $0 != " " && $0 != "\t" })
    self.line = line
    guard !label.isEmpty else { return nil }
  }

  /// Whether one of the addresses of links can be this one's; what is escaped is not compared.
  func mayBe(among targets: Set<String>) -> Bool {
    targets.contains(target) || target.contains { "\\&".contains($0) }
  }

  /// A line without what opens quotes and items.
  private static func opened(_ line: String) -> String {
    line.drop { " \t>-+*0123456789.)".contains($0) }.trimmed
  }

  private static func normal(_ label: some StringProtocol) -> String {
    label.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" }.joined(separator: " ")
  }

  /// What stands in brackets where a reader sees it.
  static func labels(in writing: Writing) -> Set<String> {
    let outline = writing.outline
    let shown = outline.shownLines
    var labels: Set<String> = []
    for (number, line) in outline.lines.enumerated() where shown[number] {
      var start: Int?
      for place in line {
        switch outline.source[place] {
        case UInt8(ascii: "["): start = place + 1
        case UInt8(ascii: "]"):
          if let start { labels.insert(normal(writing.typed(start..<place))) }
          start = nil
        default: break
        }
      }
    }
    return labels
  }
}
