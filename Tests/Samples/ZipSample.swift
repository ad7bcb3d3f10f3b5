/// A zip container made part by part, so that a test can break it where it wants.
package struct ZipSample: Sendable {
  /// One part as it is written.
  package struct Part: Sendable {
    package var name: String
    /// The bytes as they stand in the container.
    package var packed: [UInt8]
    /// The size and the sum that the list promises.
    package var size: Int
    package var sum: UInt32
    /// 0 stored, 8 deflated.
    package var method: UInt16 = 0
    package var flags: UInt16 = 0
  }

  package var parts: [Part] = []

  package init() {}

  /// A container of stored parts.
  package init(_ parts: [(name: String, text: String)]) {
    for part in parts { add(part.name, Array(part.text.utf8)) }
  }

  /// Adds a part as it is.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    parts.append(Part(name: name, packed: bytes, size: bytes.count, sum: Self.sum(of: bytes)))
  }

  /// The whole container.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for part in parts {
      let head = head(of: part)
      list += [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      list += little(bytes.count, 4) + part.name.utf8
      bytes += [0x50, 0x4B, 3, 4] + head + part.name.utf8 + part.packed
    }
    let end = [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
    return bytes + list + end + little(list.count, 4) + little(bytes.count, 4) + little(0, 2)
  }

  private func head(of part: Part) -> [UInt8] {
    little(20, 2) + little(Int(part.flags) | 0x800, 2) + little(Int(part.method), 2) + little(0, 2) + little(0x21, 2)
      + little(Int(part.sum), 4) + little(part.packed.count, 4) + little(part.size, 4) + little(part.name.utf8.count, 2)
      + little(0, 2)
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The sum of PKZIP.
  static func sum(of bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

extension ZipSample {
  /// A part that unpacks to `count` times 258 letters and one: every match repeats the one letter before it.
  package mutating func addBomb(_ name: String, matches: Int, declared: Int? = nil) {
    var bits = DeflateBits()
    bits.put(0b011, 3)
    bits.putReversed(0x30 + 0x61, 8)
    for _ in 0..<matches {
      bits.putReversed(0b1100_0101, 8)
      bits.put(0, 5)
    }
    bits.put(0, 7)
    let size = declared ?? matches * 258 + 1
    parts.append(Part(name: name, packed: bits.bytes, size: size, sum: 0, method: 8))
  }
}

/// Writes bits as deflate wants them.
private struct DeflateBits {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func put(_ value: Int, _ count: Int) {
    for place in 0..<count { put(bit: value >> place & 1) }
  }

  mutating func putReversed(_ value: Int, _ count: Int) {
    for place in (0..<count).reversed() { put(bit: value >> place & 1) }
  }

  private mutating func put(bit: Int) {
    if used == 8 {
      bytes.append(0)
      used = 0
    }
    bytes[bytes.count - 1] |= UInt8(bit) << UInt8(used)
    used += 1
  }
}
