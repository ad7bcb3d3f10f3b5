/// A typed value that templates read: a page, an item in a list, the site.
///
/// Its fields are a closed table of names, spelled as templates spell them, each beside the way it is read:
/// ```
/// struct Office: TemplateScope {
///   var name: String
///   static let fields: FieldTable<Self> = [
///     "name": .text { $0.name },
///     "is-open": .flag { _ in true },
///   ]
/// }
/// ```
package protocol TemplateScope: FieldSource, SendableMetatype {
  /// All fields; a constant, which is made once.
  static var fields: FieldTable<Self> { get }
}

/// The readings of a scope's fields by number, and the schema that templates are compiled against.
package struct FieldTable<Scope: TemplateScope>: Sendable, ExpressibleByDictionaryLiteral {
  fileprivate let readings: [Reading<Scope>]
  /// The names and kinds.
  package let schema: Schema

  /// Collects the readings of a scope; of two fields with one name the first counts.
  package init(dictionaryLiteral fields: (String, Reading<Scope>)...) {
    readings = fields.map(\.1)
    schema = Schema(fields.map { Schema.Declaration($0, $1.kind) })
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
