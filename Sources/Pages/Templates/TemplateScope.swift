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
protocol TemplateScope: FieldSource, SendableMetatype {
  /// All fields; a constant, which is made once.
  static var fields: FieldTable<Self> { get }
}

/// The readings of a scope's fields by number, and the schema that templates are compiled against.
struct FieldTable<Scope: TemplateScope>: Sendable, ExpressibleByDictionaryLiteral {
  fileprivate let readings: [Reading<Scope>]
  /// The names and kinds.
  let schema: Schema

  /// Collects readings that are made one like another.
  init(_ fields: [(name: String, reading: Reading<Scope>)]) {
    readings = fields.map(\.reading)
    schema = Schema(fields.map { Schema.Declaration($0.name, $0.reading.kind) })
  }

  init(dictionaryLiteral fields: (String, Reading<Scope>)...) {
    self.init(fields.map { (name: $0, reading: $1) })
  }

  /// The fields of this table and more; one of those replaces one of these with its name.
  func with(_ more: Self) -> Self {
    let these = zip(schema.declarations.map(\.name), readings).filter { more.schema.number(of: $0.0) == nil }
    return Self((these + zip(more.schema.declarations.map(\.name), more.readings)).map { (name: $0, reading: $1) })
  }
}

extension TemplateScope {
  func writeText(_ field: Int, to out: inout TextSink) {
    switch Self.fields.readings[field] {
    case .text(let read): out.write(read(self))
    case .written(let write): write(self, &out)
    case .html, .flag, .group, .list: break
    }
  }

  /// Writes a field of kind html; a field of kind text comes out escaped even so.
  func writeHTML(_ field: Int, to out: inout HTMLWriter) {
    switch Self.fields.readings[field] {
    case .html(let write): write(self, &out)
    case .text, .written, .flag, .group, .list: writeText(field, to: &out.text)
    }
  }

  /// Whether a field is true; what is put together while written is written to nowhere to find out.
  func holds(_ field: Int) -> Bool {
    switch Self.fields.readings[field] {
    case .text(let read): !read(self).isEmpty
    case .flag(let read): read(self)
    case .written, .html: writes(field)
    case .group(_, let visit), .list(_, let visit): finds(visit)
    }
  }

  /// Hands a group, or each of a list, to the closure.
  func visit(_ field: Int, _ body: (any FieldSource) -> Void) {
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

/// A value whose fields are read by number: what a running template sees of a page.
///
/// Views do not implement this; they declare a `TemplateScope`, which implements it for them. A number that the scope's
/// schema does not have, or an operation that does not suit the field's kind, writes nothing.
protocol FieldSource {
  func writeText(_ field: Int, to out: inout TextSink)
  func writeHTML(_ field: Int, to out: inout HTMLWriter)
  /// Whether a flag is set, a text or HTML not empty, a group there, a list not empty.
  func holds(_ field: Int) -> Bool
  /// Calls the closure with the group of the field, or with each of the list in order.
  func visit(_ field: Int, _ body: (any FieldSource) -> Void)
}
