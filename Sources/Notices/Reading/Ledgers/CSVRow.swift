/// One row of comma-separated values as RFC 4180 writes them.
///
/// White space before a cell and around its quotes does not count, and a doubled quote stands for one in a cell without
/// quotes, too: spreadsheets never write such cells, people do.
struct CSVRow {
  /// The cells, each with the bytes between its commas, quotes included; nil when quotes do not match.
  let cells: [Located<String>]?
  /// The row without its line end.
  let range: Range<Int>
  /// Where the next row starts: behind LF, CRLF or CR, or at the end of the text.
  let next: Int

  /// Reads the row at the beginning of a text in UTF-8; line breaks in quotes are part of the cell.
  ///
  /// Cells are parted by commas, or by another sign that the spreadsheet of some language writes.
  init(of bytes: [UInt8], in text: Range<Int>, partedBy separator: UInt8 = UInt8(ascii: ",")) {
    var places: [Range<Int>] = []
    var start = text.lowerBound
    var isQuoted = false
    let end = text.first { place in
      switch bytes[place] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case separator where !isQuoted:
        places.append(start..<place)
        start = place + 1
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted: return true
      default: break
      }
      return false
    }
    range = text.lowerBound..<(end ?? text.upperBound)
    places.append(start..<range.upperBound)
    let values = places.compactMap { Self.value(of: bytes[$0]) }
    cells = values.count == places.count ? zip(values, places).map { Located($0, at: $1) } : nil
    let isPair = bytes[range.upperBound..<text.upperBound].starts(with: "\r\n".utf8)
    next = min(range.upperBound + (isPair ? 2 : 1), text.upperBound)
  }

  /// What a cell says; nil when a quote in it has no partner, or when something stands beside its quotes.
  private static func value(of cell: ArraySlice<UInt8>) -> String? {
    var scalars = String(decoding: cell, as: UTF8.self).unicodeScalars.drop(while: \.properties.isWhitespace)
    // ="…" is how people keep a spreadsheet from counting with a number.
    if scalars.first == "=", scalars.dropFirst().first == "\"" { scalars = scalars.dropFirst() }
    if scalars.first == "\"" {
      guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }), end > scalars.startIndex,
        scalars[end] == "\""
      else { return nil }
      scalars = scalars[scalars.index(after: scalars.startIndex)..<end]
    }
    var value = String.UnicodeScalarView()
    var rest = scalars.makeIterator()
    while let scalar = rest.next() {
      if scalar == "\"", rest.next() != "\"" { return nil }
      value.append(scalar)
    }
    return String(value)
  }
}
