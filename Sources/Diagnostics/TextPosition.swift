/// A place in a text as people count it.
///
/// Lines and columns start at 1. A column counts characters in the sense of Unicode scalars, as most editors do, and
/// neither bytes nor the width on the screen; a byte order mark is not counted. A line ends at LF; a CR before it
/// belongs to no column.
package struct TextPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a text starts: behind a byte order mark, when there is one.
  package static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The position of a byte, in time linear in the bytes before it.
  package init(of offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var start = TextPosition.start(of: bytes)
    for place in 0..<end where bytes[place] == UInt8(ascii: "\n") {
      line += 1
      start = place + 1
    }
    let scalars = start < end ? bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    self.init(line: line, column: scalars + 1)
  }
}

extension TextPosition: CustomStringConvertible {
  package var description: String { "\(line):\(column)" }
}
