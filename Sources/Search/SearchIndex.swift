/// The index of all items, cut into shards; made part by part, so that a part can be one core's work.
///
/// An item's number is its place among all items, the oldest first: it stays while items are added, and a new one
/// changes only the shards of its own keys.
package struct SearchIndex: Sendable {
  /// A power of two.
  package let shardCount: Int
  private let items: [SearchEntry]

  /// Takes the folded texts, the oldest item first.
  init(_ items: [SearchEntry]) {
    self.items = items
    let units = items.reduce(0) { $0 + $1.units.count }
    // About 6 KB a shard: in a small board most keys are met once, and weigh more than what is said of them.
    let wanted = units / (items.count < 1000 ? 1500 : 6000)
    var count = 1
    while count * 2 <= min(wanted, 2048) { count *= 2 }
    shardCount = count
  }

  /// Ranges of shards that are made together.
  package var parts: [Range<Int>] {
    let size = max(1, shardCount / 16)
    return stride(from: 0, to: shardCount, by: size).map { $0..<$0 + size }
  }

  /// The scripts of some shards, in order; in time linear in all texts.
  package func scripts(_ part: Range<Int>) -> [[UInt8]] {
    var entries = self.entries(of: part)
    entries.sort()
    var scripts: [[UInt8]] = []
    var place = 0
    for shard in part {
      var postings: [SearchShard.Posting] = []
      while place < entries.count, Int(entries[place] >> 53) == shard {
        let entry = entries[place]
        let isInHead = entry & 1 == 1
        let key = SearchKey(number: UInt32(truncatingIfNeeded: entry >> 21))
        let item = Int(entry >> 1 & 0xF_FFFF)
        if let last = postings.last, last.key == key, last.item == item { postings.removeLast() }
        postings.append(SearchShard.Posting(key: key, item: item, isInHead: isInHead))
        place += 1
      }
      scripts.append(SearchShard.script(number: shard, postings))
    }
    return scripts
  }

  /// Shard, key, item and the bit for the head in one number each: 11, 32, 20 and 1 bits.
  private func entries(of part: Range<Int>) -> [UInt64] {
    var entries: [UInt64] = []
    // What was entered last under a hash: most repetitions within an item are met here and need no sorting.
    var entered = [UInt64](repeating: .max, count: 4096)
    for (number, item) in items.enumerated() {
      for place in item.units.indices {
        SearchKey.each(at: place, in: item.units) { key in
          let shard = key.shard(of: shardCount)
          guard part.contains(shard) else { return }
          let stamp = UInt64(key.number) << 20 | UInt64(number)
          let slot = Int(truncatingIfNeeded: (key.number &* 0x9E37_79B1) >> 20)
          guard entered[slot] != stamp else { return }
          entered[slot] = stamp
          let entry = UInt64(shard) << 53 | UInt64(key.number) << 21 | UInt64(number) << 1
          entries.append(entry | (place < item.head ? 1 : 0))
        }
      }
    }
    return entries
  }
}
