import CMark

/// The walk that makes an outline of a body's tree.
///
/// cmark's columns are not those of the source (see ``SourceMap``); its lines are. So the text of a block is looked for
/// in the block's lines, where it stands in the same order.
struct OutlineWalk {
  private var outline = Outline()

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
  /// Where lines of the open block begin after a break, and whether that was marked.
  private var breaks: [(text: Int, isMarked: Bool)] = []
  private var openEmphases: [Int] = []
  /// Open lists: their number among the numbered ones, if they are, and what the next item gets.
  private var openLists: [(list: Int?, next: Int)] = []
  private var numberedLists = 0
  private var cellTexts: [Range<Int>] = []
  private var signatures = Signatures()
  /// The paragraphs of the outermost level, with their numbers among the blocks.
  private var paragraphs: [(node: Node, block: Int)] = []

  /// Walks the whole tree; `cells` are the headings that hold the cells, taken out of it.
  static func outline(
    of document: borrowing Document, _ cells: [Node], _ source: Span<UInt8>, _ feed: borrowing Feed
  ) -> Outline {
    var walk = OutlineWalk(source, feed)
    walk.readCells(cells, source)
    var iterator = document.root.makeIterator()
    while let step = iterator.next() {
      if step.event == CMARK_EVENT_ENTER { walk.enter(step.node, source) } else { walk.leave(step.node, source) }
    }
    walk.markSignatures()
    return walk.outline
  }

  private init(_ source: Span<UInt8>, _ feed: borrowing Feed) {
    bridge = feed.bridge
    tables = feed.tables
    cellLines = feed.cellLines
    end = source.count
    outline.length = source.count
    lines = Self.lines(source, from: feed.bodyStart)
    outline.source.append(source)
    outline.lineStarts = lines
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
    if depth == 0 { signatures.enter(node.kind) }
    switch node.kind {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      matcher.enter(lines(of: node))
      openBlock = outline.text.count
      breaks.removeAll(keepingCapacity: true)
    case CMARK_NODE_CODE_BLOCK: addCode(node, source)
    case CMARK_NODE_THEMATIC_BREAK: add(.rule, outline.text.count..<outline.text.count, node)
    case CMARK_NODE_BLOCK_QUOTE: depth += 1
    case CMARK_NODE_LIST:
      depth += 1
      openLists.append((node.isOrderedList ? numberedLists : nil, node.listStart))
      if node.isOrderedList { numberedLists += 1 }
    case CMARK_NODE_ITEM: addItem(node, source)
    default: enterInline(node, source)
    }
  }

