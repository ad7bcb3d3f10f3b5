/// Writes findings as one page that a clerk opens, reads and prints: what is wrong, where, how to mend it.
///
/// The page asks for nothing outside of itself, has no script, and its policy admits this one style.
package struct FindingsAsHTML {
  private let language: Language
  private let names: FindingNames
  private let rules: [Rule]
  private let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()

  /// - Parameter rules: Every rule that a finding can bear; those that were broken are explained at the end.
  package init(
    language: Language, names: FindingNames = FindingNames(), rules: [Rule],
    bytes: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.names = names
    self.rules = rules
    self.bytes = bytes
  }

  /// Writes the page; files stand in the order of the findings.
  ///
  /// - Parameters:
  ///   - summary: The totals, a line each.
  ///   - more: How many findings of a file are left out.
  package func text(_ findings: [Finding], summary: [String], more: [String: Int] = [:]) -> String {
    let files = FileOfFindings.grouped(findings)
    let title = words("检查结果", "What the check found")
    var page = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>

      """
    page += summary.map { "<p>\($0.escapedForHTML)</p>\n" }.joined()
    page += files.isEmpty ? "" : contents(of: files)
    for (number, file) in files.enumerated() { page += section(file, number: number + 1, more: more[file.path]) }
    page += explanations(of: findings)
    return page + "</main>\n</body>\n</html>\n"
  }

  private func words(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }

  // MARK: - Files

  private func contents(of files: [FileOfFindings]) -> String {
    let entries = files.enumerated().map { number, file in
      let counts = file.counts.map { "<span class=\"\($0.severity)\">\($0.severity.name(language)) \($0.count)</span>" }
      let name = names.displayName(file.path).escapedForHTML
      return "<li><a href=\"#file-\(number + 1)\">\(name)</a> \(counts.joined(separator: " "))</li>\n"
    }
    return "<nav aria-label=\"\(words("有问题的文件", "Files"))\">\n<ol>\n\(entries.joined())</ol>\n</nav>\n"
  }

  private func section(_ file: FileOfFindings, number: Int, more: Int?) -> String {
    let name = names.displayName(file.path).escapedForHTML
    let rest = more.map { "<p class=\"note\">\(Phrase.more($0)(language).escapedForHTML)</p>\n" } ?? ""
    return
      "<section id=\"file-\(number)\">\n<h2>\(name)</h2>\n\(file.findings.map(article).joined())\(rest)</section>\n"
  }

  private func article(_ finding: Finding) -> String {
    let severity = finding.severity
    var text = "<article class=\"\(severity)\">\n<h3><span class=\"\(severity)\">\(severity.name(language))</span> "
    text += "\(names.message(of: finding)(language).escapedForHTML)</h3>\n"
    text += "<p class=\"place\">\(place(finding.path, finding.range))"
    text += " <a href=\"#rule-\(finding.rule.id)\">\(name(of: finding.rule))</a></p>\n"
    text += excerpt(finding.path, finding.range, isHidden: finding.isConfidential)
    if let hint = names.hint(of: finding)?(language) {
      text += "<p class=\"hint\"><b>\(words("提示：", "Hint: "))</b>\(hint.escapedForHTML)</p>\n"
    }
    for note in finding.notes {
      text += "<p class=\"note\">\(names.displayName(note.path).escapedForHTML) \(place(note.path, note.range))"
      text += " \(note.message(language).escapedForHTML)</p>\n\(excerpt(note.path, note.range, isHidden: false))"
    }
    return text + "</article>\n"
  }

  /// The title of a rule with its id, which is what `explain` and the levels of a board ask for.
  private func name(of rule: Rule) -> String {
    "\(rule.title(language).escapedForHTML) <code>\(rule.id)</code>"
  }

  private func place(_ path: String, _ range: Range<Int>) -> String {
    guard range.upperBound > 0, let content = bytes(path), !content.isEmpty else {
      return words("整个文件", "the whole file")
    }
    let place = indexes.position(of: range.lowerBound, in: path, content)
    return words("第 \(place.line) 行，第 \(place.column) 列", "line \(place.line), column \(place.column)")
  }

  /// The line with its place marked; nothing of a line that must not be repeated.
  private func excerpt(_ path: String, _ range: Range<Int>, isHidden: Bool) -> String {
    if isHidden || names.hidesLine(path) {
      return "<p class=\"hidden\">\(words("这一行不显示，以免泄露。", "The line is not shown, lest it leak."))</p>\n"
    }
    guard !range.isEmpty, let content = bytes(path), range.lowerBound < content.count else { return "" }
    let line = Excerpt(content, range, width: 160)
    let marked = line.marked.isEmpty ? "" : "<mark>\(line.marked.escapedForHTML)</mark>"
    return "<pre>\(line.head.escapedForHTML)\(marked)\(line.tail.escapedForHTML)</pre>\n"
  }

  // MARK: - Rules

  private func explanations(of findings: [Finding]) -> String {
    let broken = Set(findings.map(\.rule))
    let explained = rules.filter { broken.contains($0) }
    guard !explained.isEmpty else { return "" }
    return "<section id=\"rules\">\n<h2>\(words("规则说明", "The rules"))</h2>\n"
      + explained.map(explanation).joined() + "</section>\n"
  }

  private func explanation(_ rule: Rule) -> String {
    var text = "<article id=\"rule-\(rule.id)\">\n<h3>\(rule.title(language).escapedForHTML)</h3>\n"
    text += "<p class=\"place\"><code>\(rule.id)</code></p>\n<p>\(rule.requirement(language).escapedForHTML)</p>\n"
    if let basis = rule.basis {
      text += "<p>\(words("依据：", "Basis: "))\(basis(language).escapedForHTML)</p>\n"
    }
    text += "<p>\(words("不对：", "Wrong:"))</p>\n<pre>\(rule.wrong.escapedForHTML)</pre>\n"
    text += "<p>\(words("正确：", "Right:"))</p>\n<pre>\(rule.right.escapedForHTML)</pre>\n"
    return text + "<p>\(words("后果：", "Effect: "))\(RuleText(rule, language: language).consequence)</p>\n</article>\n"
  }
}

private struct FileOfFindings {
  let path: String
  var findings: [Finding]

  /// How many there are of each weight that occurs, the heaviest first.
  var counts: [(severity: Finding.Severity, count: Int)] {
    [.error, .warning, .note].map { severity in (severity, findings.count { $0.severity == severity }) }
      .filter { $0.count > 0 }
  }

  static func grouped(_ findings: [Finding]) -> [FileOfFindings] {
    var files: [FileOfFindings] = []
    for finding in findings {
      if files.last?.path == finding.path {
        files[files.count - 1].findings.append(finding)
      } else {
        files.append(FileOfFindings(path: finding.path, findings: [finding]))
      }
    }
    return files
  }
}

extension String {
  /// With the characters that HTML takes for its own written as references.
  fileprivate var escapedForHTML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case let control where control.value < 0x20 && control != "\n" || (0x7F...0x9F).contains(control.value):
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
