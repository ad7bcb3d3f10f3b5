extension Program {
  /// The program with its outermost scope known: whatever depends on that scope alone becomes literal bytes.
  ///
  /// Lists of the known scope are unrolled, so what is left never asks for it and is run with the scopes after it. Writes
  /// the same bytes as the whole program run with the scope.
  func baked(with outermost: any FieldSource) -> Program {
    guard scopeCount > 0 else { return self }
    let others = (1..<scopeCount).map { Baking.Scope.unknown(depth: $0 - 1) }
    var baking = Baking(program: self, scopes: [.known(outermost)] + others)
    var builder = ProgramBuilder(scopeCount: scopeCount - 1)
    baking.bake(0..<steps.count, into: &builder)
    return builder.program
  }
}

/// Runs what can be run before the page is known, and writes down the rest.
private struct Baking {
  enum Scope {
    case known(any FieldSource)
    /// A scope of the page, with its place among the scopes that will be there at run time.
    case unknown(depth: Int)
  }

  let program: Program
  var scopes: [Scope]

  mutating func bake(_ range: Range<Int>, into builder: inout ProgramBuilder) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch program.steps[index] {
      case .literal(let bytes):
        builder.literal(program.literals[bytes])
      case .text(let reference):
        write(reference, &builder, { .text($0) }) { program.writeText(reference, of: $0, &$1) }
      case .html(let reference):
        write(reference, &builder, { .html($0) }) { program.writeHTML(reference, of: $0, &$1) }
      case .section(let reference, let end):
        section(reference, index + 1..<end, &builder)
        index = end - 1
      case .condition(let reference, let end):
        branch(reference, when: true, index + 1..<end, &builder) { .condition($0, end: $1) }
        index = end - 1
      case .inverted(let reference, let end):
        branch(reference, when: false, index + 1..<end, &builder) { .inverted($0, end: $1) }
        index = end - 1
      }
      index += 1
    }
  }

  private func write(
    _ reference: Program.Reference, _ builder: inout ProgramBuilder, _ step: (Program.Reference) -> Program.Step,
    _ value: (any FieldSource, inout HTMLWriter) -> Void
  ) {
    switch scopes[Int(reference.depth)] {
    case .known(let scope):
      var out = HTMLWriter()
      value(scope, &out)
      builder.literal(out.finish())
    case .unknown(let depth):
      builder.add(step(moved(reference, to: depth, &builder)))
    }
  }

  private mutating func branch(
    _ reference: Program.Reference, when wanted: Bool, _ body: Range<Int>, _ builder: inout ProgramBuilder,
    _ step: (Program.Reference, Int) -> Program.Step
  ) {
    switch scopes[Int(reference.depth)] {
    case .known(let scope):
      if program.holds(reference, of: scope) == wanted { bake(body, into: &builder) }
    case .unknown(let depth):
      let moved = moved(reference, to: depth, &builder)
      let section = builder.begin()
      bake(body, into: &builder)
      builder.end(section) { step(moved, $0) }
    }
  }

  private mutating func section(_ reference: Program.Reference, _ body: Range<Int>, _ builder: inout ProgramBuilder) {
    switch scopes[Int(reference.depth)] {
    case .known(let scope):
      program.visit(reference, of: scope) { bake(body, under: .known($0), into: &builder) }
    case .unknown(let depth):
      let moved = moved(reference, to: depth, &builder)
      let inner = Scope.unknown(depth: scopes.count { if case .unknown = $0 { true } else { false } })
      let section = builder.begin()
      bake(body, under: inner, into: &builder)
      builder.end(section) { .section(moved, end: $0) }
    }
  }

  private mutating func bake(_ body: Range<Int>, under scope: Scope, into builder: inout ProgramBuilder) {
    scopes.append(scope)
    bake(body, into: &builder)
    scopes.removeLast()
  }

  private func moved(
    _ reference: Program.Reference, to depth: Int, _ builder: inout ProgramBuilder
  ) -> Program.Reference {
    let rest = program.path[Int(reference.rest.lowerBound)..<Int(reference.rest.upperBound)]
    return builder.reference(depth: depth, fields: [Int(reference.field)] + rest.map { Int($0) })
  }
}
