import CMark
import Glibc

/// One node of a document's tree, lent by the document.
@safe struct Node: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  static func == (one: Node, other: Node) -> Bool { unsafe one.pointer == other.pointer }

  var kind: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  /// Lines and columns count from one; columns count bytes.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }
  /// The number that a list begins with; zero of any other list.
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  var isOrderedList: Bool {
    guard kind == CMARK_NODE_LIST else { return false }
    return unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
  }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

  /// A walk that begins at this node; its owner is the caller.
  func makeIterator() -> TreeIterator { unsafe TreeIterator(cmark_iter_new(pointer)) }
}

// MARK: - Strings

extension Node {
  /// A string of a node in cmark's memory.
  enum Text { case literal, address, title, info }

  /// Lends one of the node's strings; empty where there is none.
  func withText<Result>(_ text: Text, _ body: (Span<UInt8>) -> Result) -> Result {
    let characters: UnsafePointer<CChar>? =
      switch text {
      case .literal: unsafe cmark_node_get_literal(pointer)
      case .address: unsafe cmark_node_get_url(pointer)
      case .title: unsafe cmark_node_get_title(pointer)
      case .info: unsafe cmark_node_get_fence_info(pointer)
      }
    guard let characters = unsafe characters else { return body([UInt8]().span) }
    let length = unsafe strlen(characters)
    return unsafe characters.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      unsafe body(UnsafeBufferPointer(start: bytes, count: length).span)
    }
  }

  func bytes(_ text: Text) -> [UInt8] {
    withText(text) { span in
      var bytes: [UInt8] = []
      bytes.append(span)
      return bytes
    }
  }

  /// Replaces one of the node's strings; cmark keeps a copy.
  func set(_ text: Text, to bytes: [UInt8]) {
    unsafe withCString(bytes) { characters in
      switch text {
      case .literal: _ = unsafe cmark_node_set_literal(pointer, characters)
      case .address: _ = unsafe cmark_node_set_url(pointer, characters)
      case .title: _ = unsafe cmark_node_set_title(pointer, characters)
      case .info: _ = unsafe cmark_node_set_fence_info(pointer, characters)
      }
    }
  }

  private func withCString(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Void) {
    unsafe (bytes + [0]).withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        if let base = characters.baseAddress { unsafe body(base) }
      }
    }
  }
}

// MARK: - Changing the tree

extension Node {
  /// A node that renders as its children between two pieces of our own markup.
  ///
  /// - Parameter kind: custom block, which stands on lines of its own, or custom inline.
  static func custom(_ kind: cmark_node_type, before: [UInt8] = [], after: [UInt8] = []) -> Node? {
    guard let node = unsafe Node(cmark_node_new_with_mem(kind, TreeMemory.calls)) else { return nil }
    node.setMarkup(before: before, after: after)
    return node
  }

  /// The same with markup that is known beforehand.
  static func custom(_ kind: cmark_node_type, before: StaticString, after: StaticString) -> Node? {
    guard let node = unsafe Node(cmark_node_new_with_mem(kind, TreeMemory.calls)) else { return nil }
    unsafe before.withCString { _ = unsafe cmark_node_set_on_enter(node.pointer, $0) }
    unsafe after.withCString { _ = unsafe cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  static func text(_ bytes: [UInt8]) -> Node? {
    guard let node = unsafe Node(cmark_node_new_with_mem(CMARK_NODE_TEXT, TreeMemory.calls)) else { return nil }
    node.set(.literal, to: bytes)
    return node
  }

  /// Puts a new line in the place of this node, which is freed.
  func becomeLineBreak() {
    guard let line = unsafe Node(cmark_node_new_with_mem(CMARK_NODE_LINEBREAK, TreeMemory.calls)) else { return }
    line.insert(before: self)
    remove()
  }

  func setMarkup(before: [UInt8], after: [UInt8]) {
    if !before.isEmpty { unsafe withCString(before) { _ = unsafe cmark_node_set_on_enter(pointer, $0) } }
    if !after.isEmpty { unsafe withCString(after) { _ = unsafe cmark_node_set_on_exit(pointer, $0) } }
  }

  func insert(before sibling: Node) { _ = unsafe cmark_node_insert_before(sibling.pointer, pointer) }
  func append(_ child: Node) { _ = unsafe cmark_node_append_child(pointer, child.pointer) }
  func unlink() { unsafe cmark_node_unlink(pointer) }
  /// Takes the node and all below it out of the tree and out of memory.
  func remove() { unsafe cmark_node_free(pointer) }

  /// Moves all children of another node to the end of this one's.
  func adoptChildren(of other: Node) {
    while let child = other.firstChild { append(child) }
  }

  /// Leaves only the children in the node's place.
  func unwrap() {
    while let child = firstChild { child.insert(before: self) }
    remove()
  }

  /// Puts one node in the place of this one, with all its children.
  func replace(with other: Node) {
    other.insert(before: self)
    other.adoptChildren(of: self)
    remove()
  }

  /// Makes an iterator go on as if this node had just been entered.
  func reset(_ iterator: OpaquePointer) { unsafe cmark_iter_reset(iterator, pointer, CMARK_EVENT_ENTER) }
}

extension StaticString {
  /// Lends the bytes with their closing zero, which every literal has.
  fileprivate func withCString(_ body: (UnsafePointer<CChar>) -> Void) {
    unsafe utf8Start.withMemoryRebound(to: CChar.self, capacity: utf8CodeUnitCount + 1) { unsafe body($0) }
  }
}

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
