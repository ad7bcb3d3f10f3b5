/// A place in one line, with the column that CommonMark counts: a tab goes to the next multiple of four.
struct LineCursor {
  /// The next byte, and the end of the line without its line end.
  var offset: Int
  let end: Int
  private(set) var column = 0
  private(set) var nonspace = 0
  private var nonspaceColumn = 0

  init(_ line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
  }

  /// Columns of white space before the next byte that is none.
  var indent: Int { nonspaceColumn - column }
  var isIndented: Bool { indent >= 4 }
  var isBlank: Bool { nonspace == end }

  /// Looks for the next byte that is no white space, without moving.
  mutating func findNonspace(_ source: Span<UInt8>) {
    nonspace = offset
    nonspaceColumn = column
    while nonspace < end, source[nonspace].isBlank {
      nonspaceColumn += source[nonspace] == .tab ? 4 - nonspaceColumn % 4 : 1
      nonspace += 1
    }
  }

  /// Moves on by columns, which may end inside a tab.
  mutating func advance(columns count: Int, _ source: Span<UInt8>) {
    var left = count
    while left > 0, offset < end {
      guard source[offset] == .tab else {
        offset += 1
        column += 1
        left -= 1
        continue
      }
      let width = 4 - column % 4
      column += min(left, width)
      if width <= left { offset += 1 }
      left -= min(left, width)
    }
  }

  mutating func advance(to place: Int, _ source: Span<UInt8>) {
    while offset < place {
      column += source[offset] == .tab ? 4 - column % 4 : 1
      offset += 1
    }
  }

  /// Steps over one blank, as after the mark of a quote.
  mutating func skipOneBlank(_ source: Span<UInt8>) {
    if offset < end, source[offset].isBlank { advance(columns: 1, source) }
  }
}
