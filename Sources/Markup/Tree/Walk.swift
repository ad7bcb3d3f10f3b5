import CMark

/// The one walk over a body's tree: it settles links, images, headings, tables and line breaks in place, and writes
/// down the text.
struct Walk: ~Copyable {
  let resolver: any ReferenceResolver
  let bridge: EmphasisBridge
  let tables: Tables
  let idPrefix: [UInt8]
  let cellLines: Int

  var text: PlainText
  var summary = Summary()
  var problems: [FoundProblem] = []
  var headings: [FoundHeading] = []
  var anchorLinks: [AnchorLink] = []
  /// Titles and targets of links and pictures, percent-decoded, a line each.
  var behind: [UInt8] = []

  /// A line break in the source that may have to go: known when the text behind it is.
  var softBreak: (node: Node, previous: UInt32)?
  /// Where the text of the open heading, paragraph or image began.
  var blockStart = 0
  var imageStarts: [Int] = []
  /// The open paragraph or heading, whose inline nodes know their place only in it.
  var block: Node?
  /// Which lines of the open paragraph stand by themselves, once that was asked, and the line at hand.
  var keptLines: [Bool]?
  var line = 0
  var signatures = Signatures()
  /// Links around the text at hand.
  var openLinks = 0
  var quotes = 0
  var depth = 0
  var isTooDeep = false

  /// Headings that hold the cells, taken out of the tree.
  let cellNodes: [Node]
  var nextCellNode = 0
  var nextTable = 0
  var cell: Int?
  var nextCell = 0
  var openTable: (node: Node, table: Table)?
  var labels: [[UInt8]: Int] = [:]

  /// Quotes and lists deeper than this cannot be shown on any page.
  static let deepest = 32

  init(
    _ resolver: any ReferenceResolver, _ feed: borrowing Feed, cells: [Node], idPrefix: [UInt8],
    text: consuming PlainText
  ) {
    self.resolver = resolver
    self.bridge = feed.bridge
    self.tables = feed.tables
    self.idPrefix = idPrefix
    self.cellLines = feed.cellLines
    self.cellNodes = cells
    var text = text
    text.removeAll()
    self.text = text
  }

  mutating func run(_ root: Node) {
    var iterator = root.makeIterator()
    while let step = iterator.next() {
      if step.event == CMARK_EVENT_ENTER {
        enter(step.node, &iterator)
      } else {
        leave(step.node)
      }
    }
    signatures.end()
    for node in signatures.nodes { Self.set(node, asClass: "signature") }
  }

  private mutating func enter(_ node: Node, _ iterator: inout TreeIterator) {
    if depth == 0 { signatures.enter(node.kind) }
    switch node.kind {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: enterText(node)
    case CMARK_NODE_SOFTBREAK: enterSoftBreak(node)
    case CMARK_NODE_LINEBREAK: enterLineBreak()
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: enterBlock(node)
    case CMARK_NODE_CODE_BLOCK: enterCode(node, &iterator)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: enterHTML(node)
    case CMARK_NODE_LINK: openLinks += 1
    case CMARK_NODE_IMAGE: enterImage()
    case CMARK_NODE_CUSTOM_INLINE: enterCell()
    case CMARK_NODE_BLOCK_QUOTE:
      quotes += 1
      deepen(node)
    case CMARK_NODE_LIST: deepen(node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
    case CMARK_NODE_HEADING: leaveHeading(node)
    case CMARK_NODE_LINK:
      openLinks -= 1
      settleLink(node)
    case CMARK_NODE_IMAGE: settleImage(node)
    case CMARK_NODE_CUSTOM_INLINE: leaveCell()
    case CMARK_NODE_CUSTOM_BLOCK: leaveTable(node)
    case CMARK_NODE_BLOCK_QUOTE:
      quotes -= 1
      depth -= 1
    case CMARK_NODE_LIST: depth -= 1
    default: break
    }
  }

  private mutating func deepen(_ node: Node) {
    depth += 1
    guard depth > Self.deepest, !isTooDeep else { return }
    isTooDeep = true
    problems.append(FoundProblem(.tooDeep(Self.deepest), at: node, probe: []))
  }
}

// MARK: - Text

extension Walk {
  private mutating func enterText(_ node: Node) {
    clean(node, .literal)
    node.withText(.literal) { literal in
      if literal.count > 0 { settleSoftBreak(before: Scalars.next(literal, at: 0)) }
      text.append(literal)
    }
    if node.kind == CMARK_NODE_TEXT, openLinks == 0, imageStarts.isEmpty { linkAddresses(in: node) }
  }

  private mutating func enterSoftBreak(_ node: Node) {
    line += 1
    if keepsLine() {
      node.becomeLineBreak()
      softBreak = nil
      text.breakLine()
    } else if let last = text.last {
      softBreak = (node, last)
    } else {
      text.breakLine()
    }
  }

  /// Takes a line break out that falls within Chinese text, where it would become a space; else makes it one.
  mutating func settleSoftBreak(before next: UInt32) {
    guard let (node, previous) = softBreak else { return }
    softBreak = nil
    let bothSpaceless =
      CharacterClass.isSpaceless(previous)
      ? CharacterClass.isSpaceless(next) || CharacterClass.isSharedPunctuation(next)
      : CharacterClass.isSpaceless(next) && CharacterClass.isSharedPunctuation(previous)
    if bothSpaceless { node.remove() } else { text.breakLine() }
  }

  private mutating func enterBlock(_ node: Node) {
    softBreak = nil
    block = node
    (keptLines, line) = (nil, 0)
    text.line()
    text.flush()
    blockStart = text.count
  }

  private mutating func leaveParagraph(_ node: Node) {
    block = nil
    softBreak = nil
    if !summary.isFull { summary.append(text.bytes[blockStart...]) }
    if depth == 0, node.firstChild != nil { signatures.leave(node, text.bytes[blockStart...]) }
    text.line()
    if node.firstChild == nil { node.remove() }
  }

  private mutating func leaveHeading(_ node: Node) {
    block = nil
    softBreak = nil
    headings.append(FoundHeading(node: node, level: node.headingLevel, text: blockStart..<text.count))
    text.line()
  }

  private mutating func enterCode(_ node: Node, _ iterator: inout TreeIterator) {
    if enterTable(node, &iterator) { return }
    clean(node, .literal)
    clean(node, .info)
    text.line()
    node.withText(.literal) { text.append($0) }
    text.line()
  }

  /// A line break within a cell, which Markdown has no other way to write, or what is refused.
  private mutating func enterHTML(_ node: Node) {
    guard cell != nil, node.kind == CMARK_NODE_HTML_INLINE, node.withText(.literal, Self.isLineBreak) else {
      return refuse(node)
    }
    node.becomeLineBreak()
    softBreak = nil
    text.breakLine()
  }

  private mutating func refuse(_ node: Node) {
    let literal = node.bytes(.literal)
    let line = literal.prefix { !$0.isLineEnd }
    problems.append(found(.rawHTML, at: node, probe: Array(line)))
    node.remove()
  }

  /// Takes the stand-ins of the emphasis rule out of one of a node's strings.
  func clean(_ node: Node, _ string: Node.Text) {
    guard bridge.isUsed, let clean = node.withText(string, { bridge.cleaned($0) }) else { return }
    node.set(string, to: clean)
  }

  func found(_ kind: MarkupProblem.Kind, at node: Node, probe: [UInt8]) -> FoundProblem {
    FoundProblem(kind, at: node, in: block, quotes: quotes, cell: cell, probe: probe)
  }
}
