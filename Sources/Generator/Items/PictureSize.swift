/// Width and height of a picture in pixels, read from the head of its file.
///
/// PNG, JPEG, GIF and WebP are known; of anything else, and of a file cut short, the size is nil. Nothing is decoded.
struct PictureSize: Equatable, Sendable {
  let width: Int
  let height: Int

  init?(_ bytes: [UInt8]) {
    let head = Head(bytes: bytes)
    guard let size = head.png ?? head.gif ?? head.webp ?? head.jpeg, size.0 > 0, size.1 > 0 else { return nil }
    (width, height) = size
  }
}

private struct Head {
  let bytes: [UInt8]

  /// The IHDR chunk, which PNG requires to be the first.
  var png: (Int, Int)? {
    guard starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 else { return nil }
    return (big(16) << 16 | big(18), big(20) << 16 | big(22))
  }

  var gif: (Int, Int)? {
    guard starts(with: Array("GIF8".utf8)), bytes.count >= 10 else { return nil }
    return (little(6), little(8))
  }

  /// Lossy, lossless and extended files, by the name of the first chunk.
  var webp: (Int, Int)? {
    guard starts(with: Array("RIFF".utf8)), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return (little(26) & 0x3FFF, little(28) & 0x3FFF)
    case "VP8L":
      let bits = little(21) | little(23) << 16
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    case "VP8X": return ((little(24) | Int(bytes[26]) << 16) + 1, (little(27) | Int(bytes[29]) << 16) + 1)
    default: return nil
    }
  }

  /// The first start-of-frame segment.
  var jpeg: (Int, Int)? {
    guard starts(with: [0xFF, 0xD8]) else { return nil }
    var position = 2
    while position + 9 <= bytes.count {
      guard bytes[position] == 0xFF else { return nil }
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (big(position + 7), big(position + 5))
      } else {
        position += 2 + max(2, big(position + 2))
      }
    }
    return nil
  }

  private func starts(with mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
  private func big(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
  private func little(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
}
