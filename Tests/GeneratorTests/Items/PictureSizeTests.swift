import Testing

@testable import Generator

/// Width and height from the head of a file, and nothing from what is no picture.
struct PictureSizeTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var width: Int
    var height: Int

    init(_ name: String, _ width: Int, _ height: Int, _ bytes: [UInt8]) {
      (testDescription, self.width, self.height, self.bytes) = (name, width, height, bytes)
    }
  }

  private static func riff(_ chunk: String, _ rest: [UInt8]) -> [UInt8] {
    let head = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + rest
    return head + [UInt8](repeating: 0, count: max(0, 30 - head.count))
  }

  private static let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3, 1, 0x22, 0]

  static let pictures = [
    Picture(
      "PNG", 70_000, 258,
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 1, 0x11, 0x70, 0, 0, 1, 2, 8, 2]),
    Picture("GIF 87", 3, 258, Array("GIF87a".utf8) + [3, 0, 2, 1]),
    Picture("GIF 89", 640, 480, Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1, 0]),
    Picture("JPEG", 800, 600, [0xFF, 0xD8] + frame),
    Picture("JPEG with EXIF in front", 800, 600, [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 1, 2, 3, 4] + frame),
    Picture("JPEG with a table in front", 800, 600, [0xFF, 0xD8, 0xFF, 0xC4, 0, 4, 1, 2] + frame),
    Picture("JPEG with filling bytes", 800, 600, [0xFF, 0xD8, 0xFF, 0xFF] + frame),
    Picture("progressive JPEG", 800, 600, [0xFF, 0xD8, 0xFF, 0xC2] + frame.dropFirst(2)),
    Picture("WebP, lossy", 800, 600, riff("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x20, 0x43, 0x58, 0x82])),
    // One less than width and height, in 14 bits each: 799 and 599.
    Picture("WebP, lossless", 800, 600, riff("VP8L", [0x2F, 0x1F, 0xC3, 0x95, 0x00])),
    Picture("WebP, extended", 70_000, 2, riff("VP8X", [0, 0, 0, 0, 0x6F, 0x11, 1, 1, 0, 0])),
  ]

  @Test("the size of a picture is read from its head", arguments: pictures)
  func size(picture: Picture) {
    let size = PictureSize(picture.bytes)
    #expect(size?.width == picture.width)
    #expect(size?.height == picture.height)
  }

  @Test("a picture cut short anywhere has no size, or its size, and never traps", arguments: pictures)
  func cut(picture: Picture) {
    for count in 0..<picture.bytes.count {
      let size = PictureSize(Array(picture.bytes.prefix(count)))
      #expect(size == nil || size?.width == picture.width && size?.height == picture.height, "\(count)")
    }
  }

  @Test(
    "what is no picture has no size",
    arguments: [[], Array("%PDF-1.4".utf8), Array("<svg width=\"3\" height=\"2\"/>".utf8), [0xFF, 0xD8, 0x00, 0x00]])
  func none(bytes: [UInt8]) {
    #expect(PictureSize(bytes) == nil)
  }

  @Test("a picture without width or height is none")
  func empty() {
    #expect(PictureSize(TestBoard.png(width: 0, height: 2)) == nil)
    #expect(PictureSize(TestBoard.png(width: 3, height: 0)) == nil)
  }

  @Test("random bytes behind each signature never trap", arguments: 1...50)
  func random(seed: UInt64) {
    var state = seed
    for picture in Self.pictures {
      var bytes = picture.bytes
      for place in bytes.indices.dropFirst(3) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if state >> 62 == 0 { bytes[place] = UInt8(truncatingIfNeeded: state >> 32) }
      }
      if let size = PictureSize(bytes) { #expect(size.width > 0 && size.height > 0) }
    }
  }
}
