import Markup
import Notices

/// A line cut at its bars, as the rows of tables are.
struct TypedCells {
  /// The cells, without blanks around them.
  let cells: [String]
  let beginsWithBar: Bool
  let endsWithBar: Bool
  /// Bars that divide, full-width ones and those drawn by Word included.
  let bars: Int
  let hasOtherBars: Bool

  /// What people type for a bar.
  private static func isOther(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "｜", "│", "∣", "┃", "￨", "丨": true
    default: false
    }
  }

  /// Tabs, and bars that are nothing but bars.
  private static let dividers: [Unicode.Scalar] = ["\t", "|", "｜", "￨", "│", "∣", "┃"]

  /// Whether some text with an alphabet may be split.
  static func maySplit(_ alphabet: Alphabet) -> Bool { dividers.contains { alphabet.mayHold($0) } }

  /// Whether a text holds a tab or a bar of any kind, in one look at its bytes.
  static func maySplit(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "|") { return true }
      if byte == 0xEF || byte == 0xE2, let scalar = text.scalar(at: place), dividers.contains(scalar) { return true }
      place = text.next(place)
    }
    return false
  }

  static func beginsWithBar(_ line: Span<UInt8>) -> Bool {
    for place in line.indices where line[place] != UInt8(ascii: " ") { return line[place] == UInt8(ascii: "|") }
    return false
  }

  init(_ line: String) {
    var cells: [String] = []
    var cell = ""
    var previous: Unicode.Scalar = " "
    var (bars, others) = (0, 0)
    let line = line.trimmed
    for character in line.unicodeScalars {
      let isOther = Self.isOther(character)
      if (character == "|" && previous != "\\") || isOther {
        cells.append(cell.trimmed)
        cell = ""
        bars += 1
        others += isOther ? 1 : 0
      } else {
        cell.unicodeScalars.append(character)
      }
      previous = character
    }
    cells.append(cell.trimmed)
    self.bars = bars
    hasOtherBars = others > 0
    beginsWithBar = bars > 0 && cells.first?.isEmpty == true
    endsWithBar = bars > 0 && cells.count > 1 && cells.last?.isEmpty == true
    if beginsWithBar { cells.removeFirst() }
    if endsWithBar, !cells.isEmpty { cells.removeLast() }
    self.cells = cells
  }

  /// Only dashes and colons of any width: what stands below a header, or was meant to.
  var isDelimiter: Bool {
    bars > 0 && cells.contains { !$0.isEmpty } && cells.allSatisfy(Self.isDelimiter)
  }

  private static func isDelimiter(_ cell: String) -> Bool {
    cell.allSatisfy { "-—–－─━―_＿=＝:： ".contains($0) } && cell.contains { !":： ".contains($0) }
  }

  /// Where numbers of a column stand, as a cell of dashes says it.
  static func alignment(_ cell: String) -> String {
    let marks = cell.map { $0 == "：" ? ":" : $0 }
    switch (marks.first == ":", marks.last == ":") {
    case (true, true): return ":---:"
    case (false, true): return "---:"
    default: return "---"
    }
  }
}
