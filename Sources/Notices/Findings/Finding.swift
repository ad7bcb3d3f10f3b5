/// Something that a person who edits the board must see.
///
/// The one type of diagnostic: the reading, the gate and every rule report it; the console, JSON and the pages are its writers.
package struct Finding: Sendable {
  /// What a finding means for the build.
  package enum Class: String, Sendable {
    /// The content cannot be read or is ambiguous: nothing is written.
    case fault
    /// This item must not be shown: it stays out, the others go on.
    case hold
    /// Something is owed or badly written: never stops a build.
    case duty
  }

  /// How a finding weighs in `check`: an error makes it exit 1.
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  /// A second place that explains the finding.
  package struct Note: Sendable {
    package var path: String
    package var range: Range<Int>
    package var message: Phrase

    package init(path: String, range: Range<Int>, message: Phrase) {
      self.path = path
      self.range = range
      self.message = message
    }
  }

  /// The stable id of the rule, in kebab-case.
  package var rule: String
  package var `class`: Class
  package var severity: Severity
  /// The file, relative to the root, as the file system spells it.
  package var path: String
  /// Bytes of the file; empty at 0 when the finding is about the whole file.
  package var range: Range<Int>
  /// What was found, then what is required; lower case, no full stop.
  package var message: Phrase
  /// What to do, with a correct example.
  package var hint: Phrase?
  package var notes: [Note]
  /// The offending line must not be repeated: it holds what must not leak.
  package var isConfidential: Bool

  package init(
    rule: String, class: Class, severity: Severity, path: String, range: Range<Int> = 0..<0,
    message: Phrase, hint: Phrase? = nil, notes: [Note] = [], isConfidential: Bool = false
  ) {
    self.rule = rule
    self.class = `class`
    self.severity = severity
    self.path = path
    self.range = range
    self.message = message
    self.hint = hint
    self.notes = notes
    self.isConfidential = isConfidential
  }
}

extension Finding {
  /// A fault: the content cannot be read or is ambiguous.
  package static func fault(
    _ rule: String, in path: String, at range: Range<Int> = 0..<0, _ message: Phrase, hint: Phrase? = nil,
    notes: [Note] = []
  ) -> Self {
    Self(
      rule: rule, class: .fault, severity: .error, path: path, range: range, message: message, hint: hint, notes: notes)
  }

  /// A hold: the item must not be shown.
  package static func hold(
    _ rule: String, _ severity: Severity = .error, in path: String, at range: Range<Int> = 0..<0, _ message: Phrase,
    hint: Phrase? = nil, notes: [Note] = [], isConfidential: Bool = false
  ) -> Self {
    Self(
      rule: rule, class: .hold, severity: severity, path: path, range: range, message: message, hint: hint,
      notes: notes, isConfidential: isConfidential)
  }

  /// A duty: something is owed or badly written.
  package static func duty(
    _ rule: String, _ severity: Severity, in path: String, at range: Range<Int> = 0..<0, _ message: Phrase,
    hint: Phrase? = nil, notes: [Note] = [], isConfidential: Bool = false
  ) -> Self {
    Self(
      rule: rule, class: .duty, severity: severity, path: path, range: range, message: message, hint: hint,
      notes: notes, isConfidential: isConfidential)
  }
}

extension [Finding] {
  /// Puts the findings of one file, which begin at a place of this list, in the order of the file.
  mutating func sortByPlace(from start: Int) {
    guard count - start > 1 else { return }
    let sorted = self[start...].enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    replaceSubrange(start..., with: sorted.map(\.element))
  }
}
