import Diagnostics

/// How a field is written, and whether it may be left out.
struct FieldSpelling: Sendable {
  var name: String
  var alias: String?
  var isRequired: Bool
  /// A correct line, for hints.
  var example: String

  init(_ name: String, _ alias: String? = nil, required: Bool = false, example: String) {
    self.name = name
    self.alias = alias
    isRequired = required
    self.example = example
  }

  /// The example for a hint, which a board says in its own names.
  var shown: String { Example.marked(example) }

  var names: [String] { [name] + (alias.map { [$0] } ?? []) }
}

/// A closed set of the fields that one YAML mapping may have.
protocol FieldKey: CaseIterable, RawRepresentable<Int>, Sendable where AllCases: RandomAccessCollection {
  var spelling: FieldSpelling { get }
  /// Whether no page is ever given its value, so that it need not be looked through for leaks.
  var isNeverShown: Bool { get }
  /// Every spelling of every field, made once.
  static var names: FieldNames { get }
}

extension FieldKey {
  var isNeverShown: Bool { false }

  /// The field of a name; nil of another name.
  static func named(_ name: PackedName?) -> Self? { names.number(name).flatMap(Self.init(rawValue:)) }
}

/// The spellings of a set of fields, ready to be looked up by bytes.
///
/// Fields are numbers here: what is the same for all sets is compiled once, and not once a set.
struct FieldNames: Sendable {
  private let entries: [(name: PackedName, number: Int)]
  /// In the order of the fields.
  let spellings: [FieldSpelling]

  init(_ spellings: [FieldSpelling]) {
    self.spellings = spellings
    entries = spellings.enumerated().flatMap { number, spelling in
      spelling.names.compactMap { PackedName($0.utf8) }.map { (name: $0, number: number) }
    }
  }

  /// The number of the field of a name; nil of another name.
  func number(_ name: PackedName?) -> Int? {
    guard let name else { return nil }
    for entry in entries where entry.name == name { return entry.number }
    return nil
  }

  /// The field that an unknown name was probably meant to be.
  func nearest(to name: String) -> FieldSpelling? {
    let candidates = spellings.flatMap(\.names)
    guard let best = NearMiss.best(for: name, among: candidates) else { return nil }
    return spellings.first { $0.name == best || $0.alias == best }
  }
}
