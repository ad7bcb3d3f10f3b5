extension UInt64 {
  /// The value of a hexadecimal digit in small letters; nil for anything else.
  package init?(hexadecimalDigit byte: UInt8) {
    switch byte {
    case 0x30...0x39: self = UInt64(byte - 0x30)
    case 0x61...0x66: self = UInt64(byte - 0x57)
    default: return nil
    }
  }

  /// The lowest digits in lower-case hexadecimal, zeros in front.
  package func hexadecimal(digits: Int) -> String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}
