/// The bytes that the parser sees, and the way back to the bytes of the file.
struct YAMLText {
  /// A run that was copied or put in, and where it belongs in the file.
  struct Segment {
    var start: Int
    var original: Int
  }

  private(set) var bytes: [UInt8]
  /// The whole file, as its author wrote it.
  private let file: [UInt8]
  /// The part of the bytes that is YAML.
  let region: Range<Int>
  /// Mappings and lists may be nested this deep.
  let deepest: Int
  /// Empty: the bytes are the file's own.
  private let segments: [Segment]
  /// The events, where the text is so plain that they are known; else empty.
  let plain: [PlainEvent]
  /// Lines that no parser could read; what they name is not reported as missing.
  private(set) var skipped: [UInt8]

  init(
    bytes: [UInt8], of file: [UInt8], region: Range<Int>, deepest: Int, plain: [PlainEvent] = [],
    segments: [Segment] = [], skipped: [UInt8] = []
  ) {
    self.plain = plain
    self.bytes = bytes
    self.file = file
    self.deepest = deepest
    self.region = region
    self.segments = segments
    self.skipped = skipped
  }

  /// The place of the parser's text that lies so many characters further on; at most its end.
  func advanced(_ offset: Int, by characters: Int) -> Int {
    var place = offset
    for _ in 0..<characters where place < region.upperBound {
      switch bytes[place] {
      case ..<0x80: place += 1
      case ..<0xE0: place += 2
      case ..<0xF0: place += 3
      default: place += 4
      }
    }
    return min(place, region.upperBound)
  }

  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < file.count, file[end] != UInt8(ascii: "\n"), file[end] != UInt8(ascii: "\r") { end += 1 }
    return end
  }

  /// The place in the file of a place in these bytes; never beyond the run that it lies in.
  func original(_ offset: Int) -> Int {
    guard !segments.isEmpty else { return offset }
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle }
    }
    let place = segments[low].original + offset - segments[low].start
    return low + 1 < segments.count ? min(place, segments[low + 1].original) : place
  }

  /// Takes the line at a place away from the parser; false when there was nothing left to take.
  mutating func skipLine(at offset: Int) -> Bool {
    let place = min(max(offset, region.lowerBound), region.upperBound)
    var start = place
    while start > region.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = place
    while end < region.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    guard bytes[start..<end].contains(where: { $0 > UInt8(ascii: " ") }) else { return false }
    skipped += bytes[start..<end] + [UInt8(ascii: "\n")]
    for index in start..<end where bytes[index] != UInt8(ascii: "\r") { bytes[index] = UInt8(ascii: " ") }
    return true
  }
}
