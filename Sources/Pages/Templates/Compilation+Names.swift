import Notices

/// Names to numbers.
extension Compilation {
  /// Where the value of a name is found and its kind; reports a name that the scopes do not have.
  mutating func resolve(_ name: TagName) -> (Program.Reference, FieldKind)? {
    if name.text == "." { return itself(name) }
    let parts = name.text.split(separator: ".")
    guard let (schema, depth, first) = holder(of: parts[0]) else {
      let nearest = NearMiss.best(for: name.text, among: visibleNames.sorted())
      report(.unknownName(String(parts[0]), nearest: nearest ?? nearestHead(parts[0])), at: name.range)
      return nil
    }
    return member(parts.dropFirst(), of: schema.declarations[first], [first], depth, name)
  }

  /// The innermost scope that has a field of this name.
  private func holder(of field: Substring) -> (Schema, depth: Int, number: Int)? {
    for case .scope(let schema, let depth) in frames.reversed() {
      if let number = schema.number(of: field) { return (schema, depth, number) }
    }
    return nil
  }

  /// Follows the rest of a dotted name through groups.
  private mutating func member(
    _ rest: ArraySlice<Substring>, of field: Schema.Declaration, _ numbers: [Int], _ depth: Int, _ name: TagName
  ) -> (Program.Reference, FieldKind)? {
    guard let part = rest.first else { return (builder.reference(depth: depth, fields: numbers), field.kind) }
    guard case .one(let schema) = field.kind else {
      report(.noMembers(field.name, kind: .init(field.kind)), at: name.range)
      return nil
    }
    let members = schema()
    guard let number = members.number(of: part) else {
      let nearest = NearMiss.best(for: String(part), among: members.declarations.map(\.name).sorted())
      report(.unknownMember(String(part), of: field.name, nearest: nearest), at: name.range)
      return nil
    }
    return member(rest.dropFirst(), of: members.declarations[number], numbers + [number], depth, name)
  }

  private mutating func itself(_ name: TagName) -> (Program.Reference, FieldKind)? {
    switch frames.last {
    case .text(let reference, let kind): return (reference, kind)
    case .scope(let schema, let depth):
      guard let number = schema.number(of: ".") else { break }
      return (builder.reference(depth: depth, fields: [number]), schema.declarations[number].kind)
    case nil: break
    }
    report(.noPlainText, at: name.range)
    return nil
  }

  private var visibleNames: [String] {
    frames.flatMap { frame -> [String] in
      if case .scope(let schema, _) = frame { schema.declarations.map(\.name) } else { [] }
    }
  }

  /// The nearest name for the first part of a dotted one, prefixes of strings and assets included.
  private func nearestHead(_ head: Substring) -> String? {
    NearMiss.best(for: String(head), among: (visibleNames + compiler.constants.keys).sorted())
  }
}
