/// A packed file that stands in or behind another one, where programs that show the first do not look.
enum PackedFile {
  private static let heads: [(head: [UInt8], end: [UInt8])] = [
    ([0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]), (Array("Rar!\u{1A}\u{7}".utf8), []),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], []), (Array("%PDF-".utf8), Array("%%EOF".utf8)),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], []),
  ]

  /// Whether there is the whole head of a packed file or of a PDF, with its end where it has one.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    heads.contains { mark in
      guard let start = ByteSearch(mark.head).first(in: bytes[...]) else { return false }
      return mark.end.isEmpty || ByteSearch(mark.end).first(in: bytes[start...]) != nil
    }
  }
}
