/// Writes a classic script for old browsers: no `fetch`, no module, so that it can be loaded from disk.
///
/// It begins with a byte order mark, which tells UTF-8 whatever a host says.
struct Script {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A script that calls one of the functions that the page's script put into `nb`, with one text in UTF-8.
  static func call(_ name: String, quoting text: [UInt8]) -> [UInt8] {
    var script = Script()
    script.begin(name)
    script.quote(text)
    script.write(")")
    return script.bytes
  }

  mutating func write(_ text: String) { bytes += text.utf8 }

  /// Begins the call of one of the functions that the page's script put into `nb`.
  mutating func begin(_ name: String) { write("nb.\(name)(") }

  /// Writes a text in UTF-8 as a string of the language; in time linear in it.
  mutating func quote(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let text = text.span
    var copied = 0
    for place in text.indices where Self.isSpecial(text[place]) {
      guard let written = Self.escape(at: place, in: text) else { continue }
      // What ends a line in old browsers is three bytes, the last of which is met here.
      append(text.extracting(copied..<(text[place] >= 0x80 ? place - 2 : place)))
      bytes += written.utf8
      copied = place + 1
    }
    append(text.extracting(copied..<text.count))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func quote(_ text: String) { quote(Array(text.utf8)) }

  /// Writes folded text, in which a unit is never less than 0x20 but for a line's end.
  mutating func quote(_ units: [UInt16]) {
    var text: [UInt8] = []
    text.reserveCapacity(units.count * 3)
    var high: UInt32 = 0
    for unit in units {
      switch unit {
      case ..<0x80: text.append(UInt8(truncatingIfNeeded: unit))
      case ..<0x800: text += [0xC0 | UInt8(truncatingIfNeeded: unit >> 6), Self.tail(UInt32(unit))]
      case 0xD800..<0xDC00: high = UInt32(unit & 0x3FF) << 10 + 0x10000
      case 0xDC00..<0xE000:
        let scalar = high + UInt32(unit & 0x3FF)
        text.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        text.append(Self.tail(scalar >> 12))
        text.append(Self.tail(scalar >> 6))
        text.append(Self.tail(scalar))
      default:
        text.append(0xE0 | UInt8(truncatingIfNeeded: unit >> 12))
        text.append(Self.tail(UInt32(unit >> 6)))
        text.append(Self.tail(UInt32(unit)))
      }
    }
    quote(text)
  }

  /// A byte that goes on with a character of UTF-8.
  private static func tail(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xA8 || byte == 0xA9
  }

  /// What is written for a byte; U+2028 and U+2029 end a line in old browsers, and a string with it.
  private static func escape(at place: Int, in text: Span<UInt8>) -> String? {
    switch text[place] {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case ..<0x20: " "
    case let byte:
      place > 1 && text[place - 2] == 0xE2 && text[place - 1] == 0x80 ? (byte == 0xA8 ? "\\u2028" : "\\u2029") : nil
    }
  }

  /// Five letters and digits that differ where the bytes differ, for names of files; FNV-1a, no signature.
  static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
    return String(
      decoding: (0..<5).map { _ in
        defer { hash /= 36 }
        return digits[Int(hash % 36)]
      }, as: UTF8.self)
  }
}
