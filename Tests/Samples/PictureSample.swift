/// Pictures of a few points, with notes beside them.
package enum PictureSample {
  /// A block of Exif that says where the picture was taken, and its author; no position when `hasPosition` is false.
  package static func exif(hasPosition: Bool = true, author: String = "wang") -> [UInt8] {
    let name = Array(author.utf8) + [0]
    let first = 8 + 2 + 12 * 2 + 4
    let second = first + name.count
    var block: [UInt8] = Array("II*\0".utf8) + little(8, 4) + little(2, 2)
    block += entry(0x013B, 2, name.count, first)
    block += entry(0x8825, 4, 1, second)
    block += little(0, 4) + name
    guard hasPosition else {
      return block + little(1, 2) + little(0, 2) + little(1, 2) + little(4, 4) + [2, 2, 0, 0] + little(0, 4)
    }
    let values = second + 2 + 12 * 4 + 4
    block += little(4, 2)
    block += little(1, 2) + little(2, 2) + little(2, 4) + Array("N\0\0\0".utf8)
    block += entry(2, 5, 3, values)
    block += little(3, 2) + little(2, 2) + little(2, 4) + Array("E\0\0\0".utf8)
    block += entry(4, 5, 3, values + 24) + little(0, 4)
    for value in [36, 11, 7, 118, 9, 5] { block += little(value, 4) + little(1, 4) }
    return block
  }

  /// A JPEG of 2 by 2 points with a block of Exif, or with none.
  package static func jpeg(_ exif: [UInt8]?, comment: String = "") -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let exif { bytes += segment(0xE1, Array("Exif\0\0".utf8) + exif) }
    if !comment.isEmpty { bytes += segment(0xFE, Array(comment.utf8)) }
    bytes += segment(0xC0, [8, 0, 2, 0, 2, 1, 1, 0x11, 0])
    return bytes + [0xFF, 0xD9]
  }

  /// A PNG of 2 by 2 points with one more chunk.
  package static func png(_ name: String = "tIME", _ data: [UInt8] = [0x07, 0xDD, 6, 3, 0, 0, 0]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])
      + chunk(name, data) + chunk("IEND", [])
  }

  /// A WebP head with a chunk of Exif.
  package static func webp(_ exif: [UInt8]) -> [UInt8] {
    let chunks =
      Array("WEBPVP8X".utf8) + little(10, 4) + [8, 0, 0, 0, 1, 0, 0, 1, 0, 0]
      + Array("EXIF".utf8) + little(exif.count, 4) + exif
    return Array("RIFF".utf8) + little(chunks.count, 4) + chunks
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return little(data.count, 4).reversed() + body + little(Int(ZipSample.sum(of: body)), 4).reversed()
  }

  private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + little(data.count + 2, 2).reversed() + data
  }

  private static func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: Int) -> [UInt8] {
    little(tag, 2) + little(type, 2) + little(count, 4) + little(value, 4)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
