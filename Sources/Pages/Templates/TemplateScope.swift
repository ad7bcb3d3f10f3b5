/// A typed value that templates read: a page, an item in a list, the site.
///
/// Its field names are a closed enum, spelled in kebab-case as templates spell them. One exhaustive switch says how each
/// is read, so that the compiler of this program sees to it that no name lacks a value:
/// ```
/// struct Office: TemplateScope {
///   var name: String
///   enum Field: String, CaseIterable, Sendable { case name, isOpen = "is-open" }
///   static let fields = FieldTable(Self.self)
///   static func reading(_ field: Field) -> Reading<Self> {
///     switch field {
///     case .name: .text { $0.name }
///     case .isOpen: .flag { _ in true }
///     }
///   }
/// }
/// ```
package protocol TemplateScope: FieldSource, SendableMetatype {
  /// The names of the fields.
  associatedtype Field: CaseIterable & RawRepresentable & Sendable where Field.RawValue == String
  /// How a field is read; called once a field.
  static func reading(_ field: Field) -> Reading<Self>
  /// The readings of all fields: always `static let fields = FieldTable(Self.self)`.
  static var fields: FieldTable<Self> { get }
}

/// The readings of a scope's fields by number, and the schema that templates are compiled against.
package struct FieldTable<Scope: TemplateScope>: Sendable {
  fileprivate let readings: [Reading<Scope>]
  /// The names and kinds.
  package let schema: Schema

  /// Collects the readings of a scope, in the order of its enum.
  package init(_ scope: Scope.Type) {
    let fields = Array(Scope.Field.allCases)
    let readings = fields.map(Scope.reading)
    self.readings = readings
    schema = Schema(zip(fields, readings).map { Schema.Declaration($0.rawValue, $1.kind) })
  }
}

extension TemplateScope {
  /// Writes a field of kind text.
  package func writeText(_ field: Int, to out: inout TextSink) {
    switch Self.fields.readings[field] {
    case .text(let read): out.write(read(self))
    case .written(let write): write(self, &out)
    case .html, .flag, .group, .list: break
    }
  }

  /// Writes a field of kind html; a field of kind text comes out escaped even so.
  package func writeHTML(_ field: Int, to out: inout HTMLWriter) {
    switch Self.fields.readings[field] {
    case .html(let write): write(self, &out)
    case .text, .written, .flag, .group, .list: writeText(field, to: &out.text)
    }
  }

  /// Whether a field is true; what is put together while written is written to nowhere to find out.
  package func holds(_ field: Int) -> Bool {
    switch Self.fields.readings[field] {
    case .text(let read): !read(self).isEmpty
    case .flag(let read): read(self)
    case .written, .html: writes(field)
    case .group(_, let visit), .list(_, let visit): finds(visit)
    }
  }

  /// Hands a group, or each of a list, to the closure.
  package func visit(_ field: Int, _ body: (any FieldSource) -> Void) {
    switch Self.fields.readings[field] {
    case .group(_, let visit), .list(_, let visit): visit(self, body)
    case .text, .written, .html, .flag: break
    }
  }

  private func writes(_ field: Int) -> Bool {
    var nowhere = HTMLWriter()
    writeHTML(field, to: &nowhere)
    return nowhere.count > 0
  }

  private func finds(_ visit: Reading<Self>.Visit) -> Bool {
    var found = false
    visit(self) { _ in found = true }
    return found
  }
}
