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
    // What a first query loads is the directory, which names all shards, and one of them: either is about 5 KB at 10,000
    // items, the largest shard twice that. In a small board most keys are met once, and weigh more than what is said of
    // them.
    let wanted = units / (items.count < 1000 ? 1500 : 4000)
    var count = 1
    while count * 2 <= min(wanted, 2048) { count *= 2 }
    shardCount = count
  }

  /// Ranges of shards that are made together: one for each core, since every part is a pass over all texts.
  package func parts(_ cores: Int) -> [Range<Int>] {
    let size = (shardCount + cores - 1) / cores
    return stride(from: 0, to: shardCount, by: size).map { $0..<min(shardCount, $0 + size) }
  }

  /// The scripts of some shards, in order; in time linear in all texts.
  package func scripts(_ part: Range<Int>) -> [[UInt8]] {
    var shards = [[PostingList]](repeating: [], count: part.count)
    for list in lists(of: part) { shards[list.key.shard(of: shardCount) - part.lowerBound].append(list) }
    return zip(part, shards).map { number, lists in
      SearchShard.script(number: number, lists.sorted { $0.key.number < $1.key.number })
    }
  }

  private func lists(of part: Range<Int>) -> [PostingList] {
    var table = PostingTable()
    for (number, item) in items.enumerated() {
      for key in item.numbers where part.contains(key.shard(of: shardCount)) { table.add(key, number, in: 0) }
      var field = 0
      for place in item.units.indices {
        while field < item.ends.count, place >= item.ends[field] { field += 1 }
        SearchKey.each(at: place, in: item.units) { key in
          guard part.contains(key.shard(of: shardCount)) else { return }
          table.add(key, number, in: field)
        }
      }
    }
    return table.lists
  }
}
