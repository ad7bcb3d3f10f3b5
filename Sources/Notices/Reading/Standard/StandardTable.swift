import Diagnostics

/// A standard catalogue as a table: where its headings stand, and its rows with what spreadsheets leave out of merged cells.
struct StandardTable {
  /// One row: what stands under each known heading.
  struct Row {
    let number: Int
    let range: Range<Int>
    fileprivate let cells: [Located<String>]
    fileprivate let places: [StandardColumn: Int]

    /// What stands in a column; empty where the file has none, or the row ends before it.
    subscript(column: StandardColumn) -> Located<String> {
      guard let place = places[column], cells.indices.contains(place) else {
        return Located("", at: range.lowerBound..<range.lowerBound)
      }
      return cells[place]
    }

    var filled: [Located<String>] { cells.filter { !$0.value.isEmpty } }

    /// The first cell that stands under no heading and is not empty.
    var surplus: Located<String>? {
      let known = Set(places.values)
      return cells.indices.first { !known.contains($0) && !cells[$0].value.isEmpty }.map { cells[$0] }
    }
  }

  /// A record of the file before it is known what its cells are.
  private struct Record {
    let number: Int
    let range: Range<Int>
    /// Nil where quotes do not match.
    let cells: [Located<String>]?
  }

  /// The headings, where they stand; empty where none were found.
  private(set) var headings: [(column: StandardColumn?, cell: Located<String>)] = []
  /// Where the line of headings stands.
  private(set) var headRange: Range<Int>
  private(set) var rows: [Row] = []
  /// Rows whose quotes do not match.
  private(set) var broken: [(number: Int, range: Range<Int>)] = []

  /// How many rows may stand above the headings: a title, whose table it is, what it was made from.
  private static let longestTitle = 6
  /// How long a row may be; what is longer has lost a quote.
  private static let longestRow = 1 << 16

  /// Cuts the file into rows and looks for the headings, whatever parts its cells.
  init(_ bytes: [UInt8]) {
    headRange = 0..<0
    var best: (score: Int, records: [Record], head: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let first = Self.records(of: bytes, partedBy: separator, upTo: Self.longestTitle + 1)
      guard let head = first.indices.max(by: { Self.score(first[$0]) < Self.score(first[$1]) }) else { continue }
      let score = Self.score(first[head])
      guard score >= 2, score > best?.score ?? 0 else { continue }
      best = (score, Self.records(of: bytes, partedBy: separator, upTo: .max), head)
    }
    guard let best else {
      headRange = Self.records(of: bytes, partedBy: UInt8(ascii: ","), upTo: 1).first?.range ?? 0..<0
      return
    }
    read(best.records, headAt: best.head)
  }

  private mutating func read(_ records: [Record], headAt head: Int) {
    let top = records[head].cells ?? []
    headRange = records[head].range
    // Below merged headings stand those of their parts: 全社会 and 特定群体 below 公开对象.
    let next = records.indices.contains(head + 1) ? records[head + 1].cells ?? [] : []
    let parts = Self.parts(next, below: top)
    headings = top.indices.map { place in
      let part = parts.indices.contains(place) && !parts[place].value.isEmpty ? parts[place] : nil
      let cell = part ?? top[place]
      return (cell.value.isEmpty ? nil : StandardColumn(cell.value), cell)
    }
    let places = Dictionary(headings.enumerated().compactMap { place, heading in heading.column.map { ($0, place) } }) {
      first, _ in first
    }
    for record in records[(head + (parts.isEmpty ? 1 : 2))...] {
      guard let cells = record.cells else {
        broken.append((record.number, record.range))
        continue
      }
      let row = Row(number: record.number, range: record.range, cells: cells, places: places)
      if !row.filled.isEmpty { rows.append(row) }
    }
  }

  /// A second row of headings: nothing but known ones, at least one of them below an empty or a merged one.
  private static func parts(_ cells: [Located<String>], below top: [Located<String>]) -> [Located<String>] {
    let filled = cells.filter { !$0.value.isEmpty }
    guard !filled.isEmpty, filled.allSatisfy({ StandardColumn($0.value) != nil }) else { return [] }
    return cells
  }

  /// How many headings a row holds.
  private static func score(_ record: Record) -> Int {
    Set((record.cells ?? []).compactMap { StandardColumn($0.value) }).count
  }

  /// The first records of a file; a cell in quotes may go over several lines.
  private static func records(of bytes: [UInt8], partedBy separator: UInt8, upTo limit: Int) -> [Record] {
    var records: [Record] = []
    var start = TextPosition.start(of: bytes)
    let lines = Lines(bytes: bytes, region: start..<bytes.count)
    var number = 0
    while start < bytes.count, records.count < limit {
      var row = CSVRow(of: bytes, in: start..<min(start + longestRow, bytes.count), partedBy: separator)
      var next = row.next
      if row.cells == nil {
        // A quote without a partner spoils its own line and no other.
        let line = lines.line(at: start)
        row = CSVRow(of: bytes, in: line.content, partedBy: separator)
        next = line.next
      }
      number += 1
      records.append(Record(number: number, range: row.range, cells: row.cells.map { $0.map(trimmed) }))
      start = max(next, start + 1)
    }
    return records
  }

  private static func trimmed(_ cell: Located<String>) -> Located<String> {
    let text = cell.value.drop(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }
    return Located(end.map { String(text[...$0]) } ?? "", at: cell.range)
  }
}
