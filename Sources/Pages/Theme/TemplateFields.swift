/// The fields that the template of a page may use.
package struct TemplateFields: Sendable {
  /// The template's name, such as `item`.
  package let name: String
  private let schemas: [Schema]

  init(_ name: String, _ schemas: [Schema]) {
    self.name = name
    self.schemas = schemas
  }

  /// One field and what may be done with it.
  package struct Field: Sendable {
    /// As templates spell it.
    package let name: String
    /// How deep it stands within groups and lists, from 0.
    package let depth: Int
    package let use: Use
  }

  /// What a template may do with a field.
  package enum Use: Sendable {
    case text, html, flag, group, list
  }

  /// All fields, those of a group or list under it; a kind within its own kind is told once.
  package var fields: [Field] {
    schemas.reversed().flatMap { Self.fields(of: $0, within: []) }
  }

  private static func fields(of schema: Schema, within outer: [[String]]) -> [Field] {
    let names = schema.declarations.map(\.name)
    guard !outer.contains(names) else { return [] }
    return schema.declarations.flatMap { field -> [Field] in
      let (use, inner) = field.kind.use
      return [Field(name: field.name, depth: outer.count, use: use)]
        + (inner.map { fields(of: $0(), within: outer + [names]) } ?? [])
    }
  }
}

extension FieldKind {
  fileprivate var use: (TemplateFields.Use, (@Sendable () -> Schema)?) {
    switch self {
    case .text: (.text, nil)
    case .html: (.html, nil)
    case .flag: (.flag, nil)
    case .one(let schema): (.group, schema)
    case .many(let schema): (.list, schema)
    }
  }
}
