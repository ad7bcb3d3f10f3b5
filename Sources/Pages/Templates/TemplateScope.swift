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
///
/// Made once for each type of scope and never given back. The readings are asked in place: taken out of an array, each
/// would be counted as held, a hundred times a page, by all threads at once.
@safe package struct FieldTable<Scope: TemplateScope>: Sendable {
  private nonisolated(unsafe) let readings: UnsafeMutablePointer<Reading<Scope>>
  private let count: Int
  /// The names and kinds.
  package let schema: Schema

  /// Collects the readings of a scope, in the order of its enum.
  package init(_ scope: Scope.Type) {
    let fields = Array(Scope.Field.allCases)
    let readings = UnsafeMutablePointer<Reading<Scope>>.allocate(capacity: fields.count)
    var declarations: [Schema.Declaration] = []
    for (place, field) in fields.enumerated() {
      unsafe (readings + place).initialize(to: Scope.reading(field))
      declarations.append(unsafe Schema.Declaration(field.rawValue, readings[place].kind))
    }
    unsafe self.readings = readings
    count = fields.count
    schema = Schema(declarations)
  }

  /// Lends the reading of a field.
  fileprivate func with<Result>(_ field: Int, _ body: (borrowing Reading<Scope>) -> Result) -> Result {
    precondition(field >= 0 && field < count, "a template asks for a field that its scope does not have")
    return unsafe body(readings[field])
  }
}

extension TemplateScope {
  /// Writes a field of kind text.
  package func writeText(_ field: Int, to out: inout TextSink) {
    Self.fields.with(field) { reading in
      switch reading {
      case .text(let read): out.write(read(self))
      case .written(let write): write(self, &out)
      default: break
      }
    }
  }

  /// Writes a field of kind html; a field of kind text comes out escaped even so.
  package func writeHTML(_ field: Int, to out: inout HTMLWriter) {
    Self.fields.with(field) { reading in
      switch reading {
      case .html(let write): write(self, &out)
      default: writeText(field, to: &out.text)
      }
    }
  }

  /// Whether a field is true; what is put together while written is written to nowhere to find out.
  package func holds(_ field: Int) -> Bool {
    Self.fields.with(field) { reading in
      switch reading {
      case .text(let read): !read(self).isEmpty
      case .flag(let read): read(self)
      case .written: writes(field)
      case .html: writes(field)
      case .group(_, let visit): finds(visit)
      case .list(_, let visit): finds(visit)
      }
    }
  }

  /// Hands a group, or each of a list, to the closure.
  package func visit(_ field: Int, _ body: (any FieldSource) -> Void) {
    Self.fields.with(field) { reading in
      switch reading {
      case .group(_, let visit): visit(self, body)
      case .list(_, let visit): visit(self, body)
      default: break
      }
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
