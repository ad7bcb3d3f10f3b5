/// What kind of value a field holds, and so what a template may do with it.
indirect enum FieldKind: Sendable {
  /// Text: written escaped; as a section, true when not empty.
  case text
  /// Trusted HTML: written as it is; as a section, true when not empty.
  case html
  /// A yes or no: only a section.
  case flag
  /// Fields of their own, or nothing. The schema is asked for when needed, so that scopes may contain their own kind.
  case one(@Sendable () -> Schema)
  /// Any number of such groups of fields.
  case many(@Sendable () -> Schema)
}

/// The fields of one scope: names to numbers and kinds.
struct Schema: Sendable {
  /// One field as templates see it.
  struct Declaration: Sendable {
    /// As templates spell it; `.` for the value itself.
    var name: String
    /// What templates may do with it.
    var kind: FieldKind

    init(_ name: String, _ kind: FieldKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The fields; a field's number is its place.
  let declarations: [Declaration]
  private let numbers: [String: Int]

  /// Makes a schema; of two fields with one name the first counts.
  init(_ declarations: [Declaration]) {
    self.declarations = declarations
    numbers = Dictionary(declarations.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The number of a field, or nothing when the scope has no such name.
  func number(of name: some StringProtocol) -> Int? {
    numbers[String(name)]
  }
}
