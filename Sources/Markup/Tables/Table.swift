/// One pipe table, as found in the lines of the source.
struct Table {
  /// The line of its header, counted from zero.
  var line: Int
  var alignments: [Alignment]
  /// Its cells among those of all tables, header first, row by row; short rows are filled up.
  var cells: Range<Int>
  /// Its lines among those of all tables.
  var cuts: Range<Int>
  var rows: [TypedRow] = []
}

struct TypedRow {
  /// The line without what opens the containers around it.
  var line: Range<Int>
  /// How many cells were typed, those beyond the header's number included.
  var cells: Int
}

/// A line of the source whose place is taken by part of a fence: the table is put there afterwards.
struct LineCut {
  /// The whole line without its end.
  var line: Range<Int>
  /// What opens the containers that the table is in, on this line or one like it.
  var prefix: Range<Int>
}

struct Tables {
  private(set) var all: [Table] = []
  private(set) var cells: [Range<Int>] = []
  private(set) var cuts: [LineCut] = []
  private var filledCells = 0

  /// How many cells short rows may be filled up with, as in cmark-gfm: a wide header over many short rows would
  /// otherwise make a page that is far larger than its source.
  private static let mostFilledCells = 0x80000

  mutating func removeAll() {
    all.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    filledCells = 0
  }

  /// Begins a table if the two lines are header and delimiter row of as many cells.
  mutating func begin(
    _ header: LineCut, content: Range<Int>, number: Int, delimiters: Range<Int>, cut: LineCut, in source: Span<UInt8>
  ) -> Bool {
    guard let alignments = TableRow.delimiters(of: delimiters, in: source) else { return false }
    let first = cells.count
    TableRow.cells(of: content, in: source, into: &cells)
    let hasPipe = source.first(.pipe, from: content.lowerBound, to: content.upperBound) != nil
    guard cells.count - first == alignments.count,
      hasPipe || source.first(.pipe, from: delimiters.lowerBound, to: delimiters.upperBound) != nil
    else {
      cells.removeSubrange(first...)
      return false
    }
    cuts.append(header)
    cuts.append(cut)
    all.append(
      Table(
        line: number, alignments: alignments, cells: first..<cells.count, cuts: cuts.count - 2..<cuts.count,
        rows: [TypedRow(line: content, cells: alignments.count)]))
    return true
  }

  /// Adds a row to the table begun last; false if the line is no row.
  mutating func addRow(_ content: Range<Int>, cut: LineCut, in source: Span<UInt8>) -> Bool {
    guard let columns = all.last?.alignments.count, filledCells <= Self.mostFilledCells else { return false }
    let first = cells.count
    TableRow.cells(of: content, in: source, into: &cells)
    let found = cells.count - first
    guard found > 0 else { return false }
    if found > columns { cells.removeSubrange((first + columns)...) }
    for _ in found..<max(found, columns) { cells.append(content.upperBound..<content.upperBound) }
    filledCells += max(0, columns - found)
    cuts.append(cut)
    all[all.count - 1].rows.append(TypedRow(line: content, cells: found))
    all[all.count - 1].cells = all[all.count - 1].cells.lowerBound..<cells.count
    all[all.count - 1].cuts = all[all.count - 1].cuts.lowerBound..<cuts.count
    return true
  }
}
