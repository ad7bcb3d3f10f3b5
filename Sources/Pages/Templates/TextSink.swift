/// Where text goes on its way into a page: whatever is written comes out escaped.
///
/// A field of kind text is handed this and nothing else, so that no view can write markup by mistake. The five characters
/// that end text or an attribute value in HTML and XML (`&`, `<`, `>`, `"`, `'`) become references; every other byte is kept.
package struct TextSink: ~Copyable {
  /// The page so far; reachable only for the writer that owns this sink.
  fileprivate var bytes = PageBuffer()

  /// Writes text, escaped.
  package mutating func write(_ text: String) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe escape($0) }
    if done == nil { write(utf8: text.utf8) }
  }

  /// Writes a part of a text, escaped.
  package mutating func write(_ text: Substring) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe escape($0) }
    if done == nil { write(utf8: text.utf8) }
  }

  /// Writes UTF-8 bytes, escaped; they are not checked for being valid.
  package mutating func write(utf8 text: some Sequence<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { unsafe escape($0) }
    if done != nil { return }
    for byte in text { escape(byte) }
  }

  /// Writes UTF-8 bytes, escaped; they are not checked for being valid.
  package mutating func write(utf8 text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe escape($0) }
  }

  /// Writes a whole number in decimal digits without grouping.
  package mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(of: number.magnitude)
  }

  /// Writes the lowest digits of a number that is not negative, with zeros in front.
  mutating func write(_ number: Int, digits count: Int) {
    var unit = 1
    for _ in 1..<count { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  private mutating func digits(of number: UInt) {
    if number >= 10 { digits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// The escaping: whole runs of harmless bytes are copied at once.
extension TextSink {
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < text.count {
      if unsafe index + 8 <= text.count && Self.isHarmless(text, at: index) {
        index += 8
        continue
      }
      if let reference = unsafe Self.reference(for: text[index]) {
        unsafe append(UnsafeBufferPointer(rebasing: text[run..<index]))
        append(reference)
        run = index + 1
      }
      index += 1
    }
    unsafe append(UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// Whether eight bytes are all above the last of the five, as most of Chinese text and all letters are.
  private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = unsafe UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // A byte up to 0x3E borrows from its own high bit, which no byte beyond ASCII has clear.
    return (word &- 0x3F3F_3F3F_3F3F_3F3F) & ~word & 0x8080_8080_8080_8080 == 0
  }

  private mutating func escape(_ byte: UInt8) {
    if let reference = Self.reference(for: byte) { append(reference) } else { bytes.append(byte) }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Writes text that stands in our own source code and has none of the five characters.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe append($0) }
  }

  fileprivate mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(run)
  }
}

/// The one writer of pages: markup is ours, text is theirs and comes out escaped.
///
/// Markup is accepted only as a literal of the source code, or as bytes that the caller vouches for by name. A writer is
/// reused for many pages: `reset` empties it and keeps its memory.
package struct HTMLWriter: ~Copyable {
  /// Where text goes; what is written here comes out escaped.
  package var text = TextSink()

  /// An empty page.
  package init() {}

  package var count: Int { text.bytes.count }

  /// A copy of the page so far.
  package var bytes: [UInt8] {
    withSpan { page in
      [UInt8](capacity: page.count) { copy in
        for place in page.indices { copy.append(page[place]) }
      }
    }
  }

  /// Lends the page so far.
  package func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try text.bytes.withSpan(body)
  }

  /// Writes markup that stands in our own source code.
  package mutating func markup(_ literal: StaticString) {
    text.append(literal)
  }

  /// Writes bytes that are HTML already: rendered Markdown, a baked frame, never anything an author typed.
  package mutating func trusted(_ html: some Sequence<UInt8>) {
    let done: Void? = html.withContiguousStorageIfAvailable { unsafe text.append($0) }
    if done != nil { return }
    for byte in html { text.bytes.append(byte) }
  }

  /// Writes bytes that are HTML already.
  package mutating func trusted(_ html: Span<UInt8>) {
    unsafe html.withUnsafeBufferPointer { unsafe text.append($0) }
  }

  /// Makes room for a page of so many bytes.
  package mutating func reserve(_ capacity: Int) {
    text.bytes.reserve(capacity)
  }

  /// Forgets the page and keeps the memory for the next one.
  package mutating func reset() {
    text.bytes.removeAll()
  }

  /// Ends the page and hands its bytes over.
  package consuming func finish() -> [UInt8] { bytes }
}
