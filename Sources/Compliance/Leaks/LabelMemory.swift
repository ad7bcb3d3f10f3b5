/// What stands above the numbers of a text, kept from one to the next.
///
/// Each line of a table is read once for every column, however many numbers stand below it: the answer for a row is what
/// the row above says, or else the answer for that row.
final class LabelMemory {
  private var last: (range: Range<Int>, label: NumberLabel?)?
  private var heads: [Column: Answer] = [:]
  private var identity: (line: Int, isMentioned: Bool)?
  private var top: (line: Int, top: Range<Int>)?
  private var line: (range: Range<Int>, divider: UInt8?)?
  private var words: (range: Range<Int>, areOfIdentity: Bool)?
  private var permits: Bool?
  /// Bytes of rows that were read below cells, for numbers that go on down a column.
  private var read = 0
  /// Where the lines begin of the table that was looked at last.
  private var table: (divider: UInt8, lines: ClosedRange<Int>, mayGoDown: Bool)?

  /// How long a line of a table may be at most, in bytes.
  private static let longestRow = 16_384

  /// The numbers of a column that are asked about in one way.
  struct Column: Hashable {
    let number: Int
    /// Of how many, where spaces divide the line; 0: marks do.
    let width: Int
    /// Nothing else stands in the cell, so that the head may call the number something harmless.
    let isAlone: Bool
  }

  /// What stands above a line in a column.
  struct Answer {
    let line: Int
    let kind: NumberLabel.Kind?
  }

  /// The word that governs the bytes of a number.
  func label(_ range: Range<Int>, in text: Span<UInt8>) -> NumberLabel? {
    if let last, last.range == range { return last.label }
    let label = NumberLabel.governing(range, in: text, self)
    last = (range, label)
    return label
  }

  /// Whether the text speaks of passports or permits anywhere, whose numbers may be of few digits alone.
  func mentionsPermit(in text: Span<UInt8>) -> Bool {
    if let permits { return permits }
    let found = text.holds(["护照", "通行证", "台胞证", "回乡证"], in: text.indices)
    permits = found
    return found
  }

  /// The row that holds a place; nil when its line is not divided, or longer than rows are.
  func row(of range: Range<Int>, in text: Span<UInt8>) -> TableRow? {
    if line == nil || line?.range.contains(range.lowerBound) != true
      || (line?.range.upperBound ?? 0) < range.upperBound
    {
      let start = text.startOfLine(range.lowerBound, within: Self.longestRow)
      let new = start..<text.endOfLine(range.upperBound, within: Self.longestRow)
      line = (new, new.count < Self.longestRow ? TableRow.divider(of: new, in: text) : nil)
    }
    guard let line, let divider = line.divider else { return nil }
    return TableRow(line.range, divider, around: range, in: text)
  }

  /// Whether a word for identity papers stands on the line of a number, up to 4 KB before it and shortly behind it.
  func mentionsIdentity(on range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let line = text.startOfLine(range.lowerBound, within: 4096)..<text.endOfLine(range.upperBound, within: 256)
    if let words, words.range.lowerBound <= line.lowerBound, line.lowerBound <= words.range.upperBound {
      // What the end of the last look cut is looked at again.
      let rest = max(words.range.lowerBound, words.range.upperBound - 12)..<max(words.range.upperBound, line.upperBound)
      self.words = (
        words.range.lowerBound..<rest.upperBound,
        words.areOfIdentity || NumberLabel.isOfIdentity(rest, in: text)
      )
    } else {
      words = (line, NumberLabel.isOfIdentity(line, in: text))
    }
    return words?.areOfIdentity == true
  }

  /// Whether a row may be read once more for a column of digits: all of them take time in proportion to the text.
  func mayRead(_ row: TableRow, in text: Span<UInt8>) -> Bool {
    read += row.line.count
    return read < 64 * text.count + 65_536
  }

  /// Whether the digits of some cell may go on in the cells below to the number of somebody, in the table of a row.
  ///
  /// They do where a phone or identity papers are spoken of in the table or right before it, or where some cell begins as
  /// no figure does. Each table is read once.
  func mayGoDown(_ row: TableRow, in text: Span<UInt8>) -> Bool {
    if let table, table.divider == row.divider, table.lines.contains(row.line.lowerBound) { return table.mayGoDown }
    var (first, last, mayGoDown) = (row, row, row.mayHoldNumbers(in: text))
    // What lies beyond a line that is too long to be read whole is read from there on, else again for each of its rows.
    while !first.isCut, let above = first.above(in: text) {
      first = above
      mayGoDown = mayGoDown || above.mayHoldNumbers(in: text)
    }
    while !last.isCut, let below = last.below(in: text) {
      last = below
      mayGoDown = mayGoDown || below.mayHoldNumbers(in: text)
    }
    let words = max(0, first.line.lowerBound - NumberLabel.reach)..<last.line.upperBound
    mayGoDown = mayGoDown || NumberLabel.mayNamePerson(words, in: text)
    table = (row.divider, first.line.lowerBound...last.line.lowerBound, mayGoDown)
    return mayGoDown
  }

  func answer(_ column: Column, at line: Int) -> Answer? {
    guard let known = heads[column], known.line == line else { return nil }
    return known
  }

  func keep(_ kind: NumberLabel.Kind?, _ column: Column, at line: Int) {
    heads[column] = Answer(line: line, kind: kind)
  }

  /// What the nearest cell above a row says that says anything.
  func head(above row: TableRow, isAlone: Bool, in text: Span<UInt8>) -> NumberLabel.Kind? {
    func column(_ row: TableRow) -> Column { Column(number: row.column, width: 0, isAlone: isAlone) }
    var (current, kind) = (row, NumberLabel.Kind?.none)
    while let above = current.above(in: text) {
      current = above
      kind = NumberLabel.kindOfHead(above.cell, in: text).flatMap { isAlone || $0.isPersonal ? $0 : nil }
      if kind != nil { break }
      if let known = answer(column(above), at: above.line.lowerBound) {
        kind = known.kind
        break
      }
    }
    keep(kind, column(row), at: row.line.lowerBound)
    return kind
  }

  /// The first line of the table that a row belongs to.
  func top(of row: TableRow, in text: Span<UInt8>) -> Range<Int> {
    var (current, first) = (row, row.line)
    while true {
      if let top, top.line == current.line.lowerBound {
        first = top.top
        break
      }
      guard let above = current.above(in: text) else {
        first = current.line
        break
      }
      current = above
    }
    top = (row.line.lowerBound, first)
    return first
  }

  /// Whether some row above one in its table has a word for identity papers.
  func mentionsIdentity(above row: TableRow, in text: Span<UInt8>) -> Bool {
    if let identity, identity.line == row.line.lowerBound { return identity.isMentioned }
    var (current, isMentioned) = (row, false)
    while !isMentioned, let above = current.above(in: text) {
      current = above
      isMentioned = NumberLabel.isOfIdentity(above.line, in: text)
      if let identity, identity.line == above.line.lowerBound {
        isMentioned = isMentioned || identity.isMentioned
        break
      }
    }
    identity = (row.line.lowerBound, isMentioned)
    return isMentioned
  }
}

extension NumberRun {
  /// The word that governs the first places.
  func label(_ length: Int, in text: Span<UInt8>) -> NumberLabel? { memory.label(range(length), in: text) }
}
