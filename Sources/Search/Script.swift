/// Writes a classic script for old browsers: no `fetch`, no module, so that it can be loaded from disk.
///
/// It begins with a byte order mark, which tells UTF-8 whatever a host says.
struct Script {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func write(_ text: String) { bytes += text.utf8 }

  /// Begins the call of one of the functions that the page's script put into `nb`.
  mutating func begin(_ name: String) { write("nb.\(name)(") }

  /// Writes a text as a string of the language.
  mutating func quote(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case 0..<0x20: bytes.append(UInt8(ascii: " "))
      case 0xA8, 0xA9:
        // U+2028 and U+2029 end a line in old browsers, and a string with it.
        if last == (0xE2, 0x80) {
          bytes.removeLast(2)
          bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      last = (last.1, byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Six letters and digits that differ where the bytes differ, for names of files; FNV-1a, no signature.
  static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
    return String(
      decoding: (0..<6).map { _ in
        defer { hash /= 36 }
        return digits[Int(hash % 36)]
      }, as: UTF8.self)
  }
}

extension Array<UInt8> {
  /// Appends a number seven bits a byte, the lowest first.
  mutating func append(varint number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// In letters that a script can hold (RFC 4648, without what fills up the end).
  var base64: [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(count * 4 / 3 + 4)
    var (held, bits) = (0, 0)
    for byte in self {
      held = held << 8 & 0xFFFF | Int(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(letters[held >> bits & 63])
      }
    }
    if bits > 0 { text.append(letters[held << (6 - bits) & 63]) }
    return text
  }
}
