/// Writes findings as a SARIF log (OASIS SARIF 2.1.0), which code hosts and editors read.
///
/// Places are regions of Unicode code points, addresses are relative to the board's folder. Every rule of the catalogue
/// is described in the log, so that a reader needs no other source.
package struct FindingsAsSARIF {
  private let language: Language
  private let names: FindingNames
  private let rules: [Rule]
  private let positions: [Rule: Int]
  private let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()

  /// - Parameter rules: Every rule that a finding can bear.
  package init(
    language: Language, names: FindingNames = FindingNames(), rules: [Rule],
    bytes: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.names = names
    self.rules = rules
    self.bytes = bytes
    positions = Dictionary(rules.indices.map { (rules[$0], $0) }) { first, _ in first }
  }

  /// Writes the whole log; ends with a line feed.
  ///
  /// - Parameter switchedOff: Findings that the board's levels keep out of the log.
  package func text(_ findings: [Finding], switchedOff: Int = 0) -> String {
    let driver = JSONText.object([
      ("name", .text("noticeboard")), ("language", .text(language.rawValue)), ("rules", .lines(rules.map(rule))),
    ])
    let base = Phrase(zh: "公开栏的文件夹", en: "the board's folder")(language)
    let bases = JSONText.object([("ROOT", .object([("description", .message(base))]))])
    let run = JSONText.object([
      ("tool", .object([("driver", driver)])), ("language", .text(language.rawValue)),
      ("columnKind", .text("unicodeCodePoints")), ("originalUriBaseIds", bases),
      ("properties", .object([("switchedOff", .number(switchedOff))])), ("results", .lines(findings.map(result))),
    ])
    let log = JSONText.object([
      ("$schema", .text(Self.schema)), ("version", .text("2.1.0")), ("runs", .lines([run])),
    ])
    return "\(log)\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  // MARK: - Rules

  private func rule(_ rule: Rule) -> JSONText {
    let text = RuleText(rule, language: language)
    return .object([
      ("id", .text(rule.id)), ("shortDescription", .message(rule.title(language))),
      ("fullDescription", .message(rule.requirement(language))),
      ("help", .object([("text", .text(text.plain)), ("markdown", .text(text.markdown(heading: nil)))])),
      ("defaultConfiguration", .object([("level", .text(rule.severity.rawValue))])),
      ("properties", .object([("tags", .lines([.text(rule.class.rawValue)]))])),
    ])
  }

  // MARK: - Results

  private func result(_ finding: Finding) -> JSONText {
    let message = [names.message(of: finding), names.hint(of: finding)].compactMap { $0?(language) }
    let notes = finding.notes.map { location($0.path, $0.range, message: .message($0.message(language))) }
    return .object([
      ("ruleId", .text(finding.rule.id)), ("ruleIndex", positions[finding.rule].map(JSONText.number)),
      ("level", .text(finding.severity.rawValue)), ("message", .message(message.joined(separator: "\n"))),
      ("locations", .lines([location(finding.path, finding.range)])),
      ("relatedLocations", notes.isEmpty ? nil : .lines(notes)),
    ])
  }

  private func location(_ path: String, _ range: Range<Int>, message: JSONText? = nil) -> JSONText {
    let artifact = JSONText.object([
      ("uri", .text(PercentEncoding.encoded(names.displayName(path)))), ("uriBaseId", .text("ROOT")),
    ])
    let place = JSONText.object([("artifactLocation", artifact), ("region", region(path, range))])
    return .object([("physicalLocation", place), ("message", message)])
  }

  /// Nil for what concerns the whole file.
  private func region(_ path: String, _ range: Range<Int>) -> JSONText? {
    guard range.upperBound > 0, let content = bytes(path), !content.isEmpty else { return nil }
    let start = indexes.position(of: range.lowerBound, in: path, content)
    let end = indexes.position(of: range.upperBound, in: path, content)
    return .object([
      ("startLine", .number(start.line)), ("startColumn", .number(start.column)), ("endLine", .number(end.line)),
      ("endColumn", .number(end.column)),
    ])
  }
}

extension JSONText {
  /// Words where SARIF wants a message.
  fileprivate static func message(_ text: String) -> Self { .object([("text", .text(text))]) }

  /// One element a line, so that a log can be read and compared.
  fileprivate static func lines(_ elements: [Self]) -> Self { .list(elements, indent: 0) }
}
