import CMark

/// A walk over a tree that keeps its place on the heap: no depth of nesting exhausts the stack.
///
/// A leaf may be removed or replaced when it is entered, any other node when it is left.
@safe struct TreeIterator: ~Copyable {
  private let iterator: OpaquePointer?

  init(_ iterator: OpaquePointer?) { unsafe self.iterator = iterator }

  deinit { if let iterator = unsafe iterator { unsafe cmark_iter_free(iterator) } }

  /// Whether a node is entered or left; nothing at the end.
  mutating func next() -> (event: cmark_event_type, node: Node)? {
    guard let iterator = unsafe iterator else { return nil }
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return nil }
    return (event, unsafe Node(node))
  }

  /// Goes on as if the node had just been entered.
  mutating func restart(entering node: Node) {
    guard let iterator = unsafe iterator else { return }
    unsafe node.reset(iterator)
  }
}
