/// A problem with its place as the tree tells it, before that is looked up in the source.
struct FoundProblem {
  var kind: MarkupProblem.Kind
  /// Lines and columns of what cmark got, from one.
  ///
  /// Columns of inline nodes count as if every line of a paragraph
  /// were indented as its first.
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int
  /// The paragraph or heading around it, unless it is a block itself.
  var block: (line: Int, column: Int, endLine: Int)?
  /// The quotes around it, whose marks stand before its lines.
  var quotes: Int
  /// The cell around it, among all cells.
  var cell: Int?
  /// What must stand at its place.
  var probe: [UInt8]

  init(
    _ kind: MarkupProblem.Kind, at node: Node, in block: Node? = nil, quotes: Int = 0, cell: Int? = nil, probe: [UInt8]
  ) {
    self.kind = kind
    line = node.startLine
    column = node.startColumn
    endLine = node.endLine
    endColumn = node.endColumn
    self.block = block.map { ($0.startLine, $0.startColumn, $0.endLine) }
    self.quotes = quotes
    self.cell = cell
    self.probe = probe
  }
}

/// A heading in the tree, before the level and the name it gets are known.
struct FoundHeading {
  var node: Node
  var level: Int
  /// Bytes of the text.
  var text: Range<Int>
}

/// A link within the body, before all its headings are known.
struct AnchorLink {
  var node: Node
  var name: [UInt8]
  var problem: FoundProblem
}
