/// The tables of a piece of HTML, as clipboards hold them.
///
/// Only rows, cells and line breaks count; everything else is passed over. A table within a cell is part of its words.
struct HTMLTables {
  /// Row by row; cells that a merged one covers are empty.
  var tables: [[[String]]] = []
  private(set) var merged: [String] = []

  private var rows: [[String]] = []
  private var row: [String]?
  private var cell: String?
  private var depth = 0
  private var spans = (columns: 1, rows: 1)
  /// For each column, how many rows more a cell above covers.
  private var covered: [Int: Int] = [:]
  private var skipped: Substring?

  /// The most columns and rows that one cell may cover.
  private static let widest = 1000

  init(_ html: String) {
    guard html.contains("<") else { return }
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      text(rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? rest[rest.endIndex...]
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { break }
      tag(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    text(rest)
    endTable()
  }

  private mutating func tag(_ tag: Substring) {
    let isEnd = tag.hasPrefix("/")
    let name = (isEnd ? tag.dropFirst() : tag).prefix { $0.isLetter || $0.isNumber }.lowercased()
    if let skipped {
      if isEnd, name == skipped { self.skipped = nil }
      return
    }
    switch (name, isEnd) {
    case ("style", false), ("script", false), ("title", false): skipped = Substring(name)
    case ("table", false): depth += 1
    case ("table", true):
      depth = max(0, depth - 1)
      if depth == 0 { endTable() }
    case ("tr", false) where depth <= 1: endRow()
    case ("tr", true) where depth <= 1: endRow()
    case ("td", false) where depth <= 1, ("th", false) where depth <= 1: beginCell(tag)
    case ("td", true) where depth <= 1, ("th", true) where depth <= 1: endCell()
    case ("br", _), ("p", true), ("div", true), ("li", true): cell?.append("\n")
    default: break
    }
  }

  private mutating func text(_ text: Substring) {
    guard cell != nil, skipped == nil else { return }
    var gap = false
    for character in Self.decoded(text) {
      if character.isWhitespace {
        gap = true
        continue
      }
      if gap, let last = cell?.last, last != "\n", last.isASCII || character.isASCII { cell?.append(" ") }
      gap = false
      cell?.append(character)
    }
    if gap, let last = cell?.last, last.isASCII, last != "\n" { cell?.append(" ") }
  }

  private mutating func beginCell(_ tag: Substring) {
    endCell()
    row = row ?? []
    cell = ""
    spans = (Self.number("colspan", in: tag), Self.number("rowspan", in: tag))
  }

  private mutating func endCell() {
    guard let words = cell, var cells = row else { return }
    cell = nil
    skipCovered(&cells)
    let text = TabbedRows.trimmed(words)
    if spans.columns > 1 || spans.rows > 1 { merged.append(String(text.prefix(12))) }
    for column in cells.count..<cells.count + spans.columns where spans.rows > 1 { covered[column] = spans.rows - 1 }
    cells.append(text)
    cells += Array(repeating: "", count: spans.columns - 1)
    row = cells
  }

  /// Leaves room for the cells that one above covers.
  private mutating func skipCovered(_ cells: inout [String]) {
    while let left = covered[cells.count], left > 0 {
      covered[cells.count] = left - 1
      cells.append("")
    }
  }

  private mutating func endRow() {
    endCell()
    guard var cells = row else { return }
    skipCovered(&cells)
    if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
    row = nil
  }

  private mutating func endTable() {
    endRow()
    if !rows.isEmpty { tables.append(rows) }
    (rows, covered) = ([], [:])
  }

  /// The value of an attribute, one where it is not there.
  private static func number(_ name: String, in tag: Substring) -> Int {
    let attributes = tag.lowercased()
    guard let found = attributes.firstRange(of: name) else { return 1 }
    let digits = attributes[found.upperBound...].drop { "= \"'".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    return min(widest, max(1, Int(digits) ?? 1))
  }

  private static let entities: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "mdash": "—",
    "ndash": "–",
    "ldquo": "“", "rdquo": "”", "yen": "¥", "times": "×", "middot": "·", "hellip": "…",
  ]

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var decoded = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      decoded += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(12).firstIndex(of: ";"), let character = entity(rest[rest.index(after: mark)..<end])
      else {
        decoded += "&"
        rest = rest.dropFirst()
        continue
      }
      decoded.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return decoded + rest
  }

  private static func entity(_ name: Substring) -> Character? {
    guard name.hasPrefix("#") else { return entities[name] }
    let digits = name.dropFirst()
    let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
