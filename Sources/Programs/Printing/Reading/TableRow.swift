/// A row of a table as the page shows it on paper.
struct TableRow: Decodable, Equatable, Sendable {
  /// The text of each cell, parted where the style sheet puts words of its own in, such as the address of a link.
  let cells: [[String]]
  /// Higher than a third of a sheet, so that a page may end within it.
  let isTall: Bool

  var words: String { String(cells.joined().joined(separator: " ").prefix(40)) }
}
