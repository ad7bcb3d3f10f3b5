/// Reads the structure of bodies, one after the other; it keeps its buffers and serves one thread.
package struct OutlineReader: ~Copyable {
  private var renderer = MarkupRenderer()

  package init() {}

  /// Reads one body; the places are bytes of it.
  package mutating func read(_ source: Span<UInt8>) -> Outline { renderer.outline(of: source) }
}
