/// The text of a body as it is read: no markup, single spaces, a line for each block.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var gap = Gap.none
  /// Cells that ended since text was written last.
  private var cells = 0
  /// Where a reader sees more than a space.
  private var marks: [Mark] = []
  /// Pieces that markup or a line break divides in the source touch such that a number or a word may go on: a search of
  /// the source would miss it.
  private(set) var joinsPieces = false
  /// Something of the piece that is being written was written already.
  private var isInPiece = false

  private enum Gap { case none, space, lineBreak, line }

  /// A place where a line was broken, or where cells end.
  private struct Mark {
    var place: Int
    /// Spaces there that stand for it.
    var spaces: Int
    /// Zero: a line was broken.
    var cells: Int
  }

  var count: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    gap = .none
    cells = 0
    joinsPieces = false
  }

  /// Ends a word, unless nothing was written yet.
  mutating func space() { if gap == .none { gap = .space } }

  /// Breaks a line within a block, where a reader sees a space or a new line.
  mutating func breakLine() { if gap == .none { gap = .lineBreak } }

  /// Ends a cell of a table: a space, unless nothing was written yet.
  mutating func cell() {
    cells += 1
    space()
  }

  /// Ends a block, unless nothing was written yet.
  mutating func line() {
    gap = .line
    cells = 0
  }

  /// Appends text with its white space made single spaces.
  mutating func append(_ text: Span<UInt8>) {
    var start = 0
    isInPiece = false
    while let place = text.firstSpace(from: start) {
      write(text, start..<place)
      space()
      start = place + 1
    }
    write(text, start..<text.count)
  }

  private mutating func write(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if !joinsPieces, !bytes.isEmpty {
      if gap == .none || gap == .lineBreak {
        joinsPieces = Joint(end: bytes.span, start: text, at: range.lowerBound).mayGoOn
      } else if gap == .space, cells == 0, !isInPiece {
        joinsPieces = Joint.areDigits(bytes[bytes.count - 1], text[range.lowerBound])
      }
    }
    isInPiece = true
    flush()
    bytes.append(text, range)
  }

  /// Writes what separates the next text from the last, so that its place is known before it is written.
  mutating func flush() {
    let start = bytes.count
    if gap != .none, start > 0 { bytes.append(gap == .line ? .newline : .space) }
    if cells > 0 {
      let spaces = gap == .line ? 0 : bytes.count - start
      marks.append(Mark(place: bytes.count - spaces, spaces: spaces, cells: cells))
    } else if gap == .lineBreak, bytes.count > start {
      marks.append(Mark(place: start, spaces: 1, cells: 0))
    }
    gap = .none
    cells = 0
  }

  /// Appends the text with a bar for each end of a cell, and with a vertical tab where a line was broken.
  func append(to text: inout [UInt8]) {
    var start = 0
    for mark in marks {
      text += bytes[start..<mark.place]
      text += repeatElement(mark.cells > 0 ? .pipe : .verticalTab, count: max(1, mark.cells))
      start = mark.place + mark.spaces
    }
    text += bytes[start...]
  }

  /// The character written last, if the next one follows it directly.
  var last: UInt32? {
    guard gap == .none, !bytes.isEmpty else { return nil }
    return Scalars.next(bytes.span, at: Scalars.start(bytes.span, before: bytes.count))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
