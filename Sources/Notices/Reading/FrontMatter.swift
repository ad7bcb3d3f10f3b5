/// Where the keys and the text of a Markdown file are.
///
/// The keys stand between a first line `---` and a second one; a byte order mark and CRLF line ends are accepted.
package struct FrontMatter: Sendable, Equatable {
  /// The first line `---`.
  package var opening: Range<Int>
  /// The YAML between the two lines.
  package var yaml: Range<Int>
  /// Everything after the second line.
  package var body: Range<Int>

  /// The most bytes that the keys may take.
  package static let limit = 64 * 1024

  /// Splits a file; reports and returns nil when it is not UTF-8 text or has no front matter.
  package static func split(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> FrontMatter? {
    let start = TextEncoding.start(of: bytes)
    guard bytes[start...].contains(where: { $0 > UInt8(ascii: " ") || $0 == 0 }) else {
      findings.append(.emptyFile(in: path))
      return nil
    }
    guard TextEncoding.check(bytes, path: path, findings: &findings) else { return nil }
    let lines = Lines(bytes: bytes, region: start..<bytes.count)
    let first = lines.line(at: start)
    guard lines.isFence(first) else {
      findings.append(.noFrontMatter(in: path, at: first.content))
      return nil
    }
    guard let closing = lines.fence(after: first.next) else {
      findings.append(.frontMatterNotClosed(in: path, opened: first.content))
      return nil
    }
    let yaml = first.next..<closing.content.lowerBound
    guard yaml.count <= limit else {
      findings.append(.frontMatterTooLong(yaml.count, limit: limit, in: path, at: first.content))
      return nil
    }
    return FrontMatter(opening: first.content, yaml: yaml, body: closing.next..<bytes.count)
  }
}

/// The lines of a part of a file.
struct Lines {
  struct Line {
    /// Without the line end.
    var content: Range<Int>
    /// Where the next line starts.
    var next: Int
  }

  let bytes: [UInt8]
  let region: Range<Int>

  func line(at start: Int) -> Line {
    var end = start
    while end < region.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let next = min(end + 1, region.upperBound)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Line(content: start..<end, next: next)
  }

  /// A line of three hyphens, perhaps with spaces behind them.
  func isFence(_ line: Line) -> Bool {
    guard line.content.count >= 3 else { return false }
    let start = line.content.lowerBound
    guard bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-"),
      bytes[start + 2] == UInt8(ascii: "-")
    else { return false }
    return bytes[start + 3..<line.content.upperBound].allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
  }

  func fence(after start: Int) -> Line? {
    var start = start
    while start < region.upperBound {
      let line = line(at: start)
      if isFence(line) { return line }
      start = line.next
    }
    return nil
  }
}
