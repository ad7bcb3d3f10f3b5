import Diagnostics

/// A column of a ledger; the raw value is its place in an empty ledger.
protocol LedgerColumn: CaseIterable, RawRepresentable<Int>, Sendable {
  /// What stands above it, and a cell as it should look.
  var heading: (name: String, example: String) { get }
  /// The ledger may be without it; such columns stand behind all others.
  var isOptional: Bool { get }
}

extension LedgerColumn {
  var isOptional: Bool { false }

  /// The headings of an empty ledger, in their order.
  static var names: [String] { allCases.filter { !$0.isOptional }.map(\.heading.name) }

  /// The headings that there may be besides, in their order.
  static var optionalNames: [String] { allCases.filter(\.isOptional).map(\.heading.name) }
}

/// A row of a ledger of which nothing is shown by row: what it says, or nil when a cell is wrong.
protocol LedgerRow: Sendable {
  associatedtype Column: LedgerColumn

  static func read(_ cells: inout LedgerCells<Column>) -> Self?
}

/// Reads a ledger.
///
/// No finding repeats a cell: what was typed into a wrong cell may be a name.
struct LedgerReader<Row: LedgerRow> {
  /// Reads the file; nil when it has a fault, and then there is at least one.
  func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [Row]? {
    var own: [Finding] = []
    let table = LedgerTable.read(
      bytes, path: path, columns: Row.Column.names, optional: Row.Column.optionalNames, refusesPersons: true,
      findings: &own)
    var keys: [String: Range<Int>] = [:]
    let rows = (table?.rows ?? []).compactMap { row in
      var cells = LedgerCells<Row.Column>(row, path: path)
      // Handed over and back: a copy for each row would grow in the square.
      swap(&cells.keys, &keys)
      let read = Row.read(&cells)
      swap(&cells.keys, &keys)
      own += cells.findings
      return read
    }
    own.sortByPlace(from: 0)
    findings += own.map(\.keptFromView)
    return table != nil && own.isEmpty ? rows : nil
  }
}

extension Finding {
  /// The finding without the line it points at.
  fileprivate var keptFromView: Finding {
    var finding = self
    finding.isConfidential = true
    return finding
  }
}
