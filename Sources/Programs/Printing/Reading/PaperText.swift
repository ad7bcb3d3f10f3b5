/// The text of a PDF, in which the rows of the page's tables are looked for: a browser cuts what has no room, silently.
///
/// Blanks and hyphens are left aside on both sides, since lines break anywhere. A row stands in one piece, cell by cell:
/// a cell that holds one digit is not found in the next row. Linear in text and rows while they come in one order.
struct PaperText {
  private let text: [UInt32]

  /// Takes what `pdftotext -raw` wrote, which keeps the order of painting.
  init(_ raw: [UInt8]) {
    text = Self.squeezed(String(decoding: raw, as: UTF8.self))
  }

  /// Rows that are not on paper as often as in the page, by their first words; at most twenty.
  func lost(_ rows: [TableRow]) -> [String] {
    var lost: [String] = []
    var cursor = 0
    for row in rows where lost.count < 20 {
      let parts = Self.parts(of: row)
      if let end = place(of: parts, from: cursor) {
        cursor = end
      } else if row.isTall, covers(row, from: cursor) {
        continue
      } else if let end = again(row, parts, among: rows) {
        cursor = end
      } else {
        lost.append(row.words)
      }
    }
    return lost
  }

  // MARK: - A row

  /// The cells of a row one behind another, parted only where words of the style sheet stand between.
  private static func parts(of row: TableRow) -> [[UInt32]] {
    var parts: [[UInt32]] = [[]]
    for cell in row.cells {
      for (position, piece) in cell.enumerated() {
        if position > 0 { parts.append([]) }
        parts[parts.count - 1] += squeezed(piece)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// How far apart two parts of a row may stand: an address is put between.
  private static let gap = 1_000

  /// Behind a row that stands at or behind a place; nil when none does.
  private func place(of parts: [[UInt32]], from start: Int) -> Int? {
    guard let first = parts.first else { return start }
    var from = start
    while let place = find(first, from: from, to: text.count) {
      var end: Int? = place + first.count
      for part in parts.dropFirst() {
        guard let before = end else { break }
        end = find(part, from: before, to: min(text.count, before + part.count + Self.gap)).map { $0 + part.count }
      }
      if let end { return end }
      from = place + 1
    }
    return nil
  }

  /// Behind the first such row of the whole paper, where it holds as many as the page: other tables may come first.
  private func again(_ row: TableRow, _ parts: [[UInt32]], among rows: [TableRow]) -> Int? {
    let wanted = rows.count { $0.cells == row.cells }
    var (found, from) = (0, 0)
    var first: Int?
    while found < wanted, let end = place(of: parts, from: from) {
      if first == nil { first = end }
      (found, from) = (found + 1, end)
    }
    return found == wanted ? first : nil
  }

  /// Whether all of a tall row is near a place, the foot of a page and the head of the next between its pieces.
  private func covers(_ row: TableRow, from start: Int) -> Bool {
    let pieces = row.cells.joined().map(Self.squeezed)
    let length = pieces.reduce(0) { $0 + $1.count }
    return pieces.allSatisfy { covers($0, start, min(text.count, start + 3 * length + 3_000)) }
  }

  private func covers(_ piece: [UInt32], _ start: Int, _ end: Int) -> Bool {
    var rest = piece[...]
    while !rest.isEmpty {
      var (low, high) = (0, rest.count)
      while low < high {
        let middle = (low + high + 1) / 2
        if find(Array(rest.prefix(middle)), from: start, to: end) != nil { low = middle } else { high = middle - 1 }
      }
      guard low >= min(rest.count, 4) else { return false }
      rest = rest.dropFirst(low)
    }
    return true
  }

  // MARK: - Characters

  private func find(_ word: [UInt32], from start: Int, to end: Int) -> Int? {
    guard let first = word.first, start >= 0 else { return nil }
    var place = start
    while place + word.count <= end {
      if text[place] == first, text[place..<place + word.count].elementsEqual(word) { return place }
      place += 1
    }
    return nil
  }

  /// Scalars without blanks, hyphens and what draws nothing.
  private static func squeezed(_ text: String) -> [UInt32] {
    text.unicodeScalars.lazy.filter { !isPassedOver($0) }.map(\.value)
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0xAD, 0x2010...0x2015, 0x2212: true
    case 0..<0x2D, 0x2E..<0x7F: scalar.value <= 0x20
    default: scalar.properties.isWhitespace || isUndrawn(scalar)
    }
  }

  private static func isUndrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: true
    default: scalar.properties.isVariationSelector
    }
  }
}
