import CQRCode

/// A QR code as a vector picture: level Q, quiet zone of four modules (ISO/IEC 18004).
///
/// Making one costs 100 to 200 µs, which is why each is made once and kept while its address stays.
package struct QRCode {
  /// Modules on a side, without the quiet zone.
  private let width: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// Encodes an address; nil when it is longer than a code of level Q holds (about 1,660 bytes).
  package init?(_ address: String) {
    guard let code = unsafe address.withCString({ unsafe QRcode_encodeString8bit($0, 0, QR_ECLEVEL_Q) }) else {
      return nil
    }
    defer { unsafe QRcode_free(code) }
    let width = unsafe Int(code.pointee.width)
    self.width = width
    modules = (0..<width * width).map { unsafe code.pointee.data[$0] & 1 == 1 }
  }

  /// An SVG document whose dark modules are drawn as one path of horizontal runs.
  package func svg() -> [UInt8] {
    let side = width + 2 * Self.quietZone
    var out: [UInt8] = []
    out.reserveCapacity(modules.count * 4)
    out +=
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">".utf8
    out += "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path d=\"".utf8
    for row in 0..<width {
      append(row: row, to: &out)
    }
    out += "\"/></svg>\n".utf8
    return out
  }

  private static let quietZone = 4

  private func append(row: Int, to out: inout [UInt8]) {
    var column = 0
    while column < width {
      guard modules[row * width + column] else {
        column += 1
        continue
      }
      let start = column
      while column < width, modules[row * width + column] {
        column += 1
      }
      let length = column - start
      out += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z".utf8
    }
  }
}
