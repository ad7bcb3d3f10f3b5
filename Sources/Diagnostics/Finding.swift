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
  package enum Severity: String, CaseIterable, Sendable {
    case error, warning, note

    /// 0 of an error, more of what weighs less.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
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

  package let rule: Rule
  /// As the rule has it, unless a recorded decision made a leak a matter of record.
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
  /// Which parts of the hint are examples of the program's own.
  package let examples: [String]
  package var notes: [Note]
  /// The offending line must not be repeated: it holds what must not leak.
  package var isConfidential: Bool

  /// Makes a finding of a rule, which weighs as the rule says unless the case is another.
  ///
  /// Without a hint of its own the finding shows the rule's right example; a mere note needs none.
  package init(
    _ rule: Rule, _ severity: Severity? = nil, in path: String, at range: Range<Int> = 0..<0, _ message: Phrase,
    hint: Phrase? = nil, notes: [Note] = [], isConfidential: Bool = false
  ) {
    self.rule = rule
    self.class = rule.class
    self.severity = severity ?? rule.severity
    self.path = path
    self.range = range
    self.message = message
    if let hint {
      let (plain, examples) = Example.taken(from: hint)
      (self.hint, self.examples) = (plain, examples)
    } else {
      let example = self.severity == .note ? nil : rule.example
      (self.hint, examples) = (example, example == nil ? [] : [rule.right])
    }
    self.notes = notes
    self.isConfidential = isConfidential
  }

  /// Whether the paper stays out, or the build stops, because of it.
  package var isBlocking: Bool { self.class == .fault || (self.class == .hold && severity == .error) }

  /// The finding as a note, for a leak that somebody has approved.
  package var recorded: Self {
    var finding = self
    (finding.class, finding.severity, finding.hint) = (.duty, .note, nil)
    return finding
  }
}

extension [Finding] {
  /// Adds a finding of a rule, as its initialiser makes it.
  package mutating func add(
    _ rule: Rule, _ severity: Finding.Severity? = nil, in path: String, at range: Range<Int> = 0..<0, _ message: Phrase,
    hint: Phrase? = nil, notes: [Finding.Note] = [], isConfidential: Bool = false
  ) {
    append(
      Finding(
        rule, severity, in: path, at: range, message, hint: hint, notes: notes, isConfidential: isConfidential))
  }

  /// Puts the findings of one file, which begin at a place of this list, in the order of the file.
  package mutating func sortByPlace(from start: Int) {
    guard count - start > 1 else { return }
    let sorted = self[start...].enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    replaceSubrange(start..., with: sorted.map(\.element))
  }
}
