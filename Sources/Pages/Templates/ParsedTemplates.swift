import Notices

/// The templates of a theme, taken apart once for all who look at them.
struct ParsedTemplates: Sendable {
  struct File: Sendable {
    let source: TemplateSource
    let nodes: [TemplateNode]
    let isSound: Bool
  }

  /// By name.
  let files: [String: File]
  /// What is wrong with any file by itself.
  let errors: [TemplateError]

  private static let known = FileMemo<(nodes: [TemplateNode], errors: [TemplateError])>()

  /// Takes all files apart, in time linear in their bytes; of two files with one name the first counts.
  init(_ sources: [TemplateSource]) {
    var files: [String: File] = [:]
    var found: [TemplateError] = []
    for source in sources where files[source.name] == nil {
      let (nodes, errors) = Self.known(source.path, source.bytes) { TemplateParser.parse(source) }
      found += errors
      files[source.name] = File(source: source, nodes: nodes, isSound: errors.isEmpty)
    }
    self.files = files
    errors = found
  }
}
