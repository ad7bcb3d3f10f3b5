/// Names with one prefix that stand for fixed text: the strings of the theme (`t.`), the addresses of assets (`asset.`).
struct TemplateConstants: Sendable {
  /// The word before the first dot.
  var prefix: String
  /// The texts by the rest of the name; written escaped.
  var values: [String: String]
  /// A text field of the outermost scope to write before each value, such as the relative path to the root.
  var root: String?
}

/// Compiles the template files of a theme against typed scopes, and collects what is wrong with all of them.
///
/// Partials are inlined, names become numbers, strings and assets become literals. After the last page's template,
/// `errors` holds every mistake of every file once, ordered by file and place.
struct TemplateCompiler: Sendable {
  /// What `{{{name}}}` and `{{&name}}` mean for a field of kind text.
  enum UnescapedText: Sendable {
    /// An error: only fields of kind html are trusted.
    case refused
    /// The field's own HTML form; only the test of the public specification wants it.
    case trusted
  }

  let files: [String: ParsedTemplates.File]
  let constants: [String: TemplateConstants]
  let unescapedText: UnescapedText
  private var found: [TemplateError]

  init(
    _ templates: ParsedTemplates, constants: [TemplateConstants] = [], unescapedText: UnescapedText = .refused
  ) {
    self.constants = Dictionary(constants.map { ($0.prefix, $0) }) { first, _ in first }
    self.unescapedText = unescapedText
    files = templates.files
    found = templates.errors
  }

  /// Every mistake so far, each once, by file and place.
  var errors: [TemplateError] {
    found.sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
  }

  mutating func template<Page: TemplateScope>(_ name: String, for page: Page.Type) -> Template<Page>? {
    compile(name, against: [Page.fields.schema]).map { Template(program: $0) }
  }

  /// The template of one type of page inside a frame, or nothing when it has a mistake.
  mutating func template<Page: TemplateScope, Frame: TemplateScope>(
    _ name: String, for page: Page.Type, within frame: Frame.Type
  ) -> FramedTemplate<Frame, Page>? {
    compile(name, against: [Frame.fields.schema, Page.fields.schema]).map { FramedTemplate(program: $0) }
  }

  /// A program for scopes with these schemas, outermost first, or nothing when the template has a mistake.
  mutating func compile(_ name: String, against schemas: [Schema]) -> Program? {
    guard let file = files[name] else {
      let empty = TemplateSource(name: name, path: name, bytes: [])
      report(TemplateError(.missingTemplate(name), at: 0..<0, of: empty))
      return nil
    }
    var compilation = Compilation(compiler: self, schemas: schemas)
    compilation.compile(file)
    compilation.errors.forEach { report($0) }
    return compilation.isSound ? compilation.builder.program : nil
  }

  private mutating func report(_ error: TemplateError) {
    if !found.contains(where: { $0.isSameMistake(as: error) }) { found.append(error) }
  }
}
