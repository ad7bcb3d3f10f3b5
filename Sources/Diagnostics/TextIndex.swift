import Synchronization

/// The lines of one text, and how many characters stand before places of it: positions of many bytes without counting
/// the whole text for each.
struct TextIndex: Sendable {
  /// Where each line begins, a byte order mark left out.
  private let lines: [Int]
  /// Characters before every so many bytes.
  private let counts: [Int]

  private static let stride = 256

  /// Complexity: linear in the bytes, once.
  init(_ bytes: [UInt8]) {
    var lines = [TextPosition.start(of: bytes)]
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (place, byte) in bytes.enumerated() {
      if place % Self.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { lines.append(place + 1) }
    }
    if bytes.count % Self.stride == 0 { counts.append(count) }
    (self.lines, self.counts) = (lines, counts)
  }

  /// The position of a byte of the same bytes; logarithmic in the lines.
  func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    let end = min(max(offset, 0), bytes.count)
    let line = self.line(of: end)
    let start = lines[line]
    return TextPosition(
      line: line + 1, column: start < end ? characters(before: end, bytes) - characters(before: start, bytes) + 1 : 1)
  }

  /// Where the line of a byte begins.
  func startOfLine(_ offset: Int) -> Int { lines[line(of: offset)] }

  /// Where the line of a byte ends: at its line feed, or at the end of the text.
  func endOfLine(_ offset: Int, in bytes: [UInt8]) -> Int {
    let next = line(of: offset) + 1
    return next < lines.count ? lines[next] - 1 : bytes.count
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func characters(before offset: Int, _ bytes: [UInt8]) -> Int {
    let block = offset / Self.stride
    var count = counts[block]
    for place in block * Self.stride..<offset where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// The indexes of the files that findings point at, each made once.
package final class TextIndexes: Sendable {
  private let known = Mutex<[String: TextIndex]>([:])

  package init() {}

  /// The position of a byte of a file, whose content is always the same.
  func position(of offset: Int, in path: String, _ bytes: [UInt8]) -> TextPosition {
    index(of: path, bytes).position(of: offset, in: bytes)
  }

  func index(of path: String, _ bytes: [UInt8]) -> TextIndex {
    known.withLock { known in
      if let index = known[path] { return index }
      let index = TextIndex(bytes)
      known[path] = index
      return index
    }
  }

  /// The whole lines that a range of a file touches, the last line feed left out.
  package func lines(of range: Range<Int>, in path: String, _ bytes: [UInt8]) -> Range<Int> {
    let index = index(of: path, bytes)
    let end = min(range.upperBound, bytes.count)
    let start = min(index.startOfLine(range.lowerBound), range.lowerBound)
    return start..<max(end, index.endOfLine(max(range.lowerBound, end), in: bytes))
  }
}
