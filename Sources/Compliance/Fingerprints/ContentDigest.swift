import Crypto

/// SHA-256 of the bytes of a file.
package struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes as four numbers, the first byte being the highest of the first.
  private let words: [4 of UInt64]

  /// Digests bytes; about 1 µs for 1 KiB.
  package static func sha256(_ bytes: [UInt8]) -> Self {
    unsafe bytes.withUnsafeBytes { content in
      unsafe sha256(content)
    }
  }

  /// Digests the bytes of a mapped or borrowed file.
  package static func sha256(_ bytes: UnsafeRawBufferPointer) -> Self {
    var hash = SHA256()
    unsafe hash.update(bufferPointer: bytes)
    return Self(hash.finalize())
  }

  private init(_ digest: SHA256.Digest) {
    var words: [4 of UInt64] = [0, 0, 0, 0]
    var position = 0
    for byte in digest {
      words[position / 8] = words[position / 8] << 8 | UInt64(byte)
      position += 1
    }
    self.words = words
  }

  /// The first 48 bits.
  var prefix: UInt64 { words[0] >> 16 }

  /// 64 lower-case hexadecimal digits.
  package var hexadecimal: String {
    words.indices.map { words[$0].hexadecimal(digits: 16) }.joined()
  }

  /// Compares all 32 bytes.
  package static func == (left: Self, right: Self) -> Bool {
    left.words.indices.allSatisfy { left.words[$0] == right.words[$0] }
  }

  /// Feeds the digest, whose bytes are as good as random, to a hasher.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(words[0])
  }
}

extension UInt64 {
  /// The lowest digits in lower-case hexadecimal, zeros in front.
  func hexadecimal(digits: Int) -> String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}

/// What the gate must know of an attachment's file.
package struct AttachmentContent: Hashable, Sendable {
  /// The path as 附件 writes it, which ties the content to its entry.
  package var file: String
  /// The shown name.
  package var name: String
  /// Bytes.
  package var size: Int
  package var sha256: ContentDigest

  package init(file: String, name: String, size: Int, sha256: ContentDigest) {
    self.file = file
    self.name = name
    self.size = size
    self.sha256 = sha256
  }
}
