/// What stands in a zip container beside its parts: comments, further fields, and bytes that no part owns.
enum ZipMargins {
  /// All of it as text, without the zeros between letters of two bytes.
  static func text(of bytes: [UInt8]) -> ExtractedText {
    var margins = ExtractedText(at: .part(.other))
    margins.append(rest(of: bytes).filter { $0 != 0 })
    return margins
  }

  private static func rest(of bytes: [UInt8]) -> [UInt8] {
    guard let end = ByteSearch([0x50, 0x4B, 5, 6]).all(in: bytes).last, end + 22 <= bytes.count else { return bytes }
    let start = number(bytes, end + 16, 4)
    guard start <= end else { return Array(bytes[end...]) }
    var owned = parts(in: bytes, start..<end)
    owned.sort { $0.lowerBound < $1.lowerBound }
    var rest: [UInt8] = []
    var position = 0
    for part in owned {
      if part.lowerBound > position { rest += bytes[position..<part.lowerBound] }
      position = max(position, part.upperBound)
    }
    return rest + bytes[max(position, 0)...]
  }

  /// The bytes of each part, as the list at the end names them.
  private static func parts(in bytes: [UInt8], _ list: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var position = list.lowerBound
    while position + 46 <= list.upperBound, bytes[position...].starts(with: [0x50, 0x4B, 1, 2]) {
      let head = number(bytes, position + 42, 4)
      let size = number(bytes, position + 20, 4)
      if head + 30 <= list.lowerBound {
        let data = head + 30 + number(bytes, head + 26, 2) + number(bytes, head + 28, 2)
        if data + size <= list.lowerBound { parts.append(data..<data + size) }
      }
      position += 46 + [28, 30, 32].reduce(0) { $0 + number(bytes, position + $1, 2) }
    }
    return parts
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
