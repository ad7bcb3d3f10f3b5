extension Span<UInt8> {
  /// The character that begins at a place; nil within one and where none is well-formed.
  func scalar(at place: Int) -> Unicode.Scalar? {
    let lead = self[place]
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC2, place + length <= count else { return nil }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }
}
