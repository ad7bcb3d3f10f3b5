/// Puts steps together; neighbouring literals become one.
struct ProgramBuilder {
  private(set) var program = Program()
  /// Steps before this one must not grow: a section ends there.
  private var border = 0

  /// Starts a program that will be run with so many scopes.
  init(scopeCount: Int) {
    program.scopeCount = scopeCount
  }

  mutating func literal(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    let end = program.literals.count
    if program.steps.count > border, case .literal(let last)? = program.steps.last {
      program.steps[program.steps.count - 1] = .literal(last.lowerBound..<end)
    } else {
      program.steps.append(.literal(start..<end))
    }
  }

  mutating func add(_ step: Program.Step) {
    program.steps.append(step)
  }

  struct Section {
    fileprivate let start: Int
    fileprivate let borderBefore: Int
  }

  /// Begins a section; its leading step is filled in by `end`.
  mutating func begin() -> Section {
    let section = Section(start: program.steps.count, borderBefore: border)
    program.steps.append(.literal(0..<0))
    border = program.steps.count
    return section
  }

  /// Ends a section with the step that leads it; a section without a body is left out.
  mutating func end(_ section: Section, _ step: (_ end: Int) -> Program.Step) {
    if program.steps.count == section.start + 1 {
      program.steps.removeLast()
      border = section.borderBefore
    } else {
      program.steps[section.start] = step(program.steps.count)
      border = program.steps.count
    }
  }

  /// A reference to a field through groups; the names are numbers by now.
  mutating func reference(depth: Int, fields: [Int]) -> Program.Reference {
    let start = Int32(program.path.count)
    program.path.append(contentsOf: fields.dropFirst().map(Int32.init))
    let rest = start..<Int32(program.path.count)
    return Program.Reference(depth: Int32(depth), field: Int32(fields.first ?? 0), rest: rest)
  }
}
