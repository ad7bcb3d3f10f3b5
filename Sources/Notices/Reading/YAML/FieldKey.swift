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
  static var names: FieldNames<Self> { get }
}

extension FieldKey {
  var isNeverShown: Bool { false }
}

/// The spellings of a set of fields, ready to be looked up by bytes.
struct FieldNames<Key: FieldKey>: Sendable {
  private let entries: [(name: PackedName, key: Key)]
  let spellings: [FieldSpelling]

  init() {
    spellings = Key.allCases.map(\.spelling)
    entries = Key.allCases.flatMap { key in
      [key.spelling.name, key.spelling.alias].compactMap { $0 }.compactMap { name in
        PackedName(name.utf8).map { (name: $0, key: key) }
      }
    }
  }

  func key(_ name: PackedName?) -> Key? {
    guard let name else { return nil }
    for entry in entries where entry.name == name { return entry.key }
    return nil
  }

  func spelling(_ key: Key) -> FieldSpelling { spellings[key.rawValue] }

  /// The field that an unknown name was probably meant to be.
  func nearest(to name: String) -> FieldSpelling? {
    let candidates = spellings.flatMap { [$0.name, $0.alias].compactMap { $0 } }
    guard let best = NearMiss.best(for: name, among: candidates) else { return nil }
    return spellings.first { $0.name == best || $0.alias == best }
  }
}
