/// Writes findings for programs: one JSON array, one object a finding, keys in a fixed order.
package struct FindingsAsJSON {
  private let names: FindingNames
  private let bytes: (String) -> [UInt8]?

  package init(names: FindingNames = FindingNames(), bytes: @escaping (String) -> [UInt8]?) {
    self.names = names
    self.bytes = bytes
  }

  /// Writes all findings; ends with a line feed.
  package func text(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "[]\n" }
    return "[\n" + findings.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ finding: Finding) -> String {
    var fields = [
      field("rule", finding.rule.id), field("class", finding.class.rawValue),
      field("severity", finding.severity.rawValue),
    ]
    fields += place(finding.path, finding.range)
    fields.append("\"message\":\(phrase(names.message(of: finding)))")
    if let hint = names.hint(of: finding) { fields.append("\"hint\":\(phrase(hint))") }
    let notes = finding.notes.map { note in
      "{" + (place(note.path, note.range) + ["\"message\":\(phrase(note.message))"]).joined(separator: ",") + "}"
    }
    fields.append("\"notes\":[\(notes.joined(separator: ","))]")
    return "{\(fields.joined(separator: ","))}"
  }

  private func place(_ path: String, _ range: Range<Int>) -> [String] {
    let content = bytes(path) ?? []
    let start = TextPosition(of: range.lowerBound, in: content)
    let end = TextPosition(of: range.upperBound, in: content)
    return [
      field("path", names.displayName(path)), "\"line\":\(start.line)", "\"column\":\(start.column)",
      "\"endLine\":\(end.line)", "\"endColumn\":\(end.column)",
    ]
  }

  private func phrase(_ phrase: Phrase) -> String {
    "{\(field("zh-CN", phrase.zh)),\(field("en", phrase.en))}"
  }

  private func field(_ name: String, _ value: String) -> String { "\"\(name)\":\(value.quotedForJSON)" }
}
