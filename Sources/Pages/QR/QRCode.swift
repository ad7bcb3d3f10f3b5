import CQRCode

/// A QR code as a vector picture: level Q, quiet zone of four modules (ISO/IEC 18004).
///
/// Encoding one costs 100 to 200 µs, which is why many are made by ``QRPlates``, once, and kept while their addresses stay.
package struct QRCode {
  /// Modules on a side, without the quiet zone.
  private let width: Int
  /// Row by row, each in as many words as it takes; a set bit is dark, the lowest is the first.
  private let rows: [UInt64]
  private let wordsOfRow: Int

  /// Encodes an address; nil when it is longer than a code of level Q holds (about 1,660 bytes).
  package init?(_ address: String) {
    guard let code = unsafe address.withCString({ unsafe QRcode_encodeString8bit($0, 0, QR_ECLEVEL_Q) }) else {
      return nil
    }
    defer { unsafe QRcode_free(code) }
    let width = unsafe Int(code.pointee.width)
    let words = (width + 63) / 64
    var rows = [UInt64](repeating: 0, count: width * words)
    for place in 0..<width * width where unsafe code.pointee.data[place] & 1 == 1 {
      let (row, column) = place.quotientAndRemainder(dividingBy: width)
      rows[row * words + column / 64] |= 1 << UInt64(column % 64)
    }
    (self.width, self.rows, wordsOfRow) = (width, rows, words)
  }

  init(_ symbol: QRSymbol) {
    (width, rows, wordsOfRow) = (symbol.side, symbol.rows, 1)
  }

  /// An SVG document whose dark modules are one path: a line of one module's width for each run of a row.
  ///
  /// At most 2.5 KB for an address of 60 characters.
  package func svg() -> [UInt8] {
    let side = width + 2 * Self.quietZone
    var out: [UInt8] = []
    out.reserveCapacity(width * width * 2 + 256)
    out +=
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">".utf8
    out += "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path stroke=\"#000\" d=\"".utf8
    out.append(addingCapacity: width * (width / 2 + 1) * Self.longestRun) { path in
      for row in 0..<width { append(row: row, to: &path) }
    }
    out += "\"/></svg>\n".utf8
    return out
  }

  /// What tells pictures of one form from those that were made before it.
  package static let form = "lines"

  private static let quietZone = 4
  /// Of a run in the path, in bytes: `M181 181.5h177`.
  private static let longestRun = 14

  /// The first run of a row begins at its place, each other one so many light modules behind the last.
  private func append(row: Int, to path: inout OutputSpan<UInt8>) {
    var end: Int?
    while let start = next(isDark: true, from: end ?? 0, row) {
      if let end {
        path.append("m")
        path.append(decimal: start - end)
        path.append(" 0h")
      } else {
        path.append("M")
        path.append(decimal: start + Self.quietZone)
        path.append(" ")
        path.append(decimal: row + Self.quietZone)
        path.append(".5h")
      }
      let behind = next(isDark: false, from: start, row) ?? width
      path.append(decimal: behind - start)
      end = behind
    }
  }

  /// The first module of a colour at or behind a place of a row; nil where there is none.
  private func next(isDark: Bool, from column: Int, _ row: Int) -> Int? {
    var column = column
    while column < width {
      let word = rows[row * wordsOfRow + column / 64]
      let rest = (isDark ? word : ~word) >> UInt64(column % 64)
      if rest != 0 {
        let found = column + rest.trailingZeroBitCount
        return found < width ? found : nil
      }
      column = (column / 64 + 1) * 64
    }
    return nil
  }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  fileprivate mutating func append(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { append(unsafe text.utf8Start[place]) }
  }

  /// Appends a number from 0 to 999 in its digits.
  fileprivate mutating func append(decimal number: Int) {
    if number >= 100 { append(UInt8(ascii: "0") + UInt8(number / 100)) }
    if number >= 10 { append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
