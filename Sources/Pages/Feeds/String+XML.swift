extension String {
  /// The text with U+FFFD for every character that no document of XML 1.0 may hold, not even as a reference: most
  /// controls, U+FFFE and U+FFFF.
  ///
  /// One such character in one item would make the feed of all unreadable.
  var bearableInXML: String {
    guard utf8.contains(where: { $0 < 0x20 }) || hasNoncharacter else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.isBearableInXML ? scalar : "\u{FFFD}") }
    return text
  }

  /// Whether U+FFFE or U+FFFF may be in it: both begin with these two bytes.
  private var hasNoncharacter: Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      if before == 0xEF, byte == 0xBF { return true }
      before = byte
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it is a Char of XML 1.0 (production 2).
  fileprivate var isBearableInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
