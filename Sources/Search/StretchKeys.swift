/// The keys of neighbouring items, each once, and for each of them the items that hold it with their best field.
///
/// What is left of texts that were read; a posting takes two bytes. Keys lie in parts by their hash, so that a group of
/// shards is made from a few parts of every stretch, without a look at the others.
package struct StretchKeys: Sendable {
  /// How many parts there are, a power of two.
  static let partCount = 32
  /// How many items a stretch has at most: their numbers within it have room beside a field's.
  static let size = 512

  /// How many items there are, and how many units their folded texts have.
  let itemCount: Int
  let unitCount: Int
  /// Part after part.
  private let keys: [UInt32]
  /// By key: where its postings end, which begin where those of the key before end.
  private let ends: [UInt32]
  /// By part: where its keys end.
  private let partEnds: [Int]
  /// Postings whose items are counted from the first one of the stretch.
  private let postings: [UInt16]
  private let first: UInt32

  /// Takes what was gathered of neighbouring items, and the number of the first one.
  init(_ gatherer: KeyGatherer, first: Int) {
    self.first = UInt32(first)
    itemCount = gatherer.itemCount
    unitCount = gatherer.unitCount
    let (order, partEnds) = Self.order(of: gatherer.keys)
    self.partEnds = partEnds
    keys = order.map { gatherer.keys[$0].number }
    // Where the next posting of a key goes, the key by its place among those gathered.
    var next = [UInt32](repeating: 0, count: order.count)
    var end: UInt32 = 0
    ends = order.map { place in
      next[place] = end
      end += gatherer.counts[place]
      return end
    }
    var postings = [UInt16](repeating: 0, count: Int(end))
    for found in gatherer.found {
      postings[Int(next[found.place])] = found.posting
      next[found.place] += 1
    }
    self.postings = postings
  }

  /// The places of keys in the order of their parts, and where each part ends.
  private static func order(of keys: [SearchKey]) -> (order: [Int], ends: [Int]) {
    var next = [Int](repeating: 0, count: partCount)
    for key in keys { next[key.part] += 1 }
    var end = 0
    for part in next.indices {
      let count = next[part]
      next[part] = end
      end += count
    }
    var order = [Int](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      order[next[key.part]] = place
      next[key.part] += 1
    }
    return (order, next)
  }

  func places(of part: Int) -> Range<Int> { (part == 0 ? 0 : partEnds[part - 1])..<partEnds[part] }

  func key(at place: Int) -> SearchKey { SearchKey(number: keys[place]) }

  func append(at place: Int, to list: inout [Posting]) {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    for posting in start..<Int(ends[place]) { list.append(Posting(bits: first << 3 + UInt32(postings[posting]))) }
  }
}

extension SearchKey {
  /// Which of the parts of a stretch holds it: the lowest bits of what tells its shard.
  fileprivate var part: Int { shard(of: StretchKeys.partCount) }
}

/// An item that has a key, and the best field of it that does.
struct Posting {
  /// The item's number times eight, and the place of the field.
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(item: Int, field: Int) { bits = UInt32(item << 3 | field) }

  var item: Int { Int(bits >> 3) }

  var field: Int { Int(bits & 7) }
}
