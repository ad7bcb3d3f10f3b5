/// A compiled template: steps over literal bytes and numbered fields; nothing in it is looked up by name.
///
/// A value that many threads may run at once. The scopes it is run with must be those it was compiled against, outermost
/// first; `Template` sees to that by type.
struct Program: Sendable {
  /// Where a value is found: a field of one of the scopes, then fields of the groups inside.
  struct Reference: Sendable {
    /// The scope, counted from the outermost.
    var depth: Int32
    /// The field when it is the scope's own, else the first group on the way.
    var field: Int32
    /// The fields after the first, as a range of `path`.
    var rest: Range<Int32>
  }

  enum Step: Sendable {
    case literal(Range<Int>)
    case text(Reference)
    case html(Reference)
    /// Runs the steps up to `end` once for each group, with the group as innermost scope.
    case section(Reference, end: Int)
    /// Runs the steps up to `end` when the value holds.
    case condition(Reference, end: Int)
    /// Runs the steps up to `end` unless the value holds.
    case inverted(Reference, end: Int)
  }

  /// In the order they run; the steps of a section follow it.
  var steps: [Step] = []
  var literals: [UInt8] = []
  var path: [Int32] = []
  var scopeCount = 0

  /// How many steps there are: a measure of the work that is left for each page.
  var stepCount: Int { steps.count }

  /// Writes the page made of the scopes, outermost first.
  func run(_ scopes: [any FieldSource], into out: inout HTMLWriter) {
    guard scopes.count == scopeCount else { return }
    var outer = Array(scopes.dropLast())
    run(0..<steps.count, scopes.last ?? NoFields(), &outer, &out)
  }

  /// Runs a part within its innermost scope, which nearly every step asks, and the scopes around it.
  ///
  /// The innermost one is handed on by itself, because what is read out of an array is copied first.
  private func run(
    _ range: Range<Int>, _ innermost: any FieldSource, _ outer: inout [any FieldSource], _ out: inout HTMLWriter
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .literal(let bytes):
        out.trusted(literals.span.extracting(bytes))
      case .text(let reference):
        ask(reference, innermost, outer) { writeText(reference, of: $0, &out) }
      case .html(let reference):
        ask(reference, innermost, outer) { writeHTML(reference, of: $0, &out) }
      case .section(let reference, let end):
        repeatSection(reference, index + 1..<end, innermost, &outer, &out)
        index = end - 1
      case .condition(let reference, let end):
        if !ask(reference, innermost, outer, { holds(reference, of: $0) }) { index = end - 1 }
      case .inverted(let reference, let end):
        if ask(reference, innermost, outer, { holds(reference, of: $0) }) { index = end - 1 }
      }
      index += 1
    }
  }

  /// Runs the steps of a section once for each group.
  private func repeatSection(
    _ reference: Reference, _ body: Range<Int>, _ innermost: any FieldSource, _ outer: inout [any FieldSource],
    _ out: inout HTMLWriter
  ) {
    let depth = Int(reference.depth)
    guard depth >= outer.count else {
      let scope = outer[depth]
      return visit(reference, of: scope) { run(body, $0, within: innermost, &outer, &out) }
    }
    visit(reference, of: innermost) { run(body, $0, within: innermost, &outer, &out) }
  }

  private func run(
    _ body: Range<Int>, _ group: any FieldSource, within scope: any FieldSource, _ outer: inout [any FieldSource],
    _ out: inout HTMLWriter
  ) {
    outer.append(scope)
    run(body, group, &outer, &out)
    outer.removeLast()
  }

  /// Hands over the scope that a reference begins in.
  private func ask<Result>(
    _ reference: Reference, _ innermost: any FieldSource, _ outer: [any FieldSource],
    _ body: (any FieldSource) -> Result
  ) -> Result {
    let depth = Int(reference.depth)
    return depth < outer.count ? body(outer[depth]) : body(innermost)
  }
}

/// Reading values; a group that is absent on the way leaves nothing to read.
extension Program {
  func writeText(_ reference: Reference, of scope: any FieldSource, _ out: inout HTMLWriter) {
    if reference.rest.isEmpty { return scope.writeText(Int(reference.field), to: &out.text) }
    scope.visit(Int(reference.field)) { writeText(next(reference), of: $0, &out) }
  }

  func writeHTML(_ reference: Reference, of scope: any FieldSource, _ out: inout HTMLWriter) {
    if reference.rest.isEmpty { return scope.writeHTML(Int(reference.field), to: &out) }
    scope.visit(Int(reference.field)) { writeHTML(next(reference), of: $0, &out) }
  }

  func visit(_ reference: Reference, of scope: any FieldSource, _ body: (any FieldSource) -> Void) {
    if reference.rest.isEmpty { return scope.visit(Int(reference.field), body) }
    scope.visit(Int(reference.field)) { visit(next(reference), of: $0, body) }
  }

  func holds(_ reference: Reference, of scope: any FieldSource) -> Bool {
    if reference.rest.isEmpty { return scope.holds(Int(reference.field)) }
    var result = false
    scope.visit(Int(reference.field)) { result = holds(next(reference), of: $0) }
    return result
  }

  private func next(_ reference: Reference) -> Reference {
    let first = reference.rest.lowerBound
    return Reference(depth: reference.depth, field: path[Int(first)], rest: first + 1..<reference.rest.upperBound)
  }
}

/// Stands in for the innermost scope of a program that needs none, because all of it was known beforehand.
private struct NoFields: FieldSource {
  func writeText(_ field: Int, to out: inout TextSink) {}
  func writeHTML(_ field: Int, to out: inout HTMLWriter) {}
  func holds(_ field: Int) -> Bool { false }
  func visit(_ field: Int, _ body: (any FieldSource) -> Void) {}
}
