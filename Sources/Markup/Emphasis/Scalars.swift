/// Decoding single characters around a place in UTF-8.
enum Scalars {
  /// The character that begins at a place; the byte's own value where the bytes are ill-formed.
  static func next(_ bytes: Span<UInt8>, at place: Int) -> UInt32 {
    let lead = bytes[place]
    guard lead >= 0xC0 else { return UInt32(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return UInt32(lead) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return scalar
  }

  /// Where the character begins that ends before a place.
  static func start(_ bytes: Span<UInt8>, before place: Int) -> Int {
    var start = place - 1
    while start > 0, place - start < 4, bytes[start].isContinuation { start -= 1 }
    return start
  }
}
