/// The index of all items, cut into shards.
///
/// Made in two steps, each of which can be dealt out to cores: the keys of neighbouring items, every text being read once;
/// then the shards of a group, from the keys of all items. An item's number is its place among all items, the oldest
/// first: it stays while items are added, and a new one changes only the shards of its own keys.
package struct SearchIndex: Sendable {
  /// A power of two.
  package let shardCount: Int
  /// How many groups of shards there are, a power of two: the keys of a group find room in a core's own memory.
  private let groupCount: Int
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
    groupCount = min(count, 32)
  }

  /// Stretches of neighbouring items whose keys are gathered together.
  package var stretches: [Range<Int>] {
    let size = 512
    return stride(from: 0, to: items.count, by: size).map { $0..<min(items.count, $0 + size) }
  }

  /// The keys of the items of a stretch; in time linear in their texts.
  package func keys(of stretch: Range<Int>) -> StretchKeys {
    var keys = StretchKeys(groups: groupCount, shards: shardCount)
    for number in stretch { keys.add(items[number], number: number) }
    return keys
  }

  /// The groups of shards.
  package var groups: Range<Int> { 0..<groupCount }

  /// The shards of a group, by their numbers.
  package func shards(of group: Int) -> Range<Int> {
    let size = shardCount / groupCount
    return group * size..<(group + 1) * size
  }

  /// The scripts of the shards of a group, in their order, from the keys of all stretches in theirs.
  package func scripts(of group: Int, _ stretches: [StretchKeys]) -> [[UInt8]] {
    var postings = PostingGroup()
    for keys in stretches { keys.each(in: group) { key, _ in postings.count(key) } }
    postings.makeRoom()
    for keys in stretches { keys.each(in: group) { postings.place($0, $1) } }
    let keys = postings.keys.sorted { ($0.shard(of: shardCount), $0.number) < ($1.shard(of: shardCount), $1.number) }
    var rest = keys[...]
    return shards(of: group).map { shard in
      let own = rest.prefix { $0.shard(of: shardCount) == shard }
      rest = rest.dropFirst(own.count)
      return SearchShard.script(number: shard, own, postings)
    }
  }
}
