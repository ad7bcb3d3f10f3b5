/// Takes a template file apart: text, tags, nested sections; removes the lines that hold nothing but a tag.
struct TemplateParser {
  /// How deep sections and partials may nest.
  static let depthLimit = 64

  private struct OpenSection {
    let tag: TemplateTag
    /// What stood before the section, in the same parent.
    let before: [TemplateNode]
  }

  private let source: TemplateSource
  private var scanner: TagScanner
  /// Everything before was handled.
  private var position: Int
  private var open: [OpenSection] = []
  private var nodes: [TemplateNode] = []
  private var errors: [TemplateError] = []

  private init(_ source: TemplateSource) {
    self.source = source
    position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanner = TagScanner(source, from: position)
  }

  /// The parts of a file, as well as they can be made out, and everything wrong with its syntax.
  static func parse(_ source: TemplateSource) -> (nodes: [TemplateNode], errors: [TemplateError]) {
    var parser = TemplateParser(source)
    parser.checkEncoding()
    while let tag = parser.scanner.next() {
      guard parser.open.count < depthLimit else {
        parser.report(.tooDeep(limit: depthLimit), at: tag.range)
        return ([], parser.errors)
      }
      parser.take(tag)
    }
    parser.finish()
    return (parser.nodes, (parser.scanner.errors + parser.errors).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private mutating func checkEncoding() {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.bytes.span)
    } catch {
      report(.notUTF8, at: error.byteOffsets)
    }
  }

  private mutating func report(_ fact: TemplateError.Fact, at range: Range<Int>) {
    errors.append(TemplateError(fact, at: range, of: source))
  }
}

/// Text and the white space around tags.
extension TemplateParser {
  private mutating func take(_ tag: TemplateTag) {
    let line = tag.kind.mayStandAlone ? lineHoldingOnly(tag) : nil
    let start = line?.lowerBound ?? tag.range.lowerBound
    takeText(upTo: start)
    if line == nil, isLineStart(start) { nodes.append(.lineStart) }
    position = line?.upperBound ?? tag.range.upperBound
    add(tag, indentation: line.map { $0.lowerBound..<tag.range.lowerBound })
  }

  /// Appends the text before an offset, with a mark at the start of each line.
  private mutating func takeText(upTo end: Int) {
    while position < end {
      let newline = source.bytes[position..<end].firstIndex(of: UInt8(ascii: "\n"))
      let stop = newline.map { $0 + 1 } ?? end
      if isLineStart(position) { nodes.append(.lineStart) }
      nodes.append(.text(position..<stop))
      position = stop
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || source.bytes[offset - 1] == UInt8(ascii: "\n")
  }

  /// The whole line of a tag, with its end, when nothing but white space is beside the tag.
  private func lineHoldingOnly(_ tag: TemplateTag) -> Range<Int>? {
    let bytes = source.bytes
    var start = tag.range.lowerBound
    while start > position, Self.isBlank(bytes[start - 1]) { start -= 1 }
    var end = tag.range.upperBound
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    guard isLineStart(start) || start == 3 && position == 3 else { return nil }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension TemplateParser {
  private mutating func add(_ tag: TemplateTag, indentation: Range<Int>?) {
    switch tag.kind {
    case .value: nodes.append(.value(tag.name, isRaw: false))
    case .raw: nodes.append(.value(tag.name, isRaw: true))
    case .partial: nodes.append(.partial(tag.name, indentation: indentation))
    case .section, .inverted: openSection(tag)
    case .close: close(tag)
    case .comment, .delimiters: break
    }
  }

  private mutating func openSection(_ tag: TemplateTag) {
    open.append(OpenSection(tag: tag, before: nodes))
    nodes = []
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let innermost = open.last else { return report(.unopenedSection(tag.name.text), at: tag.range) }
    if innermost.tag.name.text != tag.name.text { reportMismatch(tag, innermost.tag) }
    // A closing tag that fits an outer section ends the inner ones too; any other is taken for a misspelling.
    if let match = open.lastIndex(where: { $0.tag.name.text == tag.name.text }) {
      while open.count > match + 1 { closeInnermost() }
    }
    closeInnermost()
  }

  private mutating func reportMismatch(_ tag: TemplateTag, _ innermost: TemplateTag) {
    let line = source.position(of: innermost.range.lowerBound).line
    report(.mismatchedClose(found: tag.name.text, open: innermost.name.text, line: line), at: tag.name.range)
  }

  private mutating func closeInnermost() {
    guard let section = open.popLast() else { return }
    let isInverted = section.tag.kind == .inverted
    nodes = section.before + [.section(section.tag.name, isInverted: isInverted, nodes)]
  }

  private mutating func finish() {
    takeText(upTo: source.bytes.count)
    for section in open { report(.unclosedSection(section.tag.name.text), at: section.tag.range) }
    while !open.isEmpty { closeInnermost() }
  }
}
