/// Alignment of a column, as its delimiter cell says.
enum Alignment: UInt8 {
  case none, left, center, right
}

/// Cuts lines at their pipes, as GitHub Flavored Markdown does: before anything inline is looked at.
enum TableRow {
  /// Appends the trimmed ranges of a row's cells.
  ///
  /// A pipe right behind a backslash does not cut, not even inside code or behind two backslashes.
  static func cells(of line: Range<Int>, in source: Span<UInt8>, into cells: inout [Range<Int>]) {
    var place = line.lowerBound
    if place < line.upperBound, source[place] == .pipe { place = skipBlanks(place + 1, line, source) }
    while place < line.upperBound {
      let end = endOfCell(place, line, source)
      cells.append(trim(place..<end, source))
      guard end < line.upperBound else { return }
      place = skipBlanks(end + 1, line, source)
    }
  }

  /// The alignments that a delimiter row gives; nothing if the line is none.
  static func delimiters(of line: Range<Int>, in source: Span<UInt8>) -> [Alignment]? {
    var alignments: [Alignment] = []
    var place = line.lowerBound
    if place < line.upperBound, source[place] == .pipe { place += 1 }
    while true {
      place = skipBlanks(place, line, source)
      if place == line.upperBound { return alignments.isEmpty ? nil : alignments }
      guard let alignment = delimiter(&place, line, source) else { return nil }
      alignments.append(alignment)
      place = skipBlanks(place, line, source)
      if place == line.upperBound { return alignments }
      guard source[place] == .pipe else { return nil }
      place += 1
    }
  }

  private static func delimiter(_ place: inout Int, _ line: Range<Int>, _ source: Span<UInt8>) -> Alignment? {
    let left = source[place] == .colon
    if left { place += 1 }
    let dashes = place
    while place < line.upperBound, source[place] == .hyphen { place += 1 }
    guard place > dashes else { return nil }
    let right = place < line.upperBound && source[place] == .colon
    if right { place += 1 }
    return left ? (right ? .center : .left) : (right ? .right : Alignment.none)
  }

  private static func endOfCell(_ start: Int, _ line: Range<Int>, _ source: Span<UInt8>) -> Int {
    var place = start
    while let pipe = source.first(.pipe, from: place, to: line.upperBound) {
      if pipe == start || source[pipe - 1] != .backslash { return pipe }
      place = pipe + 1
    }
    return line.upperBound
  }

  private static func skipBlanks(_ start: Int, _ line: Range<Int>, _ source: Span<UInt8>) -> Int {
    var place = start
    while place < line.upperBound, source[place].isSpace { place += 1 }
    return place
  }

  private static func trim(_ range: Range<Int>, _ source: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, source[start].isSpace { start += 1 }
    while end > start, source[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