  private mutating func leave(_ node: Node, _ source: Span<UInt8>) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH:
      add(.paragraph, openBlock..<outline.text.count, node)
      outline.blocks[outline.blocks.count - 1].lines = paragraphLines
      if depth == 0, node.firstChild != nil {
        paragraphs.append((node, outline.blocks.count - 1))
        signatures.leave(node, outline.text[openBlock...])
      }
    case CMARK_NODE_HEADING: add(.heading(node.headingLevel), openBlock..<outline.text.count, node)
    case CMARK_NODE_BLOCK_QUOTE: depth -= 1
    case CMARK_NODE_LIST:
      depth -= 1
      openLists.removeLast()
    default: leaveInline(node, source)
    }
  }

  private mutating func add(_ kind: Outline.Block.Kind, _ text: Range<Int>, _ node: Node) {
    outline.blocks.append(
      Outline.Block(kind: kind, text: text, source: lines(of: node), isNested: depth > 0))
  }

  private mutating func markSignatures() {
    signatures.end()
    var next = 0
    for paragraph in paragraphs where next < signatures.nodes.count && paragraph.node == signatures.nodes[next] {
      outline.blocks[paragraph.block].isSignature = true
      next += 1
    }
  }

  /// The lines of the paragraph that ends, and which of them stand by themselves.
  private var paragraphLines: [Outline.Line] {
    guard !breaks.isEmpty else { return [Outline.Line(text: openBlock..<outline.text.count, isKept: false)] }
    let starts = [openBlock] + breaks.map(\.text)
    let ranges = starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : outline.text.count)
    }
    let kept = KeptLines.plan(ranges.map { WrittenLine(outline.text.span.extracting($0)) })
    return ranges.indices.map { index in
      Outline.Line(text: ranges[index], isKept: kept[index] || (index > 0 && breaks[index - 1].isMarked))
    }
  }

  /// Notes the number that an item of a numbered list was typed with, and the one it gets.
  private mutating func addItem(_ node: Node, _ source: Span<UInt8>) {
    guard let open = openLists.last, let list = open.list else { return }
    openLists[openLists.count - 1].next += 1
    let line = node.startLine - 1 - cellLines
    guard lines.indices.contains(line) else { return }
    let start = lines[line] + node.startColumn - 1
    var end = start
    while end < source.count, source[end].isDigit, end - start < 9 { end += 1 }
    guard end > start else { return }
    let written = (start..<end).reduce(0) { $0 * 10 + Int(source[$1] - UInt8(ascii: "0")) }
    outline.items.append(Outline.Item(list: list, written: written, shown: open.next, source: start..<end))
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
      columns: table.alignments.count, cells: cells, sources: table.cells.map { tables.cells[$0] },
      typed: table.rows.map { Outline.Grid.TypedRow(line: $0.line, cells: $0.cells) })
    outline.tables.append(grid)
    let text = (cells.map(\.lowerBound).min() ?? 0)..<(cells.map(\.upperBound).max() ?? 0)
    add(.table(outline.tables.count - 1), text, node)
  }

  /// Reads the headings that hold the cells.
  private mutating func readCells(_ nodes: [Node], _ source: Span<UInt8>) {
    cellTexts.reserveCapacity(tables.cells.count)
    var next = 0
    for cell in tables.cells {
      let start = outline.text.count
      if !cell.isEmpty, next < nodes.count {
        matcher.enter(cell)
        var iterator = nodes[next].makeIterator()
        while let step = iterator.next() {
          if step.event == CMARK_EVENT_ENTER { enterInline(step.node, source) } else { leaveInline(step.node, source) }
        }
        next += 1
      }
      cellTexts.append(start..<outline.text.count)
    }
  }
}

// MARK: - Inlines

extension OutlineWalk {
  private mutating func enterInline(_ node: Node, _ source: Span<UInt8>) {
    switch node.kind {
    case CMARK_NODE_TEXT:
      let start = outline.text.count
      append(node, source)
      if openReferences.isEmpty { addAddresses(in: start..<outline.text.count) }
    case CMARK_NODE_CODE:
      let start = outline.text.count
      append(node, source)
      outline.code.append(start..<outline.text.count)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: breakLine(isMarked: node.kind == CMARK_NODE_LINEBREAK)
    case CMARK_NODE_HTML_INLINE: if node.withText(.literal, Walk.isLineBreak) { breakLine(isMarked: true) }
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: openEmphases.append(outline.text.count)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: openReferences.append(outline.text.count)
    default: break
    }
  }

  private mutating func breakLine(isMarked: Bool) {
    matcher.breakLine(&outline)
    breaks.append((outline.text.count, isMarked))
  }

  /// Notes the addresses that become links as they are.
  private mutating func addAddresses(in range: Range<Int>) {
    for address in BareAddress.all(in: outline.text.span.extracting(range)) {
      let text = range.lowerBound + address.lowerBound..<range.lowerBound + address.upperBound
      outline.links.append(
        Outline.Link(
          text: text, destination: outline.string(text), title: "", target: .external, source: outline.place(of: text)))
    }
  }

  private mutating func leaveInline(_ node: Node, _ source: Span<UInt8>) {
    if node.kind == CMARK_NODE_EMPH || node.kind == CMARK_NODE_STRONG {
      let start = min(openEmphases.popLast() ?? outline.text.count, outline.text.count)
      outline.emphases.append(
        Outline.Emphasis(text: start..<outline.text.count, isStrong: node.kind == CMARK_NODE_STRONG))
    }
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
