/// A PNG or JPEG that a drawing carries within.
struct EmbeddedPicture {
  let bytes: [UInt8]

  /// Reads the picture out of an address; nil when it is anything else than what it says.
  init?(_ address: String) {
    let known: [(String, FileFormat)] = [
      ("data:image/png;base64,", .png), ("data:image/jpeg;base64,", .jpeg), ("data:image/jpg;base64,", .jpeg),
    ]
    guard let (head, format) = known.first(where: { address.utf8.starts(with: $0.0.utf8) }),
      let bytes = Self.decoded(address.utf8.dropFirst(head.utf8.count)), FileFormat(head: bytes) == format
    else { return nil }
    self.bytes = bytes
  }

  /// What base 64 says; nil when there is a letter that is none of its own.
  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits = 0
    var held: UInt32 = 0
    var isOver = false
    for letter in text where letter > UInt8(ascii: " ") {
      if letter == UInt8(ascii: "=") {
        isOver = true
        continue
      }
      guard !isOver, let value = value(of: letter) else { return nil }
      held = held << 6 | UInt32(value)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
