/// Finds the bytes of the source behind what cmark says about lines and columns.
///
/// Made only when there is a problem to report. cmark's columns of inline nodes are those of the paragraph's text, in
/// which the marks of quotes and the indentation of lines after the first are left out; a backslash at the end of a
/// line and a title over several lines make it lose count of lines. So what must stand at a place is compared with
/// what does, and lines nearby are tried.
struct SourceMap {
  private let sourceLines: [Int]
  private let fedLines: [Int]
  private let cellLines: Int
  private let tables: Tables
  private let bridge: EmphasisBridge
  private let fedEnds: [Int]
  /// The block that the last problem was in: problems come in the order of blocks.
  private var block = BlockText(line: 0, indent: 0)
  /// The place looked up last and the bytes of the author's before it on its line.
  private var counted = (start: 0, place: 0, own: 0)
  /// The place looked up last in a cell.
  private var searched = (cell: -1, offset: 0, place: 0)

  /// The lines of a block's text: where they begin, and how much text there is before each.
  private struct BlockText {
    var line: Int
    /// The bytes that cmark thinks stand before the text on every line.
    var indent: Int
    var starts: [Int] = []
    var offsets: [Int] = []
  }

  /// How many lines around the expected one are tried.
  private static let reach = 64

  init(_ source: Span<UInt8>, _ fed: Span<UInt8>, _ feed: Feed) {
    sourceLines = Self.lines(source, from: feed.bodyStart)
    fedLines = Self.lines(fed, from: fed.holds([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0)
    fedEnds = Self.ends(fed, fedLines)
    cellLines = feed.cellLines
    tables = feed.tables
    bridge = feed.bridge
  }

  /// The bytes that a problem is about; at least one, unless the source ends there.
  mutating func range(of found: FoundProblem, _ source: Span<UInt8>, _ fed: Span<UInt8>) -> Range<Int> {
    if let cell = found.cell { return range(of: found, in: cell, source, fed) }
    guard let block = found.block else {
      let start = fedPlace(line: found.line, column: found.column)
      return inSource(start..<max(start, endOfLine(found.line)), line: found.line, source, fed)
    }
    enter(block, found.quotes, fed)
    for line in candidates(found.line, block.line...max(block.line, block.endLine)) {
      guard let place = place(line, found.column - 1 - self.block.indent), stands(found, at: place.fed, fed) else {
        continue
      }
      let length = length(found, at: place.fed, line: place.line, fed)
      return inSource(place.fed..<place.fed + length, line: place.line, source, fed)
    }
    let start = fedPlace(line: block.line, column: block.column)
    return inSource(start..<max(start, endOfLine(block.line)), line: block.line, source, fed)
  }

  private static func ends(_ bytes: Span<UInt8>, _ lines: [Int]) -> [Int] {
    lines.indices.map { index in
      var end = index + 1 < lines.count ? lines[index + 1] - 1 : bytes.count
      if end > lines[index], index + 1 < lines.count, bytes[end - 1] == .carriageReturn { end -= 1 }
      return end
    }
  }

  private static func lines(_ bytes: Span<UInt8>, from start: Int) -> [Int] {
    var lines = [start]
    for place in start..<max(start, bytes.count) where bytes[place].isLineEnd {
      let isPair =
        bytes[place] == .carriageReturn && place + 1 < bytes.count && bytes[place + 1] == .newline
      if !isPair { lines.append(place + 1) }
    }
    return lines
  }
}

// MARK: - Within what cmark got

extension SourceMap {
  private func fedPlace(line: Int, column: Int) -> Int {
    line >= 1 && line <= fedLines.count ? fedLines[line - 1] + max(0, column - 1) : fedLines.last ?? 0
  }

  /// The expected line first, then those before it, then those behind it.
  private func candidates(_ line: Int, _ all: ClosedRange<Int>) -> [Int] {
    let first = min(max(line, all.lowerBound), all.upperBound)
    let before = (max(all.lowerBound, first - Self.reach)..<first).reversed()
    let behind = first + 1..<max(first + 1, min(all.upperBound + 1, first + Self.reach))
    return [first] + before + behind
  }

  private func headingMark(_ block: (line: Int, column: Int, endLine: Int), _ fed: Span<UInt8>) -> Int {
    let start = fedPlace(line: block.line, column: block.column)
    var place = start
    while place < fed.count, fed[place] == .hash { place += 1 }
    guard 1...6 ~= place - start, place < fed.count, fed[place].isBlank else { return 0 }
    while place < fed.count, fed[place].isBlank { place += 1 }
    return place - start
  }

  /// The place so many bytes into a line's text, which may lie beyond its end.
  private func place(_ line: Int, _ columns: Int) -> (line: Int, fed: Int)? {
    let index = line - block.line
    guard block.offsets.indices.contains(index) else { return nil }
    let offset = block.offsets[index] + columns
    var (low, high) = (0, block.offsets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if block.offsets[middle] <= offset { low = middle } else { high = middle }
    }
    let place = block.starts[low] + offset - block.offsets[low]
    return offset >= block.offsets[low] && place < endOfLine(block.line + low) ? (block.line + low, place) : nil
  }

  /// Notes where each line of a block's text begins, in the bytes and in the text that cmark made of them.
  private mutating func enter(_ new: (line: Int, column: Int, endLine: Int), _ quotes: Int, _ fed: Span<UInt8>) {
    guard block.line != new.line else { return }
    block = BlockText(line: new.line, indent: new.column - 1 + headingMark(new, fed))
    var offset = 0
    for line in new.line...min(max(new.line, new.endLine), fedLines.count) {
      let start = line == new.line ? fedLines[line - 1] + block.indent : textStart(line, quotes, fed)
      block.starts.append(start)
      block.offsets.append(offset)
      offset += max(0, endOfLine(line) - start) + 1
    }
  }

  /// Where the text begins on a line of a paragraph after its first.
  private func textStart(_ line: Int, _ quotes: Int, _ fed: Span<UInt8>) -> Int {
    var place = fedLines[line - 1]
    var left = quotes
    while place < fed.count {
      if fed[place].isBlank {
        place += 1
      } else if left > 0, fed[place] == .greater {
        left -= 1
        place += 1
      } else {
        break
      }
    }
    return place
  }

  private func endOfLine(_ line: Int) -> Int { fedEnds[line - 1] }

  private func stands(_ found: FoundProblem, at place: Int, _ fed: Span<UInt8>) -> Bool {
    if case .rawHTML = found.kind { return fed.holds(found.probe, at: place) }
    if fed.holds(Array("![".utf8), at: place) { return true }
    guard fed[place] == UInt8(ascii: "[") || fed[place] == .less else { return false }
    return found.probe.isEmpty || fed.holds(found.probe, at: place + 1)
  }

  private func length(_ found: FoundProblem, at place: Int, line: Int, _ fed: Span<UInt8>) -> Int {
    if case .rawHTML = found.kind { return max(1, found.probe.count) }
    let length = found.endColumn - found.column + 1
    let end = place + length - 1
    guard length > 1, end < endOfLine(line) else { return 1 }
    let closing: [UInt8] = Array(")]>".utf8)
    return closing.contains(fed[end]) ? length : 1
  }
}

// MARK: - From there to the source

extension SourceMap {
  private mutating func inSource(
    _ range: Range<Int>, line: Int, _ source: Span<UInt8>, _ fed: Span<UInt8>
  ) -> Range<Int> {
    let index = line - 1 - cellLines
    guard sourceLines.indices.contains(index) else { return source.count..<source.count }
    let start = sourceLines[index] + own(from: fedLines[line - 1], to: range.lowerBound, fed)
    let end = sourceLines[index] + own(from: fedLines[line - 1], to: range.upperBound, fed)
    return min(start, source.count)..<min(max(start + 1, end), source.count)
  }

  /// How many bytes from the beginning of a line are the author's; goes on from the last place of the line.
  private mutating func own(from start: Int, to end: Int, _ fed: Span<UInt8>) -> Int {
    guard bridge.isUsed else { return end - start }
    if counted.start != start || counted.place > end { counted = (start, start, 0) }
    while counted.place < min(end, fed.count) {
      let width = bridge.standIn(fed, at: counted.place)
      if width == 0 { counted.own += 1 }
      counted.place += max(width, 1)
    }
    return counted.own
  }

  /// The bytes of a cell, whose columns cmark counts exactly: it lies on a line of its own.
  private mutating func range(of found: FoundProblem, in cell: Int, _ source: Span<UInt8>, _ fed: Span<UInt8>)
    -> Range<Int>
  {
    guard found.line >= 1, found.line <= fedLines.count else { return tables.cells[cell] }
    let content = fedLines[found.line - 1] + Feed.cellMark.utf8CodeUnitCount
    let first = own(from: content, to: fedLines[found.line - 1] + found.column - 1, fed)
    let last = own(from: content, to: fedLines[found.line - 1] + found.endColumn, fed)
    let start = place(first, in: cell, source)
    return start..<max(start + 1, place(last, in: cell, source))
  }

  /// The place so many bytes into a cell, backslashes before pipes not counted; goes on from the last place.
  private mutating func place(_ offset: Int, in cell: Int, _ source: Span<UInt8>) -> Int {
    let range = tables.cells[cell]
    if searched.cell != cell || searched.offset > offset { searched = (cell, 0, range.lowerBound) }
    while searched.offset < offset, searched.place < range.upperBound {
      searched.place += source.holds([.backslash, .pipe], at: searched.place) ? 2 : 1
      searched.offset += 1
    }
    return searched.place
  }
}
