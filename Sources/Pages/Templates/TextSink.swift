/// Where text goes on its way into a page: whatever is written comes out escaped.
///
/// A field of kind text is handed this and nothing else, so that no view can write markup by mistake. The five characters
/// that end text or an attribute value in HTML and XML (`&`, `<`, `>`, `"`, `'`) become references; every other byte is kept.
package struct TextSink: ~Copyable {
  /// The page so far; reachable only for the writer that owns this sink.
  fileprivate(set) var bytes: [UInt8] = []

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

  private mutating func digits(of number: UInt) {
    if number >= 10 { digits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// The escaping: whole runs of harmless bytes are copied at once.
extension TextSink {
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in 0..<text.count {
      let byte = unsafe text[index]
      // Most bytes of Chinese text, and all letters, lie above the last of the five.
      guard byte <= UInt8(ascii: ">"), let reference = Self.reference(for: byte) else { continue }
      unsafe append(UnsafeBufferPointer(rebasing: text[run..<index]))
      append(reference)
      run = index + 1
    }
    unsafe append(UnsafeBufferPointer(rebasing: text[run...]))
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

  fileprivate mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe append($0) }
  }

  /// Copies bytes as they are.
  fileprivate mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    if !run.isEmpty { unsafe bytes.append(contentsOf: run) }
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

  /// How many bytes were written.
  package var count: Int { text.bytes.count }

  /// The page so far.
  package var bytes: [UInt8] { text.bytes }

  /// Writes markup that stands in our own source code.
  package mutating func markup(_ literal: StaticString) {
    text.append(literal)
  }

  /// Writes bytes that are HTML already: rendered Markdown, a baked frame, never anything an author typed.
  package mutating func trusted(_ html: some Sequence<UInt8>) {
    text.bytes.append(contentsOf: html)
  }

  /// Writes bytes that are HTML already.
  package mutating func trusted(_ html: Span<UInt8>) {
    unsafe html.withUnsafeBufferPointer { unsafe text.append($0) }
  }

  /// Lends the page's bytes to another producer of HTML, so that it appends in place.
  package mutating func withBytes<Result, Failure: Error>(
    _ body: (inout [UInt8]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(&text.bytes)
  }

  /// Makes room for a page of so many bytes.
  package mutating func reserve(_ capacity: Int) {
    text.bytes.reserveCapacity(capacity)
  }

  /// Forgets the page and keeps the memory for the next one.
  package mutating func reset() {
    text.bytes.removeAll(keepingCapacity: true)
  }

  /// Ends the page and hands its bytes over.
  package consuming func finish() -> [UInt8] {
    text.bytes
  }
}
