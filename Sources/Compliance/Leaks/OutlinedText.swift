import Markup

/// The text of a body put together once more from its outline, with the place of every piece in the source.
///
/// Made only where something was found in what readers see: it costs another parse.
struct OutlinedText {
  private(set) var text: [UInt8] = []
  private let outline: Outline
  private let markdown: [UInt8]
  /// Where pieces begin, and what part of the outline or of the source they are.
  private var pieces: [(start: Int, origin: Origin)] = []

  private enum Origin {
    case outline(Int)
    /// Something behind the text, which stands at one place.
    case source(Range<Int>)
  }

  init(_ markdown: [UInt8]) {
    var reader = OutlineReader()
    outline = reader.read(markdown.span)
    self.markdown = markdown
    for block in outline.blocks { add(block) }
    for link in outline.links { addBehind(link.destination, link.title, at: link.source) }
    for image in outline.images { addBehind(image.address, image.title, at: image.source) }
  }

  /// The bytes of the Markdown that a part of the text was typed in.
  func place(of range: Range<Int>) -> Range<Int> {
    let first = place(at: range.lowerBound)
    let last = place(at: range.upperBound - 1)
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  private func place(at offset: Int) -> Range<Int> {
    var (low, high) = (0, pieces.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    switch pieces[low].origin {
    case .outline(let start):
      let place = start + offset - pieces[low].start
      return outline.place(of: place..<place + 1)
    case .source(let range): return range
    }
  }

  // MARK: - Pieces

  private mutating func add(_ block: Outline.Block) {
    switch block.kind {
    case .table(let number): add(outline.tables[number])
    case .rule: return
    case .code: addPiece(block.text, joinsLines: false)
    case .heading, .paragraph: addPiece(block.text, joinsLines: true)
    }
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ table: Outline.Grid) {
    for row in 0..<table.rows {
      for column in 0..<table.columns {
        text.append(UInt8(ascii: "|"))
        addPiece(table.cells[row * table.columns + column], joinsLines: true)
      }
      text += "|\n".utf8
    }
  }

  private mutating func addPiece(_ range: Range<Int>, joinsLines: Bool) {
    pieces.append((text.count, .outline(range.lowerBound)))
    text += outline.text[range]
    guard joinsLines else { return }
    for offset in range where outline.text[offset] == UInt8(ascii: " ") && isLineBreak(offset) {
      text[text.count - (range.upperBound - offset)] = NumberGap.lineBreak
    }
  }

  /// Whether a space stands for the end of a line.
  private func isLineBreak(_ offset: Int) -> Bool {
    let place = outline.place(of: offset..<offset + 1).lowerBound
    guard place < markdown.count else { return false }
    return markdown[place].isLineEnd || markdown[place] == UInt8(ascii: "\\")
      || (place + 1 < markdown.count && markdown[place + 1].isLineEnd)
  }

  private mutating func addBehind(_ address: String, _ title: String, at source: Range<Int>) {
    pieces.append((text.count, .source(source.isEmpty ? source.lowerBound..<source.lowerBound + 1 : source)))
    text += ReadableText.decoded(address)
    text.append(UInt8(ascii: "\n"))
    text += title.utf8
    text.append(UInt8(ascii: "\n"))
  }
}
