extension Span<UInt8> {
  /// Whether a position is in the path of an address of a government's site, where numbers count pages.
  ///
  /// Not where a word of the address names a phone: …?tel=138….
  func isInPortalAddress(_ position: Int) -> Bool {
    var start = position
    while start > 0, position - start < 300, isOfAddress(self[start - 1]) { start -= 1 }
    var host = start
    while host < position, !has("://", at: host) { host += 1 }
    guard host < position, has("http", at: max(start, host - 5)) || has("http", at: max(start, host - 4)) else {
      return false
    }
    let name = host + 3
    var end = name
    while end < position, self[end] != UInt8(ascii: "/") { end += 1 }
    guard end < position, has(".gov.cn", at: end - 7) else { return false }
    return !holdsLatin(["TEL", "PHONE", "MOBILE", "MOB", "SJ", "SJH"], in: end..<position)
  }

  /// Whether a byte may stand in an address: printable ASCII but for quotes and brackets.
  private func isOfAddress(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && ![0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D].contains(byte)
  }
}
