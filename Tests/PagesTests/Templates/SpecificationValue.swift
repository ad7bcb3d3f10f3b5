@testable import Pages

/// A value of a case of the public specification.
enum SpecificationValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([Self])
  case object([String: Self])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Self].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Self].self))
    }
  }
}

/// The type of such values: what a theme's author would be told that the page has.
indirect enum SpecificationShape: Sendable {
  /// Nothing is known: null, or the members of an empty list.
  case unknown
  case flag
  case text
  case list(Self)
  case object([(name: String, shape: Self)])

  init(of value: SpecificationValue) {
    switch value {
    case .null: self = .unknown
    case .flag: self = .flag
    case .text: self = .text
    case .list(let list): self = .list(list.map(Self.init).reduce(.unknown) { $0.joined(with: $1) })
    case .object(let object):
      self = .object(object.sorted { $0.key < $1.key }.map { ($0.key, Self(of: $0.value)) })
    }
  }

  /// The type that has the fields of both.
  func joined(with other: Self) -> Self {
    switch (self, other) {
    case (.unknown, _): return other
    case (.list(let mine), .list(let theirs)): return .list(mine.joined(with: theirs))
    case (.object(let mine), .object(let theirs)):
      let shared = mine.map { field in
        (field.name, theirs.first { $0.name == field.name }.map { field.shape.joined(with: $0.shape) } ?? field.shape)
      }
      return .object(shared + theirs.filter { field in !mine.contains { $0.name == field.name } })
    default: return self
    }
  }

  var schema: Schema {
    if case .object(let fields) = self { return Schema(fields.map { .init($0.name, $0.shape.kind) }) }
    return Schema([.init(".", kind)])
  }

  private var kind: FieldKind {
    switch self {
    case .unknown, .text: .text
    case .flag: .flag
    case .list(let member): .many { member.schema }
    case .object: .one { schema }
    }
  }
}

/// A value read by field number.
struct SpecificationScope: FieldSource {
  let value: SpecificationValue
  let shape: SpecificationShape

  private func field(_ number: Int) -> (value: SpecificationValue, shape: SpecificationShape) {
    guard case .object(let fields) = shape else { return (value, shape) }
    guard case .object(let object) = value else { return (.null, fields[number].shape) }
    return (object[fields[number].name] ?? .null, fields[number].shape)
  }

  func writeText(_ number: Int, to out: inout TextSink) {
    if case .text(let text) = field(number).value { out.write(text) }
  }

  func writeHTML(_ number: Int, to out: inout HTMLWriter) {
    if case .text(let text) = field(number).value { out.trusted(text.utf8) }
  }

  func holds(_ number: Int) -> Bool {
    switch field(number).value {
    case .null: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .list(let list): !list.isEmpty
    case .object: true
    }
  }

  func visit(_ number: Int, _ body: (any FieldSource) -> Void) {
    let (value, shape) = field(number)
    switch (value, shape) {
    case (.list(let members), .list(let member)):
      for value in members { body(SpecificationScope(value: value, shape: member)) }
    case (.object, _): body(SpecificationScope(value: value, shape: shape))
    default: break
    }
  }
}
