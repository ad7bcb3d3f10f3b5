/// A script as it goes to readers: without the lines that are comments and the blanks that lines begin with.
///
/// A telephone loads it before it can do anything. What stands within a line is kept as it is, and so are comments that
/// say whose the script is (`/*!`), and a whole script that holds a string of several lines.
enum ClassicScript {
  /// The same script, shorter; linear where comments end.
  static func squeezed(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: UInt8(ascii: "\n"))
    guard !source.contains(UInt8(ascii: "`")), !lines.contains(where: { $0.last == UInt8(ascii: "\\") }) else {
      return source
    }
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var rest = lines.map(trimmed)[...]
    while let line = rest.popFirst() {
      if let end = endOfComment(line, rest) {
        rest = rest[end...]
      } else if !line.isEmpty {
        result += line
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    while let last = line.last, last <= UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  /// Where the lines go on behind a comment that begins with a line and has its lines for itself.
  private static func endOfComment(_ line: ArraySlice<UInt8>, _ rest: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard line.starts(with: "/*".utf8), line.dropFirst(2).first != UInt8(ascii: "!") else { return nil }
    var (last, next) = (line.dropFirst(2), rest.startIndex)
    while true {
      if let end = endOfWords(last) { return end == last.endIndex ? next : nil }
      guard next < rest.endIndex else { return nil }
      last = rest[next]
      next += 1
    }
  }

  /// Where a comment ends in a line, behind its mark.
  private static func endOfWords(_ line: ArraySlice<UInt8>) -> Int? {
    line.indices.dropLast().first { line[$0] == UInt8(ascii: "*") && line[$0 + 1] == UInt8(ascii: "/") }.map { $0 + 2 }
  }
}
