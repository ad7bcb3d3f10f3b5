/// A table of a form, line by line as it is printed.
package struct FormTable: Sendable {
  package let name: String
  package let caption: String
  /// Column headings, the first lines.
  package let head: [Line]
  package let body: [Line]

  /// One printed line; a cell that reaches over several stands in its first.
  package struct Line: Sendable {
    /// A line of headings within the body.
    package let isHead: Bool
    package let cells: [Cell]
  }

  /// One printed cell.
  package struct Cell: Sendable {
    package let content: Content
    /// How many lines and columns it takes.
    package let rows: Int
    package let columns: Int
  }

  /// What is printed in a cell.
  package enum Content: Sendable, Equatable {
    case label(String)
    case figure(String)
  }

  /// The names of its figures, in printed order.
  package var figures: [String] { body.flatMap(\.figures) }
}

extension FormTable.Line {
  package var figures: [String] {
    cells.compactMap { cell in
      if case .figure(let name) = cell.content { name } else { nil }
    }
  }
}
