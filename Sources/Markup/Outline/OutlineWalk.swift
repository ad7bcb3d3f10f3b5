import CMark

/// The walk that makes an outline of a body's tree.
///
/// cmark's columns are not those of the source (see ``SourceMap``); its lines are. So the text of a block is looked for
/// in the block's lines, where it stands in the same order.
struct OutlineWalk {
  private(set) var outline = Outline()

  private let bridge: EmphasisBridge
  private let tables: Tables
  private let cellLines: Int
  private let lines: [Int]
  private let end: Int
  private var matcher = TextMatcher()
  private var nextTable = 0
  private var depth = 0
  private var openBlock = 0
  private var openReferences: [Int] = []
  private var cellTexts: [Range<Int>] = []

  init(_ source: Span<UInt8>, _ feed: Feed) {
    bridge = feed.bridge
    tables = feed.tables
    cellLines = feed.cellLines
    end = source.count
    outline.length = source.count
    lines = Self.lines(source, from: feed.bodyStart)
  }

  mutating func run(_ root: Node, _ source: Span<UInt8>) {
    readCells(root, source)
    var iterator = root.makeIterator()
    while let step = iterator.next() {
      if step.event == CMARK_EVENT_ENTER { enter(step.node, source) } else { leave(step.node, source) }
    }
  }

  private static func lines(_ source: Span<UInt8>, from start: Int) -> [Int] {
    var lines = [start]
    for place in start..<max(start, source.count) where source[place].isLineEnd {
      let isPair = source[place] == .carriageReturn && place + 1 < source.count && source[place + 1] == .newline
      if !isPair { lines.append(place + 1) }
    }
    return lines
  }

  /// The lines of the source that a block stands on.
  private func lines(of node: Node) -> Range<Int> {
    let first = node.startLine - 1 - cellLines
    let behind = node.endLine - cellLines
    let start = lines.indices.contains(first) ? lines[first] : end
    return start..<max(start, lines.indices.contains(behind) ? lines[behind] : end)
  }
}

// MARK: - Blocks

extension OutlineWalk {
  private mutating func enter(_ node: Node, _ source: Span<UInt8>) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      matcher.enter(lines(of: node))
      openBlock = outline.text.count
    case CMARK_NODE_CODE_BLOCK: addCode(node, source)
    case CMARK_NODE_THEMATIC_BREAK: add(.rule, outline.text.count..<outline.text.count, node)
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST: depth += 1
    default: enterInline(node, source)
    }
  }

  private mutating func leave(_ node: Node, _ source: Span<UInt8>) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH: add(.paragraph, openBlock..<outline.text.count, node)
    case CMARK_NODE_HEADING: add(.heading(node.headingLevel), openBlock..<outline.text.count, node)
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST: depth -= 1
    default: leaveInline(node, source)
    }
  }

  private mutating func add(_ kind: Outline.Block.Kind, _ text: Range<Int>, _ node: Node) {
    outline.blocks.append(
      Outline.Block(kind: kind, text: text, source: lines(of: node), isNested: depth > 0))
  }

  private mutating func addCode(_ node: Node, _ source: Span<UInt8>) {
    while nextTable < tables.all.count, tables.all[nextTable].line + cellLines + 1 < node.startLine { nextTable += 1 }
    if nextTable < tables.all.count, tables.all[nextTable].line + cellLines + 1 == node.startLine {
      addTable(tables.all[nextTable], node)
      nextTable += 1
      return
    }
    let start = outline.text.count
    matcher.enter(lines(of: node))
    append(node, source)
    outline.code.append(start..<outline.text.count)
    add(.code, start..<outline.text.count, node)
  }

  private mutating func addTable(_ table: Table, _ node: Node) {
    let cells = table.cells.map { cellTexts[$0] }
    let grid = Outline.Grid(
      columns: table.alignments.count, cells: cells, sources: table.cells.map { tables.cells[$0] })
    outline.tables.append(grid)
    let text = (cells.map(\.lowerBound).min() ?? 0)..<(cells.map(\.upperBound).max() ?? 0)
    add(.table(outline.tables.count - 1), text, node)
  }

  /// Reads the headings that hold the cells and takes them out of the tree.
  private mutating func readCells(_ root: Node, _ source: Span<UInt8>) {
    guard cellLines > 0 else { return }
    cellTexts.reserveCapacity(tables.cells.count)
    for cell in tables.cells {
      let start = outline.text.count
      if !cell.isEmpty, let node = root.firstChild, node.kind == CMARK_NODE_HEADING {
        matcher.enter(cell)
        var iterator = node.makeIterator()
        while let step = iterator.next() {
          if step.event == CMARK_EVENT_ENTER { enterInline(step.node, source) } else { leaveInline(step.node, source) }
        }
        node.unlink()
      }
      cellTexts.append(start..<outline.text.count)
    }
  }
}

// MARK: - Inlines

extension OutlineWalk {
  private mutating func enterInline(_ node: Node, _ source: Span<UInt8>) {
    switch node.kind {
    case CMARK_NODE_TEXT: append(node, source)
    case CMARK_NODE_CODE:
      let start = outline.text.count
      append(node, source)
      outline.code.append(start..<outline.text.count)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: matcher.breakLine(&outline)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: openReferences.append(outline.text.count)
    default: break
    }
  }

  private mutating func leaveInline(_ node: Node, _ source: Span<UInt8>) {
    guard node.kind == CMARK_NODE_LINK || node.kind == CMARK_NODE_IMAGE else { return }
    let text = min(openReferences.popLast() ?? outline.text.count, outline.text.count)..<outline.text.count
    let place = text.isEmpty ? matcher.place..<matcher.place : outline.place(of: text)
    matcher.skipDestination(source)
    var address = node.bytes(.address)
    if let clean = bridge.cleaned(address.span) { address = clean }
    let typed = String(decoding: address, as: UTF8.self)
    let title = node.bytes(.title)
    let shown = String(decoding: bridge.cleaned(title.span) ?? title, as: UTF8.self)
    if node.kind == CMARK_NODE_LINK {
      let target = Outline.Link.Target(Address(address.span))
      outline.links.append(Outline.Link(text: text, destination: typed, title: shown, target: target, source: place))
    } else {
      outline.images.append(Outline.Image(text: text, address: typed, title: shown, source: place))
    }
  }

  private mutating func append(_ node: Node, _ source: Span<UInt8>) {
    node.withText(.literal) { literal in
      if let clean = bridge.cleaned(literal) {
        matcher.append(clean.span, from: source, to: &outline)
      } else {
        matcher.append(literal, from: source, to: &outline)
      }
    }
  }
}

extension Outline.Link.Target {
  fileprivate init(_ address: Address) {
    switch address {
    case .external: self = .external
    case .fragment(let name): self = .heading(String(decoding: name, as: UTF8.self))
    case .relative(let path, let fragment):
      let name = fragment.isEmpty ? nil : Address.decoded(fragment.span, 1..<fragment.count)
      self = .relative(path, heading: name.map { String(decoding: $0, as: UTF8.self) })
    case .otherScheme, .malformed, .hasControlCharacters: self = .other
    }
  }
}
