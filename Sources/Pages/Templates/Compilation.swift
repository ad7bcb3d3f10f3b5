import Notices

/// The compiling of one page's template with its partials.
struct Compilation {
  /// What names are looked up in.
  enum Frame {
    /// A scope, with its place on the stack at run time.
    case scope(Schema, depth: Int)
    /// Inside a section on a text: `{{.}}` is that text.
    case text(Program.Reference, FieldKind)
  }

  /// Bytes of literals and parts of files that one program may come to.
  private static let sizeLimit = 4_000_000

  let compiler: TemplateCompiler
  var builder: ProgramBuilder
  private(set) var frames: [Frame]
  private(set) var errors: [TemplateError] = []
  private(set) var isSound = true
  /// The files being compiled, from the page to the innermost partial.
  private var trail: [TemplateSource] = []
  private var indentation: [UInt8] = []
  private var size = 0
  private var nesting = 0

  init(compiler: TemplateCompiler, schemas: [Schema]) {
    self.compiler = compiler
    builder = ProgramBuilder(scopeCount: schemas.count)
    frames = schemas.enumerated().map { .scope($1, depth: $0) }
  }

  mutating func compile(_ file: ParsedTemplates.File) {
    isSound = isSound && file.isSound
    trail.append(file.source)
    compile(file.nodes)
    trail.removeLast()
  }

  mutating func report(_ fact: TemplateError.Fact, at range: Range<Int>) {
    isSound = false
    guard let source = trail.last else { return }
    errors.append(TemplateError(fact, at: range, of: source, includedBy: trail.dropLast().map(\.name)))
  }

  private mutating func compile(_ nodes: [TemplateNode]) {
    for node in nodes where hasRoom(for: node) {
      switch node {
      case .text(let range): if let source = trail.last { builder.literal(source.bytes[range]) }
      case .lineStart: builder.literal(indentation)
      case .value(let name, let isRaw): value(name, isRaw: isRaw)
      case .section(let name, let isInverted, let body): section(name, isInverted, body)
      case .partial(let name, let indentation): partial(name, indentation)
      }
    }
  }

  /// Whether the limit is not reached; reports when it is, once.
  private mutating func hasRoom(for node: TemplateNode) -> Bool {
    guard size <= Self.sizeLimit else { return false }
    size += indentation.count + 8
    if case .text(let range) = node { size += range.count }
    if size > Self.sizeLimit { report(.tooLarge, at: 0..<0) }
    return size <= Self.sizeLimit
  }
}

/// Values.
extension Compilation {
  private mutating func value(_ name: TagName, isRaw: Bool) {
    if let constants = constants(of: name) { return constant(name, constants, isRaw: isRaw) }
    guard let (reference, kind) = resolve(name) else { return }
    switch kind {
    case .html: builder.add(.html(reference))
    case .text where !isRaw: builder.add(.text(reference))
    case .text where compiler.unescapedText == .trusted: builder.add(.html(reference))
    case .text: report(.unescapedText(name.text), at: name.range)
    case .flag, .one, .many: report(.notWritable(name.text, kind: .init(kind)), at: name.range)
    }
  }

  private func constants(of name: TagName) -> TemplateConstants? {
    guard let dot = name.text.firstIndex(of: "."), dot > name.text.startIndex else { return nil }
    return compiler.constants[String(name.text[..<dot])]
  }

  /// Words of a theme; in three braces with numbers and dates that a line does not end within.
  private mutating func constant(_ name: TagName, _ constants: TemplateConstants, isRaw: Bool) {
    let key = String(name.text.dropFirst(constants.prefix.count + 1))
    guard let value = constants.values[key] else {
      let nearest = NearMiss.best(for: key, among: constants.values.keys.sorted())
      return report(.unknownConstant(name.text, nearest: nearest.map { "\(constants.prefix).\($0)" }), at: name.range)
    }
    if let root = constants.root { outermost(root, name) }
    var out = HTMLWriter()
    if isRaw, constants.root == nil { out.unbroken(value) } else { out.text.write(value) }
    builder.literal(out.finish())
  }

  /// Writes a text field of the outermost scope.
  private mutating func outermost(_ field: String, _ name: TagName) {
    guard case .scope(let schema, let depth)? = frames.first, let number = schema.number(of: field) else {
      return report(.unknownName(field, nearest: nil), at: name.range)
    }
    builder.add(.text(builder.reference(depth: depth, fields: [number])))
  }
}

extension Compilation {
  private mutating func section(_ name: TagName, _ isInverted: Bool, _ body: [TemplateNode]) {
    guard constants(of: name) == nil else { return report(.constantAsSection(name.text), at: name.range) }
    guard let (reference, kind) = resolve(name) else { return }
    nested(at: name.range) { compilation in
      if isInverted { return compilation.branch({ .inverted(reference, end: $0) }, body) }
      switch kind {
      case .flag: compilation.branch({ .condition(reference, end: $0) }, body)
      case .text, .html: compilation.branch({ .condition(reference, end: $0) }, body, in: .text(reference, kind))
      case .one(let schema), .many(let schema):
        let inner = Frame.scope(schema(), depth: compilation.depth)
        compilation.branch({ .section(reference, end: $0) }, body, in: inner)
      }
    }
  }

  /// How many scopes are on the stack at run time.
  private var depth: Int {
    frames.count { if case .scope = $0 { true } else { false } }
  }

  private mutating func branch(_ step: (Int) -> Program.Step, _ body: [TemplateNode], in frame: Frame? = nil) {
    if let frame { frames.append(frame) }
    let section = builder.begin()
    compile(body)
    builder.end(section, step)
    if frame != nil { frames.removeLast() }
  }

  private mutating func nested(at range: Range<Int>, _ body: (inout Self) -> Void) {
    guard nesting < TemplateParser.depthLimit else {
      return report(.tooDeep(limit: TemplateParser.depthLimit), at: range)
    }
    nesting += 1
    body(&self)
    nesting -= 1
  }

  private mutating func partial(_ name: TagName, _ white: Range<Int>?) {
    guard let file = compiler.files[name.text] else {
      let nearest = NearMiss.best(for: name.text, among: compiler.files.keys.sorted())
      return report(.unknownPartial(name.text, nearest: nearest), at: name.range)
    }
    if let start = trail.firstIndex(where: { $0.name == name.text }) {
      return report(.recursivePartials(trail[start...].map(\.name) + [name.text]), at: name.range)
    }
    let outer = indentation
    // A partial within a line continues that line; one alone on its line is indented like it.
    if let white, let source = trail.last { indentation += source.bytes[white] } else { indentation = [] }
    nested(at: name.range) { $0.compile(file) }
    indentation = outer
  }
}
