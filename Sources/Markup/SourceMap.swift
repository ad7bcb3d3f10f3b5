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
  /// How far each cell has been searched.
  private var searched: [Int: Int] = [:]

  /// How many lines around the expected one are tried.
  private static let reach = 64

  init(_ source: Span<UInt8>, _ fed: Span<UInt8>, _ feed: Feed) {
    sourceLines = Self.lines(source, from: feed.bodyStart)
    fedLines = Self.lines(fed, from: fed.holds([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0)
    cellLines = feed.cellLines
    tables = feed.tables
    bridge = feed.bridge
  }

  /// The bytes that a problem is about; at least one, unless the source ends there.
  mutating func range(of found: FoundProblem, _ source: Span<UInt8>, _ fed: Span<UInt8>) -> Range<Int> {
    if let cell = found.cell { return search(found, in: cell, source) }
    guard let block = found.block else {
      let start = fedPlace(line: found.line, column: found.column)
      return inSource(start..<endOfLine(start, fed), line: found.line, source, fed)
    }
    let columns = found.column - 1 - indent(block, fed)
    for line in candidates(found.line, block.line...max(block.line, block.endLine)) {
      guard let place = place(line, columns, block, found.quotes, fed), stands(found, at: place.fed, fed) else { continue }
      let length = length(found, at: place.fed, fed)
      return inSource(place.fed..<place.fed + length, line: place.line, source, fed)
    }
    let start = fedPlace(line: block.line, column: block.column)
    return inSource(start..<endOfLine(start, fed), line: block.line, source, fed)
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

  /// The bytes that cmark thinks stand before the text on every line of the block.
  private func indent(_ block: (line: Int, column: Int, endLine: Int), _ fed: Span<UInt8>) -> Int {
    block.column - 1 + headingMark(block, fed)
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
  private func place(
    _ line: Int, _ columns: Int, _ block: (line: Int, column: Int, endLine: Int), _ quotes: Int, _ fed: Span<UInt8>
  ) -> (line: Int, fed: Int)? {
    var (line, columns) = (line, columns)
    while line <= min(block.endLine, fedLines.count) {
      let start = line == block.line ? fedLines[line - 1] + indent(block, fed) : textStart(line, quotes, fed)
      let length = max(0, endOfLine(start, fed) - start)
      if columns < length { return columns < 0 ? nil : (line, start + columns) }
      columns -= length + 1
      line += 1
    }
    return nil
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

  private func endOfLine(_ start: Int, _ fed: Span<UInt8>) -> Int {
    var end = min(start, fed.count)
    while end < fed.count, !fed[end].isLineEnd { end += 1 }
    return end
  }

  private func stands(_ found: FoundProblem, at place: Int, _ fed: Span<UInt8>) -> Bool {
    if case .rawHTML = found.kind { return fed.holds(found.probe, at: place) }
    if fed.holds(Array("![".utf8), at: place) { return true }
    guard fed[place] == UInt8(ascii: "[") || fed[place] == .less else { return false }
    return found.probe.isEmpty || fed.holds(found.probe, at: place + 1)
  }

  private func length(_ found: FoundProblem, at place: Int, _ fed: Span<UInt8>) -> Int {
    if case .rawHTML = found.kind { return max(1, found.probe.count) }
    let length = found.endColumn - found.column + 1
    let end = place + length - 1
    guard length > 1, end < endOfLine(place, fed) else { return 1 }
    let closing: [UInt8] = Array(")]>".utf8)
    return closing.contains(fed[end]) ? length : 1
  }
}

// MARK: - From there to the source

extension SourceMap {
  private func inSource(
    _ range: Range<Int>, line: Int, _ source: Span<UInt8>, _ fed: Span<UInt8>
  ) -> Range<Int> {
    let index = line - 1 - cellLines
    guard sourceLines.indices.contains(index) else { return source.count..<source.count }
    let fedStart = fedLines[line - 1]
    let start = sourceLines[index] + own(fedStart..<range.lowerBound, fed)
    let end = start + own(range, fed)
    return min(start, source.count)..<min(max(start + 1, end), source.count)
  }

  /// How many bytes of a range are the author's.
  private func own(_ range: Range<Int>, _ fed: Span<UInt8>) -> Int {
    var (place, count) = (range.lowerBound, 0)
    while place < min(range.upperBound, fed.count) {
      let width = bridge.standIn(fed, at: place)
      if width == 0 { count += 1 }
      place += max(width, 1)
    }
    return count
  }

  /// Cells lie on one line, so what a problem is about can be looked for in it.
  private mutating func search(_ found: FoundProblem, in cell: Int, _ source: Span<UInt8>) -> Range<Int> {
    let range = tables.cells[cell]
    let probe = bridge.cleaned(found.probe.span) ?? found.probe
    let needle: [UInt8]
    if case .rawHTML = found.kind { needle = probe } else { needle = Array("[".utf8) + probe }
    let start = searched[cell] ?? range.lowerBound
    guard let hit = source.first(needle, in: start..<range.upperBound) else { return range }
    searched[cell] = hit + needle.count
    return hit..<hit + needle.count
  }
}
