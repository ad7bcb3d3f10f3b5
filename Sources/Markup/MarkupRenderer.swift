/// Turns the Markdown of a body into HTML, plain text and the problems its author must mend.
///
/// CommonMark by libcmark, and what officials' Chinese needs besides: pipe tables as in GitHub Flavored Markdown, bold
/// beside Chinese punctuation, no space where a line of Chinese is broken, names for headings in any script, and
/// references that are looked up. Nothing of raw HTML is rendered. One renderer serves one thread, body after body; it
/// keeps its buffers. Any bytes are accepted: time and memory grow with their number alone.
package struct MarkupRenderer: ~Copyable {
  private let idPrefix: [UInt8]
  private let headingShift: Int
  private var feed = Feed()
  private var plain = PlainText()
  private let memory = TreeMemory()

  /// - Parameters:
  ///   - idPrefix: put before every id and every link within the body, so that bodies can share a page.
  ///   - headingShift: levels that all headings go down, besides the one that a body with level one goes down.
  package init(idPrefix: String = "", headingShift: Int = 0) {
    self.idPrefix = Array(idPrefix.utf8)
    self.headingShift = headingShift
  }

  /// Renders one body.
  ///
  /// - Parameters:
  ///   - source: UTF-8; ill-formed bytes and NUL become U+FFFD.
  ///   - resolver: answers what stands behind relative references.
  ///   - html: gets the HTML appended.
  ///   - text: gets the plain text appended, if it is there: single spaces, a line for each block or table row.
  ///   - read: gets what a reader can see of the body, if it is there, in place of what it held.
  ///   - outline: gets what the body says and where that stands, if it is there, in place of what it held.
  ///   - isValid: the source is known to be well-formed UTF-8.
  package mutating func render(
    _ source: Span<UInt8>, resolver: any ReferenceResolver, into html: inout [UInt8], text: inout [UInt8]?,
    read: inout ReadableText?, outline: inout Outline?, isValid: Bool = false
  ) -> RenderedMarkup {
    memory.begin()
    defer { memory.end() }
    feed.prepare(source)
    let document = feed.parse(source, isValid: isValid)
    let cells = document.takeCells(feed)
    // Before the walk that renders, which changes the tree.
    if outline != nil { outline = OutlineWalk.outline(of: document, cells, source, feed) }
    // Handed over and taken back: a buffer with two owners would be copied.
    var buffer = PlainText()
    swap(&buffer, &plain)
    var walk = Walk(resolver, feed, cells: cells, idPrefix: idPrefix, text: consume buffer)
    walk.run(document.root)
    var rendered = RenderedMarkup()
    rendered.headings = walk.finishHeadings(shift: headingShift)
    walk.dropUnusedCells()
    rendered.summary = walk.summary.cut()
    document.render(into: &html)
    text?.append(contentsOf: walk.text.bytes)
    read?.take(walk.text, behind: walk.behind, hasEscapes: source.mayHoldEscapes)
    let found = walk.problems
    plain = walk.text
    if !found.isEmpty { rendered.problems = located(found, source) }
    return rendered
  }

  /// Renders one body with its plain text.
  package mutating func render(
    _ source: Span<UInt8>, resolver: any ReferenceResolver, into html: inout [UInt8], text: inout [UInt8]?
  ) -> RenderedMarkup {
    var (read, outline): (ReadableText?, Outline?)
    return render(source, resolver: resolver, into: &html, text: &text, read: &read, outline: &outline)
  }

  /// Renders one body with what a reader can see of it, and with its outline.
  package mutating func render(
    _ source: Span<UInt8>, resolver: any ReferenceResolver, into html: inout [UInt8], read: inout ReadableText?,
    outline: inout Outline?, isValid: Bool = false
  ) -> RenderedMarkup {
    var text: [UInt8]?
    return render(
      source, resolver: resolver, into: &html, text: &text, read: &read, outline: &outline, isValid: isValid)
  }

  /// Renders one body without its text.
  package mutating func render(
    _ source: Span<UInt8>, resolver: any ReferenceResolver, into html: inout [UInt8], isValid: Bool = false
  ) -> RenderedMarkup {
    var (read, outline): (ReadableText?, Outline?)
    return render(source, resolver: resolver, into: &html, read: &read, outline: &outline, isValid: isValid)
  }

  /// Reads the structure of a line or a body that is not rendered here, in the same buffers.
  package mutating func outline(of source: Span<UInt8>) -> Outline {
    memory.begin()
    defer { memory.end() }
    feed.prepare(source)
    let document = feed.parse(source)
    return OutlineWalk.outline(of: document, document.takeCells(feed), source, feed)
  }

  private func located(_ found: [FoundProblem], _ source: Span<UInt8>) -> [MarkupProblem] {
    feed.withBytes(of: source) { fed in
      var map = SourceMap(source, fed, feed)
      var problems = found.map { MarkupProblem(kind: $0.kind, range: map.range(of: $0, source, fed)) }
      problems.sort { $0.range.lowerBound < $1.range.lowerBound }
      return problems
    }
  }
}

extension Span<UInt8> {
  /// Whether entities may stand in a source, or backslashes that do not end a line.
  fileprivate var mayHoldEscapes: Bool {
    if first(.ampersand, from: 0) != nil { return true }
    var place = 0
    while let backslash = first(.backslash, from: place) {
      place = backslash + 1
      if place == count || self[place] != .newline && self[place] != .carriageReturn { return true }
    }
    return false
  }
}
