import Compliance

/// Parts of what a digest is made of, behind one another, each told from the next.
struct KeyParts {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    add(count: text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ part: [UInt8]?) {
    add(count: part?.count ?? -1)
    bytes += part ?? []
  }

  mutating func add(count: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
  }

  var digest: ContentDigest { .sha256(bytes) }
}
