/// A set of characters as ranges, written by fontconfig as `20-7e 4e00-9fa5 3007`.
struct CharacterRanges: Equatable, Sendable {
  private var ranges: [ClosedRange<UInt32>] = []

  init() {}

  /// Adds what a line of fontconfig says; what is no hexadecimal number in it is passed over.
  mutating func add(_ text: Substring) {
    for word in text.split(separator: " ") {
      let ends = word.split(separator: "-").map { UInt32($0, radix: 16) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { continue }
      ranges.append(first...last)
    }
  }

  /// The same characters in order, ranges that touch joined; only then can one be looked for.
  func sorted() -> CharacterRanges {
    var result = CharacterRanges()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = result.ranges.last, range.lowerBound <= last.upperBound + 1 else {
        result.ranges.append(range)
        continue
      }
      result.ranges[result.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    }
    return result
  }

  func contains(_ character: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(character) { return true }
      if ranges[middle].upperBound < character { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
