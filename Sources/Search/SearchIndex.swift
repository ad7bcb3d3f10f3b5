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
  private let stretches: [StretchKeys]

  /// Takes the keys of all items, the oldest first.
  init(_ stretches: [StretchKeys]) {
    self.stretches = stretches
    let units = stretches.reduce(0) { $0 + $1.unitCount }
    let items = stretches.reduce(0) { $0 + $1.itemCount }
    // What a first query loads is the directory, which names all shards, and one of them: either is about 5 KB at 10,000
    // items, the largest shard twice that. In a small board most keys are met once, and weigh more than what is said of
    // them.
    let wanted = units / (items < 1000 ? 1500 : 4000)
    var count = 1
    while count * 2 <= min(wanted, 2048) { count *= 2 }
    shardCount = count
    groupCount = min(count, StretchKeys.partCount)
  }

  package var groups: Range<Int> { 0..<groupCount }

  /// The scripts of the shards of a group: those whose numbers have the same lowest bits.
  package func scripts(of group: Int) -> [(number: Int, bytes: [UInt8])] {
    let keys = keys(of: group)
    var rest = keys[...]
    return stride(from: group, to: shardCount, by: groupCount).map { shard in
      let own = rest.prefix { $0.shard == shard }
      rest = rest.dropFirst(own.count)
      return (shard, SearchShard.script(number: shard, own, of: stretches))
    }
  }

  private func keys(of group: Int) -> [KeyPlace] {
    var keys: [KeyPlace] = []
    for (number, stretch) in stretches.enumerated() {
      for part in stride(from: group, to: StretchKeys.partCount, by: groupCount) {
        for place in stretch.places(of: part) {
          keys.append(KeyPlace(stretch.key(at: place), shards: shardCount, stretch: number, place: place))
        }
      }
    }
    keys.sort()
    return keys
  }
}

/// A key, and where a stretch has its postings; in the order of shards, within each of keys, of each of the items.
struct KeyPlace: Comparable {
  /// The shard's number, and the key.
  private let order: UInt64
  let stretch: UInt32
  let place: UInt32

  init(_ key: SearchKey, shards: Int, stretch: Int, place: Int) {
    order = UInt64(key.shard(of: shards)) << 32 | UInt64(key.number)
    self.stretch = UInt32(stretch)
    self.place = UInt32(place)
  }

  var shard: Int { Int(order >> 32) }

  var key: SearchKey { SearchKey(number: UInt32(truncatingIfNeeded: order)) }

  static func < (one: KeyPlace, other: KeyPlace) -> Bool {
    one.order != other.order ? one.order < other.order : one.stretch < other.stretch
  }
}
