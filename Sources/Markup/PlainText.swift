/// The text of a body as it is read: no markup, single spaces, a line for each block.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var gap = Gap.none

  private enum Gap { case none, space, line }

  var count: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    gap = .none
  }

  /// Ends a word, unless nothing was written yet.
  mutating func space() { if gap == .none { gap = .space } }

  /// Ends a block, unless nothing was written yet.
  mutating func line() { gap = .line }

  /// Appends text with its white space made single spaces.
  mutating func append(_ text: Span<UInt8>) {
    var start = 0
    while let place = text.firstSpace(from: start) {
      write(text, start..<place)
      space()
      start = place + 1
    }
    write(text, start..<text.count)
  }

  private mutating func write(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flush()
    bytes.append(text, range)
  }

  /// Writes what separates the next text from the last, so that its place is known before it is written.
  mutating func flush() {
    if gap != .none, !bytes.isEmpty { bytes.append(gap == .line ? .newline : .space) }
    gap = .none
  }

  /// The character written last, if the next one follows it directly.
  var last: UInt32? {
    guard gap == .none, !bytes.isEmpty else { return nil }
    return Scalars.next(bytes.span, at: Scalars.start(bytes.span, before: bytes.count))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
