/// The mark of the board as an icon (`favicon.ico`), which old browsers ask for at the root of a host whatever a page says.
///
/// The same shapes as `mark.svg`, 32 by 32 in four colours; a theme that lists a `favicon.ico` of its own goes first.
package enum Favicon {
  package static let address = "favicon.ico"
  private static let side = 32

  /// Blue, green and red of each colour, as a bitmap has them: none, sea green, white, seal red.
  private static let palette: [[UInt8]] = [[0, 0, 0], [0x5C, 0x50, 0x17], [0xFF, 0xFF, 0xFF], [0x1D, 0x27, 0xA3]]

  /// Rectangles of a colour, in the order of painting: left, top, width, height.
  private static let shapes: [(colour: UInt8, left: Int, top: Int, width: Int, height: Int)] = [
    (1, 2, 3, 28, 26), (2, 6, 8, 20, 17), (1, 9, 13, 14, 2), (1, 9, 18, 9, 2), (3, 14, 5, 4, 5), (3, 13, 6, 6, 3),
  ]

  /// The file: one bitmap of four bits a pixel with its mask.
  package static var bytes: [UInt8] {
    let bitmap = bitmap
    var file: [UInt8] = words(0, 1, 1) + [UInt8(side), UInt8(side), 16, 0] + words(1, 4)
    file += long(bitmap.count) + long(22)
    return file + bitmap
  }

  /// A header, sixteen colours, rows from the lowest, and a bit for each pixel that shows what lies behind.
  private static var bitmap: [UInt8] {
    var bytes = long(40) + long(side) + long(side * 2) + words(1, 4) + long(0) + long(0) + long(0) + long(0)
    bytes += long(16) + long(0)
    for colour in 0..<16 { bytes += (palette.indices.contains(colour) ? palette[colour] : [0, 0, 0]) + [0] }
    let rows = (0..<side).reversed().map { row in (0..<side).map { colour(at: $0, row) } }
    for row in rows {
      for place in stride(from: 0, to: side, by: 2) { bytes.append(row[place] << 4 | row[place + 1]) }
    }
    for row in rows {
      for place in stride(from: 0, to: side, by: 8) {
        bytes.append(row[place..<place + 8].reduce(0) { $0 << 1 | ($1 == 0 ? 1 : 0) })
      }
    }
    return bytes
  }

  private static func colour(at column: Int, _ row: Int) -> UInt8 {
    shapes.last { shape in
      (shape.left..<shape.left + shape.width).contains(column) && (shape.top..<shape.top + shape.height).contains(row)
    }?.colour ?? 0
  }

  private static func words(_ numbers: UInt16...) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func long(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
