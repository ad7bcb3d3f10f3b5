/// What stands in a zip container beside its parts: comments, further fields, and bytes that no part owns.
enum ZipMargins {
  /// All of it as text, without the zeros between letters of two bytes.
  ///
  /// - Throws: `unreadablePart` when there are bytes that neither belong to the container nor are text.
  static func text(of bytes: [UInt8]) throws(ExtractionFailure) -> ExtractedText {
    var margins = ExtractedText(at: .part(.other))
    guard let list = List(bytes) else { throw .unreadablePart }
    var position = 0
    for part in list.parts {
      if part.start > position { try addForeign(bytes[position..<part.start], to: &margins) }
      // Names and further fields belong to the container; packed bytes do not say anything.
      margins.append(bytes[max(part.start, position)..<max(part.data.lowerBound, position)].filter { $0 != 0 })
      position = max(position, part.data.upperBound)
    }
    if list.start > position { try addForeign(bytes[position..<list.start], to: &margins) }
    margins.append(bytes[max(position, list.start)..<list.end].filter { $0 != 0 })
    try addForeign(bytes[list.end...], to: &margins)
    return margins
  }

  /// Bytes between parts, before or behind them: sums and sizes of a part have at most 24 bytes.
  private static func addForeign(
    _ bytes: ArraySlice<UInt8>, to margins: inout ExtractedText
  ) throws(ExtractionFailure) {
    let letters = bytes.filter { $0 != 0 }
    margins.append(letters)
    guard letters.count > 24 else { return }
    let isText = letters.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    guard isText, String(validating: letters, as: UTF8.self) != nil else { throw .unreadablePart }
  }

  private struct List {
    let start: Int
    /// Behind the mark that ends the container, its comment included.
    let end: Int
    private(set) var parts: [(start: Int, data: Range<Int>)] = []

    init?(_ bytes: [UInt8]) {
      guard let mark = ByteSearch([0x50, 0x4B, 5, 6]).all(in: bytes[...]).last, mark + 22 <= bytes.count else {
        return nil
      }
      start = number(bytes, mark + 16, 4)
      guard start <= mark else { return nil }
      end = min(bytes.count, mark + 22 + number(bytes, mark + 20, 2))
      var position = start
      while position + 46 <= mark, bytes[position...].starts(with: [0x50, 0x4B, 1, 2]) {
        let head = number(bytes, position + 42, 4)
        let size = number(bytes, position + 20, 4)
        if head + 30 <= start {
          let data = head + 30 + number(bytes, head + 26, 2) + number(bytes, head + 28, 2)
          if data + size <= start { parts.append((head, data..<data + size)) }
        }
        position += 46 + [28, 30, 32].reduce(0) { $0 + number(bytes, position + $1, 2) }
      }
      parts.sort { $0.start < $1.start }
    }
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
