extension BlockScanner {
  /// Opens the blocks that begin on the line; true if nothing of the line is left for a paragraph.
  mutating func open(_ place: inout Place, _ cursor: inout LineCursor, _ source: Span<UInt8>) -> Bool {
    while true {
      cursor.findNonspace(source)
      guard !cursor.isBlank else { return false }
      if cursor.isIndented {
        guard !place.maybeLazy else { return false }
        close(to: &place)
        leaf = .indentedCode
        return true
      }
      if openQuote(&place, &cursor, source) { continue }
      if openLeaf(&place, cursor, source) { return true }
      if openItem(&place, &cursor, source) { continue }
      return takeTableLine(&place, cursor, source)
    }
  }

  private mutating func openQuote(_ place: inout Place, _ cursor: inout LineCursor, _ source: Span<UInt8>) -> Bool {
    guard source[cursor.nonspace] == .greater else { return false }
    close(to: &place)
    cursor.advance(to: cursor.nonspace + 1, source)
    cursor.skipOneBlank(source)
    containers.append(.quote)
    place.depth += 1
    return true
  }

  /// Headings, fences, HTML and thematic breaks: leaves that the line begins, and mostly ends.
  private mutating func openLeaf(_ place: inout Place, _ cursor: LineCursor, _ source: Span<UInt8>) -> Bool {
    let line = cursor.nonspace..<cursor.end
    if BlockStart.isHeading(line, source) {
      close(to: &place)
    } else if let length = BlockStart.fence(line, source) {
      close(to: &place)
      leaf = .fence(source[cursor.nonspace], length: length)
    } else if let end = BlockStart.html(line, source, mayBeAnyTag: !place.maybeLazy) {
      close(to: &place)
      let isClosed = !end.isEmpty && source.first(end, in: line) != nil
      leaf = isClosed ? .none : .html(end: end)
    } else if place.inParagraph, BlockStart.isUnderline(line, source) {
      leaf = .none
    } else if BlockStart.isThematicBreak(line, source) {
      close(to: &place)
    } else {
      return false
    }
    return true
  }

  private mutating func openItem(_ place: inout Place, _ cursor: inout LineCursor, _ source: Span<UInt8>) -> Bool {
    let indent = cursor.indent
    let line = cursor.nonspace..<cursor.end
    guard let marker = BlockStart.listMarker(line, source, interrupts: place.inParagraph) else { return false }
    close(to: &place)
    cursor.advance(to: cursor.nonspace + marker, source)
    let behind = cursor
    while cursor.column - behind.column <= 5, cursor.offset < cursor.end, source[cursor.offset].isBlank {
      cursor.advance(columns: 1, source)
    }
    var padding = cursor.column - behind.column
    if padding >= 5 || padding < 1 || cursor.offset == cursor.end {
      cursor = behind
      if padding > 0 { cursor.advance(columns: 1, source) }
      padding = 1
    }
    containers.append(.item(width: indent + marker + padding, isEmpty: true))
    place.depth += 1
    return true
  }

  private mutating func takeTableLine(_ place: inout Place, _ cursor: LineCursor, _ source: Span<UInt8>) -> Bool {
    let content = cursor.nonspace..<cursor.end
    let cut = LineCut(line: place.line, prefix: place.line.lowerBound..<cursor.nonspace)
    if place.inTable {
      return tables.addRow(content, cut: cut, in: source)
    }
    guard place.inParagraph else { return false }
    // A header further down in its paragraph may leave out marks or be indented at will: the delimiter row may not.
    let ownPrefix = lastLine.line.lowerBound..<lastLine.content.lowerBound
    let header = LineCut(line: lastLine.line, prefix: lastLine.isFirst ? ownPrefix : cut.prefix)
    guard
      tables.begin(
        header, content: lastLine.content, number: number - 1, delimiters: content, cut: cut, in: source)
    else { return false }
    leaf = .table
    return true
  }
}
