import CMark

// MARK: - Lines of their own

extension Walk {
  /// Whether the line that begins now stands by itself.
  mutating func keepsLine() -> Bool {
    guard let block, block.kind == CMARK_NODE_PARAGRAPH else { return false }
    let kept = keptLines ?? KeptLines.plan(ParagraphLines.read(block, bridge))
    keptLines = kept
    return kept.indices.contains(line) && kept[line]
  }

  mutating func enterLineBreak() {
    line += 1
    text.breakLine()
  }

  /// Whether a tag is `<br>`, in any of its writings.
  static func isLineBreak(_ tag: Span<UInt8>) -> Bool {
    let name = Array("<br".utf8)
    guard tag.count >= 4, tag.count <= 8, tag[tag.count - 1] == .greater else { return false }
    for place in name.indices where tag[place].lowercased != name[place] { return false }
    for place in 3..<tag.count - 1 where !tag[place].isBlank && tag[place] != .slash { return false }
    return true
  }
}

/// The lines of a paragraph in the tree.
enum ParagraphLines {
  /// Reads the text of each line, markup taken off; linear.
  static func read(_ paragraph: Node, _ bridge: EmphasisBridge) -> [WrittenLine] {
    var lines: [WrittenLine] = []
    var text: [UInt8] = []
    var iterator = paragraph.makeIterator()
    while let step = iterator.next() {
      guard step.event == CMARK_EVENT_ENTER else { continue }
      switch step.node.kind {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        step.node.withText(.literal) { literal in
          if let clean = bridge.cleaned(literal) { text += clean } else { text.append(literal) }
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        lines.append(WrittenLine(text.span))
        text.removeAll(keepingCapacity: true)
      default: break
      }
    }
    lines.append(WrittenLine(text.span))
    return lines
  }
}

// MARK: - Signatures

/// Finds the signatures (落款) of a body among its outermost blocks: at the end, or before a heading or a rule.
struct Signatures {
  /// The paragraphs of signatures that stand where one may.
  private(set) var nodes: [Node] = []
  /// Paragraphs that are a signature if nothing but what may follow one comes.
  private var pending: [Node] = []
  /// The paragraph before, if it names an organ alone.
  private var signer: Node?

  /// The most bytes that the paragraph of a signature has.
  private static let longest = 480

  /// Notes that a block begins at the outermost level; blocks within it do no harm.
  mutating func enter(_ kind: cmark_node_type) {
    switch kind {
    case CMARK_NODE_HEADING, CMARK_NODE_THEMATIC_BREAK: end()
    case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_CUSTOM_BLOCK:
      (pending, signer) = ([], nil)
    default: break
    }
  }

  /// Judges a paragraph of the outermost level when its text is known.
  ///
  /// What ends in a full stop is prose, and costs no more than to see that.
  mutating func leave(_ node: Node, _ text: ArraySlice<UInt8>) {
    let before = signer
    signer = nil
    if text.count <= Self.longest, !(text.ends(in: "。") && pending.isEmpty) {
      let lines = ParagraphLines.read(node, EmphasisBridge())
      if let form = SignatureForm(lines) {
        (pending, signer) =
          form == .signer ? ([], node) : (form == .day ? [before, node].compactMap(\.self) : [node], nil)
        return
      }
      if let first = lines.first, SignatureForm.mayBeFollowed(by: first) { nodes += pending }
    }
    pending = []
  }

  /// Whatever came last stands at the end.
  mutating func end() {
    nodes += pending
    (pending, signer) = ([], nil)
  }
}

extension Walk {
  static func set(_ paragraph: Node, asClass name: StaticString) {
    var before = Array("<p class=\"".utf8)
    before.append(literal: name)
    before.append(literal: "\">")
    guard let line = Node.custom(CMARK_NODE_CUSTOM_BLOCK),
      let marked = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: before, after: Array("</p>".utf8))
    else { return }
    line.append(marked)
    line.insert(before: paragraph)
    marked.adoptChildren(of: paragraph)
    paragraph.remove()
  }
}

// MARK: - Bare addresses

extension Walk {
  /// Makes links of the addresses that stand in a text as they are.
  mutating func linkAddresses(in node: Node) {
    guard node.withText(.literal, { $0.first(Array("://".utf8), in: 0..<$0.count) }) != nil else { return }
    let literal = node.bytes(.literal)
    let addresses = BareAddress.all(in: literal.span)
    guard !addresses.isEmpty else { return }
    var written = 0
    for range in addresses {
      if written < range.lowerBound { Node.text(Array(literal[written..<range.lowerBound]))?.insert(before: node) }
      let address = Array(literal[range])
      if let fault = ShownHost.fault(of: address.span, shownAs: address) {
        problems.append(found(fault, at: node, probe: address))
      }
      insertLink(to: address, before: node)
      written = range.upperBound
    }
    if written < literal.count { Node.text(Array(literal[written...]))?.insert(before: node) }
    node.remove()
  }

  private mutating func insertLink(to address: [UInt8], before node: Node) {
    var opening = Array("<a class=\"address\" href=\"".utf8)
    opening.append(escaping: address.span)
    opening.append(literal: "\">")
    guard let text = Node.text(address),
      let link = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: opening, after: Array("</a>".utf8))
    else { return }
    link.append(text)
    link.insert(before: node)
    // What percent signs spell is looked through, too.
    guard address.contains(.percent) else { return }
    behind += Address.decoded(address.span, 0..<address.count)
    behind.append(.newline)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(in mark: String) -> Bool { suffix(mark.utf8.count).elementsEqual(mark.utf8) }
}
