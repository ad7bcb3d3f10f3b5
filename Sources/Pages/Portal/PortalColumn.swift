/// One column of what a portal takes in: its name there, and what of ours stands in it.
struct PortalColumn: Sendable {
  /// What fills a column.
  enum Source: Sendable {
    /// A fact of the catalogue, by its place among ``CatalogueFact/all``.
    case fact(Int)
    /// The body as a fragment of HTML.
    case body
    /// The file that holds the fragment, relative to the package.
    case fragment
    /// The files that belong to the item, relative to the package, one a line.
    case files
    /// The portal's own word for the category.
    case category
    /// The same text in every row.
    case fixed(String)
  }

  let name: String
  let source: Source

  /// What a column may be filled with beside the facts of the catalogue, as an adapter calls it.
  static let others: [(label: String, source: Source)] = [
    ("正文", .body), ("正文文件", .fragment), ("附件文件", .files), ("门户栏目", .category),
  ]

  /// The columns of a package for a portal that nothing is known of: every fact, and where text and files are.
  static let all: [PortalColumn] =
    CatalogueFact.all.indices.map { PortalColumn(name: CatalogueFact.all[$0].label, source: .fact($0)) }
    + others.filter { $0.label.hasSuffix("文件") }.map { PortalColumn(name: $0.label, source: $0.source) }

  /// Finds what an adapter calls by its label, or by its name in the catalogue's records.
  static func source(_ written: String) -> Source? {
    others.first { $0.label == written }?.source
      ?? CatalogueFact.all.firstIndex { $0.label == written || $0.name == written }.map(Source.fact)
  }

  /// Everything that an adapter may name.
  static var labels: [String] { CatalogueFact.all.map(\.label) + others.map(\.label) }
}
