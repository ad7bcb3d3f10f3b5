package import Diagnostics
import Glibc

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
  ///
  /// Where the second line is missing, that is reported and the keys end before the text, so that what is wrong with
  /// them is reported too.
  package static func split(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> FrontMatter? {
    let start = TextPosition.start(of: bytes)
    guard bytes[start...].contains(where: { $0 > UInt8(ascii: " ") || $0 == 0 }) else {
      findings.append(.emptyFile(in: path))
      return nil
    }
    guard TextEncoding.check(bytes, path: path, findings: &findings) else { return nil }
    let lines = Lines(bytes: bytes, region: start..<bytes.count)
    let first = lines.line(at: start)
    guard lines.isFence(first) else {
      var shown = first
      while bytes[shown.content].allSatisfy({ $0 == 0x20 || $0 == 0x09 }), shown.next < bytes.count {
        shown = lines.line(at: shown.next)
      }
      findings.append(
        .noFrontMatter(
          String(decoding: bytes[shown.content].prefix(200), as: UTF8.self), isBelow: shown.content != first.content,
          in: path, at: first.content))
      return nil
    }
    let closing = lines.fence(after: first.next)
    let prose = lines.prose(in: first.next..<(closing?.content.lowerBound ?? bytes.count))
    if closing == nil || prose != nil { findings.append(.frontMatterNotClosed(in: path, opened: first.content)) }
    let end = prose ?? closing?.content.lowerBound ?? bytes.count
    let yaml = first.next..<end
    guard yaml.count <= limit else {
      findings.append(.frontMatterTooLong(yaml.count, limit: limit, in: path, at: first.content))
      return nil
    }
    return FrontMatter(opening: first.content, yaml: yaml, body: (closing?.next ?? bytes.count)..<bytes.count)
  }
}

extension Span<UInt8> {
  /// The first line feed at or after a place, else the end; at the speed of the C library.
  fileprivate func place(ofLineFeedFrom start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let hit = unsafe memchr(base + start, Int32(UInt8(ascii: "\n")), end - start)
      else { return end }
      return unsafe UnsafeRawPointer(hit) - base
    }
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
    var end = bytes.span.place(ofLineFeedFrom: start, to: region.upperBound)
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

  /// Where the text of an item begins that should have stood below a second fence: a blank line, and below it a
  /// heading or a line that is neither key nor list; nil when there is none.
  func prose(in part: Range<Int>) -> Int? {
    var start = part.lowerBound
    var blank: Int?
    while start < part.upperBound {
      let line = line(at: start)
      if isBlank(line.content) {
        blank = blank ?? start
      } else {
        if let blank, isProse(line.content) { return blank }
        blank = nil
      }
      start = line.next
    }
    return nil
  }

  private func isBlank(_ content: Range<Int>) -> Bool { bytes[content].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private func isProse(_ content: Range<Int>) -> Bool {
    let line = bytes[content]
    guard let first = line.first, first != UInt8(ascii: " "), first != 0x09, first != UInt8(ascii: "-") else {
      return false
    }
    if first == UInt8(ascii: "#") {
      return line.first { $0 != first } == UInt8(ascii: " ") && line.count > 2 && !hasKey(after: content)
    }
    return !line.contains(UInt8(ascii: ":")) && !hasFullWidthColon(content)
  }

  /// A key follows somewhere below, so that a line with # is a comment among keys.
  private func hasKey(after content: Range<Int>) -> Bool {
    let line = line(at: line(at: content.lowerBound).next).content
    return bytes[line].contains(UInt8(ascii: ":"))
  }

  private func hasFullWidthColon(_ content: Range<Int>) -> Bool {
    guard content.count >= 3 else { return false }
    return (content.lowerBound...content.upperBound - 3).contains {
      bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBC && bytes[$0 + 2] == 0x9A
    }
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
