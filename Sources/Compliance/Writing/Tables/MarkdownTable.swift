/// Rows of cells written as a table in Markdown.
package struct MarkdownTable {
  private let rows: [[String]]
  private let alignments: [String]

  /// - Parameters:
  ///   - rows: The header first; short rows are filled up.
  ///   - alignments: Cells of the delimiter row; without them a column of nothing but numbers stands right.
  package init(_ rows: [[String]], alignments: [String]? = nil) {
    let columns = rows.map(\.count).max() ?? 0
    self.rows = rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
    let found = alignments ?? []
    self.alignments = (0..<columns).map { column in
      found.indices.contains(column)
        ? found[column] : Self.alignment(of: rows.dropFirst().map { $0.dropFirst(column).first ?? "" })
    }
  }

  private static func alignment(of cells: [String]) -> String {
    let figures = cells.filter { !$0.isEmpty }
    guard !figures.isEmpty,
      figures.allSatisfy({ cell in
        cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || ",.，．-+%％￥¥ ".contains($0) }
      })
    else { return "---" }
    return "---:"
  }

  /// The table, a line for each row, the last one without an end.
  ///
  /// - Parameter most: So many rows behind the header; a line of dots stands for the others.
  package func text(most: Int = .max) -> String {
    var lines = rows.prefix(1).map(Self.line)
    lines.append(Self.line(alignments))
    lines += rows.dropFirst().prefix(most).map(Self.line)
    if rows.count - 1 > most { lines.append("……") }
    return lines.joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A cell in which bars do not divide and asterisks, low lines and brackets are what they are.
  package static func escaped(_ cell: String) -> String {
    var text = ""
    for character in cell {
      if "|*_`<[\\".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
