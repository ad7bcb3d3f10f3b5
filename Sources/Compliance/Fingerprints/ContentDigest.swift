import CCrypto
import Diagnostics

/// SHA-256 of the bytes of a file.
package struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes as four numbers, the first byte being the highest of the first.
  private let words: [4 of UInt64]

  /// Digests bytes; about 0.7 µs for 1 KiB.
  package static func sha256(_ bytes: [UInt8]) -> Self {
    unsafe bytes.withUnsafeBytes { content in
      unsafe sha256(content)
    }
  }

  /// Digests the bytes of a mapped or borrowed file.
  package static func sha256(_ bytes: UnsafeRawBufferPointer) -> Self {
    var words: [4 of UInt64] = [0, 0, 0, 0]
    var room = words.mutableSpan
    let done = unsafe room.withUnsafeMutableBytes { digest in
      unsafe EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, nil, OpaquePointer(bitPattern: method), nil)
    }
    precondition(done == 1, "libcrypto gives no SHA-256, and nothing may be judged by another number")
    for place in words.indices { words[place] = UInt64(bigEndian: words[place]) }
    return Self(words: words)
  }

  /// Reads 64 hexadecimal digits in small letters; nil for anything else.
  package init?(hexadecimal text: Span<UInt8>) {
    guard text.count == 64 else { return nil }
    var words: [4 of UInt64] = [0, 0, 0, 0]
    for place in text.indices {
      guard let digit = UInt64(hexadecimalDigit: text[place]) else { return nil }
      words[place / 16] = words[place / 16] << 4 | digit
    }
    self.words = words
  }

  private init(words: [4 of UInt64]) { self.words = words }

  /// The digest of nothing that anybody knows: all zeros.
  package static let none = Self(words: [0, 0, 0, 0])

  /// Where libcrypto keeps its SHA-256, for any thread; 0 when it has none.
  ///
  /// To look it up for every digest would take longer than to digest a title. What the machine's openssl.cnf says is not
  /// read: nothing ambient may change a fingerprint.
  private static let method: Int = {
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    return unsafe Int(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))
  }()

  /// The first 192 bits.
  var first: (UInt64, UInt64, UInt64) { (words[0], words[1], words[2]) }

  /// The 32 bytes in order.
  package var bytes: [UInt8] {
    words.indices.flatMap { place in
      (0..<8).map { UInt8(truncatingIfNeeded: words[place] >> UInt64(56 - 8 * $0)) }
    }
  }

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
