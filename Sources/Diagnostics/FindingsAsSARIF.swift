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
    let driver = object([
      member("name", "noticeboard"), member("language", language.rawValue), "\"rules\":\(list(rules.map(rule)))",
    ])
    let base = object(["\"ROOT\":\(object(["\"description\":\(message(Self.baseName(language)))"]))"])
    let run = object([
      "\"tool\":\(object(["\"driver\":\(driver)"]))", member("language", language.rawValue),
      member("columnKind", "unicodeCodePoints"), "\"originalUriBaseIds\":\(base)",
      "\"properties\":\(object(["\"switchedOff\":\(switchedOff)"]))", "\"results\":\(list(findings.map(result)))",
    ])
    return object([member("$schema", Self.schema), member("version", "2.1.0"), "\"runs\":\(list([run]))"]) + "\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private static func baseName(_ language: Language) -> String {
    Phrase(zh: "公开栏的文件夹", en: "the board's folder")(language)
  }

  // MARK: - Rules

  private func rule(_ rule: Rule) -> String {
    let text = RuleText(rule, language: language)
    return object([
      member("id", rule.id), "\"shortDescription\":\(message(rule.title(language)))",
      "\"fullDescription\":\(message(rule.requirement(language)))",
      "\"help\":\(object([member("text", text.plain), member("markdown", text.markdown(heading: nil))]))",
      "\"defaultConfiguration\":\(object([member("level", rule.severity.inSARIF)]))",
      "\"properties\":\(object(["\"tags\":\(list([rule.class.rawValue.quotedForJSON]))"]))",
    ])
  }

  // MARK: - Results

  private func result(_ finding: Finding) -> String {
    let message = [names.message(of: finding), names.hint(of: finding)].compactMap { $0?(language) }
    var members = [member("ruleId", finding.rule.id)]
    if let position = positions[finding.rule] { members.append("\"ruleIndex\":\(position)") }
    members += [
      member("level", finding.severity.inSARIF), "\"message\":\(self.message(message.joined(separator: "\n")))",
      "\"locations\":\(list([location(finding.path, finding.range)]))",
    ]
    if !finding.notes.isEmpty { members.append("\"relatedLocations\":\(list(finding.notes.map(related)))") }
    return object(members)
  }

  private func related(_ note: Finding.Note) -> String {
    location(note.path, note.range, further: ["\"message\":\(message(note.message(language)))"])
  }

  private func location(_ path: String, _ range: Range<Int>, further: [String] = []) -> String {
    let artifact = object([
      member("uri", PercentEncoding.encoded(names.displayName(path))), member("uriBaseId", "ROOT"),
    ])
    let place = ["\"artifactLocation\":\(artifact)"] + (region(path, range).map { ["\"region\":\($0)"] } ?? [])
    return object(["\"physicalLocation\":\(object(place))"] + further)
  }

  /// Nil for what concerns the whole file.
  private func region(_ path: String, _ range: Range<Int>) -> String? {
    guard range.upperBound > 0, let content = bytes(path), !content.isEmpty else { return nil }
    let start = TextPosition(of: range.lowerBound, in: content)
    let end = TextPosition(of: range.upperBound, in: content)
    return object([
      "\"startLine\":\(start.line)", "\"startColumn\":\(start.column)", "\"endLine\":\(end.line)",
      "\"endColumn\":\(end.column)",
    ])
  }

  // MARK: - JSON

  private func message(_ text: String) -> String { object([member("text", text)]) }

  private func member(_ name: String, _ value: String) -> String { "\"\(name)\":\(value.quotedForJSON)" }

  private func object(_ members: [String]) -> String { "{\(members.joined(separator: ","))}" }

  /// One element a line, so that a log can be read and compared.
  private func list(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n\(elements.joined(separator: ",\n"))\n]"
  }
}

extension Finding.Severity {
  /// The word of SARIF.
  fileprivate var inSARIF: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
