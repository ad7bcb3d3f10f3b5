/// A line that is divided into cells: by bars in Markdown and in what was put together from office files, by tabs or
/// commas in files of tables.
struct TableRow {
  /// The whole line, its line end left out.
  let line: Range<Int>
  let cell: Range<Int>
  /// Its number, counted from 0.
  let column: Int
  let divider: UInt8

  /// How many bytes of a line are read at most.
  private static let longest = 4096

  /// Whether the line may be longer than what was read of it.
  var isCut: Bool { line.count >= Self.longest }

  /// Whether bars divide it.
  var isDrawn: Bool { divider == UInt8(ascii: "|") }

  /// The row that holds a place; nil when its line is not divided.
  init?(of range: Range<Int>, in text: Span<UInt8>) {
    let start = text.startOfLine(range.lowerBound, within: Self.longest)
    let line = start..<text.endOfLine(range.upperBound, within: Self.longest)
    guard let divider = Self.divider(of: line, in: text) else { return nil }
    self.init(line, divider, around: range, in: text)
  }

  /// What divides a line into cells; nil when nothing does.
  static func divider(of line: Range<Int>, in text: Span<UInt8>) -> UInt8? {
    let dividers = [UInt8(ascii: "|"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    guard let divider = dividers.first(where: { text.holds($0, in: line) }),
      divider != UInt8(ascii: ",") || !text.holds(punctuation, in: line)
    else { return nil }
    return divider
  }

  /// What a sentence has, in which commas divide figures, and a row of values has not.
  private static let punctuation: [StaticString] = ["，", "。", "；"]

  /// The cell of a divided line that holds a place.
  init(_ line: Range<Int>, _ divider: UInt8, around range: Range<Int>, in text: Span<UInt8>) {
    (self.line, self.divider) = (line, divider)
    var (start, column) = (line.lowerBound, 0)
    for position in line.lowerBound..<range.lowerBound where text.divides(at: position, divider) {
      start = position + 1
      column += 1
    }
    var end = range.upperBound
    while end < line.upperBound, !text.divides(at: end, divider) { end += 1 }
    cell = start..<max(start, end)
    self.column = column
  }

  /// The bytes of a cell of the line; nil when there are not so many.
  private static func cell(_ column: Int, of line: Range<Int>, _ divider: UInt8, in text: Span<UInt8>) -> Range<Int>? {
    var (start, number) = (line.lowerBound, 0)
    for position in line where text.divides(at: position, divider) {
      if number == column { return start..<position }
      start = position + 1
      number += 1
    }
    return number == column ? start..<line.upperBound : nil
  }

  /// The cell of the same column in another line of the table; nil when it has not so many.
  func cell(in line: Range<Int>, of text: Span<UInt8>) -> Range<Int>? { Self.cell(column, of: line, divider, in: text) }

  /// The same column one line up, or down; nil where the line is not divided so.
  func above(in text: Span<UInt8>) -> TableRow? {
    guard line.lowerBound > 0 else { return nil }
    var end = line.lowerBound - 1
    if end > 0, text[end] == UInt8(ascii: "\n"), text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return row(text.startOfLine(end, within: Self.longest)..<end, in: text)
  }

  func below(in text: Span<UInt8>) -> TableRow? {
    var start = line.upperBound
    if start < text.count, text[start] == UInt8(ascii: "\r") { start += 1 }
    if start < text.count, text[start] == UInt8(ascii: "\n") { start += 1 }
    guard start > line.upperBound, start < text.count else { return nil }
    return row(start..<text.endOfLine(start, within: Self.longest), in: text)
  }

  private func row(_ line: Range<Int>, in text: Span<UInt8>) -> TableRow? {
    guard text.holds(divider, in: line), isDrawn || !text.holds(Self.punctuation, in: line) else { return nil }
    guard let cell = Self.cell(column, of: line, divider, in: text) else {
      return TableRow(line, divider, around: line.upperBound..<line.upperBound, in: text)
    }
    return TableRow(line, divider, around: cell.lowerBound..<cell.upperBound, in: text, column: column)
  }

  private init(_ line: Range<Int>, _ divider: UInt8, around cell: Range<Int>, in text: Span<UInt8>, column: Int) {
    (self.line, self.divider, self.cell, self.column) = (line, divider, cell, column)
  }

  /// The cell without the blanks and marks around its words.
  func words(in text: Span<UInt8>) -> Range<Int> {
    let start = min(text.skipping(Blank.markup, from: cell.lowerBound), cell.upperBound)
    return start..<max(start, text.skippingBack(Blank.markup, from: cell.upperBound))
  }

  /// All cells but what is before the first bar and behind the last.
  func cells(in text: Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for position in line where text.divides(at: position, divider) {
      cells.append(start..<position)
      start = position + 1
    }
    cells.append(start..<line.upperBound)
    if let first = cells.first, text.isBlank(first) { cells.removeFirst() }
    if let last = cells.last, text.isBlank(last) { cells.removeLast() }
    return cells
  }

  /// Whether some cell may be part of a number rather than a figure.
  ///
  /// It begins with eight digits, with a nought and another digit, or with digits that are not all of ASCII. What is too
  /// long to be read whole may be one, too.
  func mayHoldNumbers(in text: Span<UInt8>) -> Bool {
    guard !isCut else { return true }
    var cell = line.lowerBound
    while cell < line.upperBound {
      if text.mayBeginNumber(inCell: cell) { return true }
      while cell < line.upperBound, !text.divides(at: cell, divider) { cell += 1 }
      cell += 1
    }
    return false
  }

  /// Whether this is the line of hyphens below the head of a table in Markdown.
  func isRule(in text: Span<UInt8>) -> Bool {
    for position in line {
      switch text[position] {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0D:
        continue
      default: return false
      }
    }
    return true
  }
}

extension Span<UInt8> {
  fileprivate func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for position in range where self[position] == byte { return true }
    return false
  }

  fileprivate func mayBeginNumber(inCell cell: Int) -> Bool {
    var start = cell
    while start < count, self[start] == UInt8(ascii: " ") { start += 1 }
    guard start < count, !isHan(at: start) || numberPlace(at: start) != nil else { return false }
    if !self[start].isDigit { start = skipping(Blank.aroundCells, from: start) }
    guard start < count, self[start].isDigit else { return numberPlace(at: start) != nil }
    let end = endOfDigits(from: start)
    return end - start >= 8 || end - start > 1 && self[start] == UInt8(ascii: "0") || numberPlace(at: end) != nil
  }

  /// Whether a divider stands at a position, not behind a backslash.
  fileprivate func divides(at position: Int, _ divider: UInt8) -> Bool {
    self[position] == divider && (position == 0 || self[position - 1] != UInt8(ascii: "\\"))
  }
}
