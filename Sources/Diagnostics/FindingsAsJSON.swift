/// Writes findings for programs: one JSON array, one object a finding, keys in a fixed order.
package struct FindingsAsJSON {
  private let names: FindingNames
  private let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()

  package init(names: FindingNames = FindingNames(), bytes: @escaping (String) -> [UInt8]?) {
    self.names = names
    self.bytes = bytes
  }

  /// Writes all findings; ends with a line feed.
  package func text(_ findings: [Finding]) -> String {
    "\(JSONText.list(findings.map(object), indent: 2))\n"
  }

  private func object(_ finding: Finding) -> JSONText {
    let notes = finding.notes.map { note in
      JSONText.object(place(note.path, note.range) + [("message", .phrase(note.message))])
    }
    let head: [JSONText.Member] = [
      ("rule", .text(finding.rule.id)), ("class", .text(finding.class.rawValue)),
      ("severity", .text(finding.severity.rawValue)),
    ]
    let words: [JSONText.Member] = [
      ("message", .phrase(names.message(of: finding))), ("hint", names.hint(of: finding).map(JSONText.phrase)),
      ("notes", .list(notes)),
    ]
    return .object(head + place(finding.path, finding.range) + words)
  }

  private func place(_ path: String, _ range: Range<Int>) -> [JSONText.Member] {
    let content = bytes(path) ?? []
    let start = indexes.position(of: range.lowerBound, in: path, content)
    let end = indexes.position(of: range.upperBound, in: path, content)
    return [
      ("path", .text(names.displayName(path))), ("line", .number(start.line)), ("column", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
    ]
  }
}
