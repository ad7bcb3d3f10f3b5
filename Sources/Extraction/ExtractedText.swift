/// Text of a file in UTF-8, and where each stretch of it stands.
package struct ExtractedText: Sendable, Equatable {
  /// From an offset on, everything stands at a place.
  private struct Mark: Equatable {
    let offset: Int
    let place: Place
  }

  package private(set) var bytes: [UInt8]
  private var marks: [Mark] = []
  /// Line breaks may have been put between the digits of one number, as narrow columns of a page do.
  package var breaksNumbers = false

  /// Text that stands at one place, to which more can be added.
  package init(_ bytes: [UInt8] = [], at place: Place = .whole) {
    self.bytes = bytes
    marks = [Mark(offset: 0, place: place)]
  }

  /// What follows stands at a place.
  mutating func mark(_ place: Place) {
    if marks.last?.offset == bytes.count { marks.removeLast() }
    if marks.last?.place != place { marks.append(Mark(offset: bytes.count, place: place)) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func removeLast(_ count: Int) { bytes.removeLast(count) }

  /// Where an offset stands.
  package func place(at offset: Int) -> Place {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .whole : marks[low - 1].place
  }
}
