/// Follows the blocks of a body line by line, as far as it takes to know which lines are tables.
///
/// It keeps what CommonMark keeps: the open quotes and list items, and the open leaf. It makes no tree; cmark does
/// that afterwards, with a fence in the place of each table. Every line is looked at once, at the cost of its length
/// and of the containers it continues.
///
/// HTML is known only roughly (by its first bytes): it is a problem wherever it stands, so nothing is shown of it.
struct BlockScanner {
  enum Container: Equatable {
    case quote
    /// A list item, with the columns that its lines are indented by.
    case item(width: Int, isEmpty: Bool)
  }

  /// The open leaf at the end of the open containers.
  enum Leaf: Equatable {
    case none
    case paragraph
    case table
    case indentedCode
    case fence(UInt8, length: Int)
    /// HTML up to a line with these bytes, or up to a blank line.
    case html(end: [UInt8])
  }

  var containers: [Container] = []
  var leaf = Leaf.none
  /// The last line of the open paragraph: it may become a header.
  var lastLine = ParagraphLine()
  var number = 0
  var tables = Tables()

  struct ParagraphLine {
    var line = 0..<0
    var content = 0..<0
    /// Whether the paragraph begins on it, and with the paragraph perhaps its containers.
    var isFirst = false
  }

  /// Finds the tables of a body.
  mutating func scan(_ source: Span<UInt8>, from start: Int) {
    containers.removeAll(keepingCapacity: true)
    tables.removeAll()
    leaf = .none
    number = 0
    let hasReturns = source.first(.carriageReturn, from: start) != nil
    var place = start
    while place < source.count {
      let newline = source.first(.newline, from: place) ?? source.count
      let end = hasReturns ? source.first(.carriageReturn, from: place, to: newline) ?? newline : newline
      take(place..<end, source)
      number += 1
      let isPair = end + 1 < source.count && source[end] == .carriageReturn && source[end + 1] == .newline
      place = end + (isPair ? 2 : 1)
    }
  }

  private mutating func take(_ line: Range<Int>, _ source: Span<UInt8>) {
    var cursor = LineCursor(line)
    var place = Place(line: line, depth: continued(&cursor, source))
    cursor.findNonspace(source)
    if place.depth == containers.count {
      if continuesVerbatim(&cursor, source) { return }
      place.inParagraph = leaf == .paragraph
      place.inTable = leaf == .table
    }
    place.maybeLazy = leaf == .paragraph
    if open(&place, &cursor, source) { return }
    addText(place, cursor, source)
  }

  /// What is known about the line at hand.
  struct Place {
    let line: Range<Int>
    /// How many of the open containers the line is in.
    var depth: Int
    var inParagraph = false
    var inTable = false
    var maybeLazy = false
    var hasOpened = false
  }

  /// Steps over the marks of the open containers and says how many there were.
  private mutating func continued(_ cursor: inout LineCursor, _ source: Span<UInt8>) -> Int {
    for index in containers.indices {
      cursor.findNonspace(source)
      switch containers[index] {
      case .quote:
        guard !cursor.isIndented, !cursor.isBlank, source[cursor.nonspace] == .greater else { return index }
        cursor.advance(to: cursor.nonspace + 1, source)
        cursor.skipOneBlank(source)
      case .item(let width, let isEmpty):
        if cursor.indent >= width {
          cursor.advance(columns: width, source)
        } else if cursor.isBlank && !isEmpty {
          cursor.advance(to: cursor.nonspace, source)
        } else {
          return index
        }
      }
    }
    return containers.count
  }

  /// Whether the line is taken as it is by the open leaf: code or HTML.
  private mutating func continuesVerbatim(_ cursor: inout LineCursor, _ source: Span<UInt8>) -> Bool {
    switch leaf {
    case .fence(let mark, let length):
      if !cursor.isIndented, BlockStart.closesFence(mark, length, cursor, source) { leaf = .none }
      return true
    case .indentedCode:
      if cursor.isIndented || cursor.isBlank { return true }
      leaf = .none
      return false
    case .html(let end):
      if end.isEmpty ? cursor.isBlank : source.first(end, in: cursor.offset..<cursor.end) != nil { leaf = .none }
      return true
    case .none, .paragraph, .table:
      return false
    }
  }

  /// Closes what the line is not in, to make room for a new block in what it is in.
  mutating func close(to place: inout Place) {
    containers.removeSubrange(place.depth...)
    if case .item(let width, _) = containers.last { containers[place.depth - 1] = .item(width: width, isEmpty: false) }
    leaf = .none
    place.hasOpened = true
    place.inParagraph = false
    place.inTable = false
    place.maybeLazy = false
  }

  private mutating func addText(_ place: Place, _ cursor: LineCursor, _ source: Span<UInt8>) {
    let content = cursor.nonspace..<cursor.end
    let isLazy = !place.hasOpened && place.depth < containers.count && leaf == .paragraph && !cursor.isBlank
    if isLazy || (place.inParagraph && !cursor.isBlank) {
      // White space before a lazy line is part of its text, as in cmark: a pipe behind it ends an empty cell.
      lastLine = ParagraphLine(line: place.line, content: isLazy ? cursor.offset..<cursor.end : content)
      return
    }
    containers.removeSubrange(place.depth...)
    leaf = .none
    guard !cursor.isBlank else { return }
    if case .item(let width, _) = containers.last {
      containers[containers.count - 1] = .item(width: width, isEmpty: false)
    }
    leaf = .paragraph
    lastLine = ParagraphLine(line: place.line, content: content, isFirst: true)
  }
}
