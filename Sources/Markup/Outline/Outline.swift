/// What a body says, without markup, and where each piece of it stands in the source.
///
/// Made only for those who judge the writing: rendering pays nothing for it. The text is one row of bytes, block after
/// block; everything else is ranges of it.
package struct Outline: Sendable {
  /// The text of all blocks and cells, in UTF-8; blocks and cells touch, and lines of one block are joined.
  package internal(set) var text: [UInt8] = []
  /// In the order of the body.
  package internal(set) var blocks: [Block] = []
  /// In the order of the body.
  package internal(set) var tables: [Grid] = []
  /// In the order of the body, those in tables first.
  package internal(set) var links: [Link] = []
  /// In the order of the body, those in tables first.
  package internal(set) var images: [Image] = []
  /// Parts of the text that were typed as code.
  package internal(set) var code: [Range<Int>] = []
  /// In the order of the body, those in tables first.
  package internal(set) var emphases: [Emphasis] = []
  /// The items of numbered lists, list by list.
  package internal(set) var items: [Item] = []
  package internal(set) var source: [UInt8] = []
  var lineStarts: [Int] = []
  /// Where unbroken pieces of text begin in the text and in the source.
  var runs: [Run] = []
  /// Bytes of the source.
  var length = 0

  /// Of nothing.
  package init() {}

  struct Run {
    var text: Int
    var source: Int
  }

  /// A block of the body that holds no other.
  package struct Block: Hashable, Sendable {
    /// What sort of block it is.
    package enum Kind: Hashable, Sendable {
      /// With the level as typed, 1 to 6.
      case heading(Int)
      case paragraph
      case code
      /// With the number of the table.
      case table(Int)
      /// A line across the page.
      case rule
    }

    package var kind: Kind
    package var text: Range<Int>
    package var source: Range<Int>
    /// Stands within a list or a quote.
    package var isNested: Bool
    /// The lines of a paragraph; empty of anything else.
    package var lines: [Line] = []
    /// Who signs, and the day (落款).
    package var isSignature = false
  }

  /// A line of a paragraph.
  package struct Line: Hashable, Sendable {
    package var text: Range<Int>
    /// A reader sees a new line here: by a mark for it, or because lines of this form stand by themselves.
    package var isKept: Bool
  }

  /// Emphasis, as asterisks or low lines make it.
  package struct Emphasis: Hashable, Sendable {
    package var text: Range<Int>
    package var isStrong: Bool
  }

  /// An item of a numbered list.
  package struct Item: Hashable, Sendable {
    package var list: Int
    package var written: Int
    package var shown: Int
    package var source: Range<Int>
  }

  /// A table, row by row, the header first; rows are of one length.
  package struct Grid: Hashable, Sendable {
    package var columns: Int
    package var cells: [Range<Int>]
    package var sources: [Range<Int>]
    /// Its rows as typed, the header first.
    package var typed: [TypedRow] = []

    /// A row as it was typed.
    package struct TypedRow: Hashable, Sendable {
      /// The line in the source, without marks of lists and quotes around it.
      package var line: Range<Int>
      /// How many cells were typed, those that no column takes included.
      package var cells: Int
    }

    package var rows: Int { columns == 0 ? 0 : cells.count / columns }
  }

  /// A link, and where it leads.
  package struct Link: Hashable, Sendable {
    /// Where a link leads.
    package enum Target: Hashable, Sendable {
      case external
      case heading(String)
      /// To a path, and to a heading of what is there; both percent-decoded.
      case relative(String, heading: String?)
      /// Anything else, which the renderer refuses.
      case other
    }

    package var text: Range<Int>
    /// As typed.
    package var destination: String
    /// What appears when a pointer rests on it; mostly empty.
    package var title: String
    package var target: Target
    /// The place of the link's text in the source; of a link without text, the place behind it.
    package var source: Range<Int>
  }

  /// An image, and its alternative text.
  package struct Image: Hashable, Sendable {
    package var text: Range<Int>
    package var address: String
    package var title: String
    package var source: Range<Int>
  }

  /// The bytes of the source that a part of the text was typed in; in time logarithmic in the pieces of text.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let start = min(place(of: range.lowerBound), length)
    return start..<min(length, max(start, range.isEmpty ? start : place(of: range.upperBound - 1) + 1))
  }

  /// The place of a heading or a paragraph: its text, or its lines where it has none.
  package func place(of block: Block) -> Range<Int> {
    block.text.isEmpty ? block.source : place(of: block.text)
  }

  private func place(of offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    return runs[low].source + max(0, offset - runs[low].text)
  }

  /// The whole line of the source, without its end, that holds a place.
  package func line(at place: Int) -> Range<Int> {
    let index = max(0, lineNumber(of: place))
    guard lineStarts.indices.contains(index) else { return 0..<0 }
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : source.count
    while end > lineStarts[index], source[end - 1].isLineEnd { end -= 1 }
    return lineStarts[index]..<end
  }

  /// All lines of the source, without their ends.
  package var lines: some Collection<Range<Int>> {
    lineStarts.lazy.map { line(at: $0) }
  }

  /// Which line of the source holds a place, from zero.
  package func lineNumber(of place: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// For each line of the source, by number, whether a reader sees something of it.
  package var shownLines: [Bool] {
    var shown = [Bool](repeating: false, count: lineStarts.count)
    for run in runs { shown[lineNumber(of: run.source)] = true }
    return shown
  }

  /// A part of the text.
  package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
