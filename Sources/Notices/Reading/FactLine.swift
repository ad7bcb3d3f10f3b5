/// A line `name: value` of a small text file that people write by hand; what begins with `#` is not read, nor is a blank line.
package struct FactLine: Sendable {
  /// From 1.
  package let number: Int
  /// The line without blanks before it.
  package let written: String
  /// What stands before the colon, without blanks around it; empty where there is no colon.
  package let name: String
  /// What stands behind the colon, without blanks around it.
  package let value: String

  /// The lines of a text that say something, in their order; a colon may be wide.
  ///
  /// Complexity: linear in the text.
  package static func all(in text: String) -> [FactLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { place, line in
      let written = String(line.drop { $0 == " " || $0 == "\u{FEFF}" })
      if written.isEmpty || written.hasPrefix("#") { return nil }
      let colon = written.firstIndex { $0 == ":" || $0 == "：" }
      let name = colon.map { String(written[..<$0]) } ?? ""
      let value = colon.map { String(written[written.index(after: $0)...]) } ?? ""
      return FactLine(
        number: place + 1, written: written, name: String(name.trimmingSpaces), value: String(value.trimmingSpaces))
    }
  }
}
