/// How one field of a scope is read; its kind follows from the way it is read.
///
/// Made once a scope type and kept in its `FieldTable`; the closures should capture nothing.
enum Reading<Scope>: Sendable {
  /// Hands groups of fields to a closure, one by one.
  typealias Visit = @Sendable (Scope, (any FieldSource) -> Void) -> Void

  case text(@Sendable (Scope) -> String)
  /// Text that is put together while it is written: numbers, dates, parts.
  case written(@Sendable (Scope, inout TextSink) -> Void)
  case html(@Sendable (Scope, inout HTMLWriter) -> Void)
  case flag(@Sendable (Scope) -> Bool)
  /// A group of fields that may be absent; made by `one`.
  case group(@Sendable () -> Schema, Visit)
  /// A list; made by `many` or `texts`.
  case list(@Sendable () -> Schema, Visit)

  /// A group of fields, absent when the closure returns nothing.
  static func one<Child: TemplateScope>(_ read: @escaping @Sendable (Scope) -> Child?) -> Self {
    .group({ Child.fields.schema }) { scope, body in
      if let child = read(scope) { body(child) }
    }
  }

  /// A list that exists as an array.
  static func many<Child: TemplateScope>(_ read: @escaping @Sendable (Scope) -> [Child]) -> Self {
    .list({ Child.fields.schema }) { scope, body in
      for child in read(scope) { body(child) }
    }
  }

  /// A list whose members are made one by one while they are written.
  static func many<Child: TemplateScope>(
    _ child: Child.Type, each visit: @escaping @Sendable (Scope, (Child) -> Void) -> Void
  ) -> Self {
    .list({ Child.fields.schema }) { scope, body in visit(scope) { body($0) } }
  }

  /// A list of plain texts, each written by the implicit iterator `{{.}}`.
  static func texts(_ read: @escaping @Sendable (Scope) -> [String]) -> Self {
    .list({ PlainText.fields.schema }) { scope, body in
      for text in read(scope) { body(PlainText(text: text)) }
    }
  }

  /// What templates may do with the field.
  var kind: FieldKind {
    switch self {
    case .text, .written: .text
    case .html: .html
    case .flag: .flag
    case .group(let schema, _): .one(schema)
    case .list(let schema, _): .many(schema)
    }
  }
}

struct PlainText: TemplateScope {
  /// The text itself, and the same with what a line must not end within in spans of its own.
  static let fields: FieldTable<Self> = [
    ".": .text { $0.text },
    "lines": .html { $1.unbroken($0.text) },
    "dial-lines": .html { $1.unbroken($0.text, dials: true) },
  ]

  let text: String
}
