/// Numbers of eleven digits or more, which no coordinate needs before its point.
struct LongIntegers: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ text: some Sequence<UInt8>) { rest = Array(text)[...] }

  mutating func next() -> String? {
    while let first = rest.first {
      let isFraction = first == UInt8(ascii: ".")
      if isFraction { rest.removeFirst() }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(Swift.max(digits.count, isFraction ? 0 : 1))
      if digits.count >= 11, !isFraction { return String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether a name has as many digits as a number of a person, of which the names of formats have a few.
  var hasManyDigits: Bool { utf8.count > 10 && utf8.count { (0x30...0x39).contains($0) } > 10 }
}
