/// What of a theme the pages of a site come to: templates, and names of words and assets.
package struct ThemeReach: Sendable {
  /// Names of templates, of pages and of partials.
  package private(set) var templates: Set<String> = []
  /// Dotted names that templates ask for, such as `t.home` and `asset.board.css`.
  package private(set) var names: Set<String> = []

  /// Follows partials from the templates of pages.
  package init(_ theme: Theme) {
    var open = PageTemplates.fields.map(\.name)
    while let name = open.popLast() {
      guard templates.insert(name).inserted, let file = theme.parsed.files[name] else { continue }
      look(at: file.nodes, &open)
    }
  }

  private mutating func look(at nodes: [TemplateNode], _ open: inout [String]) {
    for node in nodes {
      switch node {
      case .text, .lineStart: break
      case .value(let name, _): names.insert(name.text)
      case .section(let name, _, let body):
        names.insert(name.text)
        look(at: body, &open)
      case .partial(let name, _): open.append(name.text)
      }
    }
  }
}
