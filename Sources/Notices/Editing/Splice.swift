/// Replacements in the bytes of one file; what they do not name stays as it is.
struct Splice {
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

  mutating func replace(_ range: Range<Int>, with bytes: some Sequence<UInt8>) {
    edits.append((range, Array(bytes)))
  }

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text.utf8) }

  /// The bytes with every replacement made; those at one place stand in the order in which they were asked for.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var reached = 0
    for (_, edit) in sorted where edit.range.lowerBound >= reached {
      result += bytes[reached..<edit.range.lowerBound]
      result += edit.bytes
      reached = edit.range.upperBound
    }
    return result + bytes[reached...]
  }
}
