/// Reads the structure of bodies, one after the other; it keeps its buffers and serves one thread.
package struct OutlineReader: ~Copyable {
  private var feed = Feed()
  private let memory = TreeMemory()

  package init() {}

  /// Reads one body; the places are bytes of it.
  package mutating func read(_ source: Span<UInt8>) -> Outline {
    memory.begin()
    defer { memory.end() }
    feed.prepare(source)
    let document = feed.parse(source)
    return OutlineWalk.outline(of: document, document.takeCells(feed), source, feed)
  }
}
