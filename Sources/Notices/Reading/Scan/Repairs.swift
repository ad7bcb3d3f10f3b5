/// Changes to a copy of a text that let the parser read past mistakes which have been reported.
///
/// Nothing is accepted by a repair: each one stands beside a fault. It only keeps one mistake from hiding the next.
struct Repairs {
  private struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
  }

  private var edits: [Edit] = []

  var isEmpty: Bool { edits.isEmpty }

  mutating func replace(_ range: Range<Int>, with replacement: String) {
    edits.append(Edit(range: range, replacement: Array(replacement.utf8)))
  }

  /// Puts a value between single quotes, so that none of its characters means anything to YAML.
  mutating func quote(_ range: Range<Int>, of bytes: [UInt8]) {
    replace(range.lowerBound..<range.lowerBound, with: "'")
    for place in range where bytes[place] == UInt8(ascii: "'") {
      replace(place..<place + 1, with: "''")
    }
    replace(range.upperBound..<range.upperBound, with: "'")
  }

  /// Makes the text for the parser; edits that overlap an earlier one are dropped.
  func applied(to bytes: [UInt8], in region: Range<Int>, deepest: Int, skipped: [UInt8]) -> YAMLText {
    guard !isEmpty else { return YAMLText(bytes: bytes, of: bytes, region: region, deepest: deepest) }
    var text: [UInt8] = []
    text.reserveCapacity(region.count + 64)
    var segments: [YAMLText.Segment] = []
    var reached = region.lowerBound
    func copy(to end: Int) {
      guard end > reached else { return }
      segments.append(YAMLText.Segment(start: text.count, original: reached))
      text += bytes[reached..<end]
      reached = end
    }
    for edit in sorted where edit.range.lowerBound >= reached && edit.range.upperBound <= region.upperBound {
      copy(to: edit.range.lowerBound)
      segments.append(YAMLText.Segment(start: text.count, original: reached))
      text += edit.replacement
      reached = edit.range.upperBound
    }
    copy(to: region.upperBound)
    segments.append(YAMLText.Segment(start: text.count, original: reached))
    return YAMLText(
      bytes: text, of: bytes, region: 0..<text.count, deepest: deepest, segments: segments, skipped: skipped)
  }

  /// In the order of the text; at one place what is put in comes before what is taken out there, and else edits keep the
  /// order in which they were asked for.
  private var sorted: [Edit] {
    edits.enumerated()
      .sorted {
        let (one, other) = ($0.element.range, $1.element.range)
        return (one.lowerBound, one.isEmpty ? 0 : 1, $0.offset) < (other.lowerBound, other.isEmpty ? 0 : 1, $1.offset)
      }
      .map(\.element)
  }
}
