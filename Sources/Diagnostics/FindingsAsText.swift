/// Writes findings for people: place, message, the line, a caret below it, what to do.
///
/// ```
/// content/应急管理/防汛.md:4:7: error: “形成日期”的“2013-02-30”不存在，2013年2月只有28天 [no-such-day]
///   形成日期: 2013-02-30
///             ^~~~~~~~~~
///   提示：日期写成“年-月-日”，例如：2013-05-20
/// ```
package struct FindingsAsText {
  private let language: Language
  private let usesColor: Bool
  private let names: FindingNames
  private let width: Int
  private let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()

  /// - Parameters:
  ///   - width: Columns of the terminal, so that no quoted line is broken in two and its marks stand below it.
  ///   - bytes: The content of a file, so that the line can be shown; nil shows none.
  package init(
    language: Language, usesColor: Bool = false, names: FindingNames = FindingNames(), width: Int = 102,
    bytes: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.usesColor = usesColor
    self.names = names
    self.width = width
    self.bytes = bytes
  }

  /// Writes findings, and behind those of a file how many of it are left out.
  package func text(_ findings: CappedFindings) -> String {
    var text = ""
    for (position, finding) in findings.kept.enumerated() {
      text += self.text(finding)
      let isLast = position + 1 == findings.kept.count || findings.kept[position + 1].path != finding.path
      if isLast, let more = findings.more[finding.path] {
        text += "\(names.displayName(finding.path)): \(Phrase.more(more)(language))\n"
      }
    }
    return text
  }

  /// Writes one finding; every line ends with a line feed.
  package func text(_ finding: Finding) -> String {
    let content = bytes(finding.path)
    let isHidden = names.hidesLine(finding.path) || finding.isConfidential
    let severity = painted(finding.severity.rawValue, finding.severity.color)
    let message = names.message(of: finding)(language)
    var text = place(finding.path, finding.range, content)
    text += ": \(severity): \(painted(message, "1")) [\(finding.rule.id)]\n"
    if let content, !isHidden, !finding.range.isEmpty { text += excerpt(content, finding.range) }
    if let hint = names.hint(of: finding)?(language) { text += indented("\(hintWord)\(hint)") }
    for note in finding.notes { text += self.note(note) }
    return text
  }

  private func note(_ note: Finding.Note) -> String {
    let content = bytes(note.path)
    var text = "\(place(note.path, note.range, content)): \(painted("note", "36")): \(note.message(language))\n"
    if let content, !names.hidesLine(note.path), !note.range.isEmpty { text += excerpt(content, note.range) }
    return text
  }

  private var hintWord: String {
    language == .chinese ? "提示：" : "hint: "
  }

  private func place(_ path: String, _ range: Range<Int>, _ content: [UInt8]?) -> String {
    let name = names.displayName(path)
    guard let content, !content.isEmpty else { return name }
    return "\(name):\(indexes.position(of: range.lowerBound, in: path, content))"
  }

  private func indented(_ text: String) -> String {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { "  \(Substring($0))\n" }.joined()
  }

  /// The line of a place and the marks below it.
  private func excerpt(_ content: [UInt8], _ range: Range<Int>) -> String {
    guard range.lowerBound < content.count else { return "" }
    let line = Excerpt(content, range, width: min(100, max(20, width - 3)))
    return "  \(line.text)\n  \(String(repeating: " ", count: line.before))\(painted(line.marks, "32"))\n"
  }

  private func painted(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// How findings name files, and which of them must not be quoted.
///
/// On a public build log an item that is held back is known by its 索引号 alone, and none of its words is repeated.
package struct FindingNames {
  package var displayName: (String) -> String
  package var hidesLine: (String) -> Bool
  /// Whether quoted words are a key's name, which may always be said.
  package var isKey: (Substring) -> Bool

  package init(
    displayName: @escaping (String) -> String = { $0 }, hidesLine: @escaping (String) -> Bool = { _ in false },
    isKey: @escaping (Substring) -> Bool = { _ in false }
  ) {
    self.displayName = displayName
    self.hidesLine = hidesLine
    self.isKey = isKey
  }

  /// The message, without the author's words where they must not be repeated.
  func message(of finding: Finding) -> Phrase {
    hidesLine(finding.path) ? finding.message.withoutQuotations(but: isKey) : finding.message
  }

  /// The hint; none where the author's words must not be repeated, since examples are made of them.
  func hint(of finding: Finding) -> Phrase? {
    hidesLine(finding.path) ? nil : finding.hint
  }
}

extension Phrase {
  /// With everything quoted taken out, except names of keys.
  package func withoutQuotations(but isKey: (Substring) -> Bool) -> Phrase {
    Phrase(zh: Self.withoutQuotations(zh, isKey), en: Self.withoutQuotations(en, isKey))
  }

  /// Either language may quote what was typed with the other's marks.
  private static func withoutQuotations(_ text: String, _ isKey: (Substring) -> Bool) -> String {
    withoutQuotations(withoutQuotations(text, "“", "”", isKey), "\"", "\"", isKey)
  }

  /// From the first quotation that is no key to the last closing quote, since quotations may hold quotes.
  private static func withoutQuotations(
    _ text: String, _ opening: Character, _ closing: Character, _ isKey: (Substring) -> Bool
  ) -> String {
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: opening) {
      let inside = text.index(after: open)
      guard let close = text[inside...].firstIndex(of: closing) else { break }
      guard isKey(text[inside..<close]) else {
        let last = text.lastIndex(of: closing) ?? close
        return "\(text[...open])…\(text[last...])"
      }
      start = text.index(after: close)
    }
    return text
  }
}

extension Finding.Severity {
  fileprivate var color: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "36"
    }
  }
}
