import CMark
import Glibc

/// One parsed body.
///
/// Nodes are lent by ``TreeMemory``: none may be used after its end.
@safe struct Document: ~Copyable {
  private let tree: OpaquePointer

  /// Parses CommonMark.
  ///
  /// Never fails: any bytes are a document; ill-formed UTF-8 and NUL become U+FFFD.
  ///
  /// Positions inside code and HTML count lines only with the option for source positions, which does not change
  /// what is rendered as long as the renderer does not get it.
  ///
  /// - Parameter isValid: the bytes are known to be well-formed, so that cmark need not look.
  init(parsing bytes: Span<UInt8>, isValid: Bool = false) {
    let options = CMARK_OPT_SOURCEPOS | (isValid ? 0 : CMARK_OPT_VALIDATE_UTF8)
    let parser = unsafe cmark_parser_new_with_mem(options, TreeMemory.calls)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        if let base = characters.baseAddress { unsafe cmark_parser_feed(parser, base, characters.count) }
      }
    }
    unsafe tree = cmark_parser_finish(parser)
    unsafe cmark_parser_free(parser)
  }

  var root: Node { unsafe Node(tree) }

  /// Takes the headings that hold the cells of tables from the front of the tree; see ``Feed``.
  func takeCells(_ feed: borrowing Feed) -> [Node] {
    guard feed.cellLines > 0 else { return [] }
    var cells: [Node] = []
    cells.reserveCapacity(feed.cellLines)
    while cells.count < feed.cellLines, let node = root.firstChild, node.kind == CMARK_NODE_HEADING {
      cells.append(node)
      node.unlink()
    }
    return cells
  }

  /// Appends the HTML of the whole tree; raw HTML and dangerous links would be left out by cmark itself too.
  func render(into html: inout [UInt8]) {
    guard let rendered = unsafe cmark_render_html(tree, CMARK_OPT_DEFAULT) else { return }
    let length = unsafe strlen(rendered)
    unsafe rendered.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      unsafe html.append(contentsOf: UnsafeBufferPointer(start: bytes, count: length))
    }
  }
}
