/// The keys of neighbouring items, each once an item with the best field that has it, dealt out to the groups of shards.
package struct StretchKeys: Sendable {
  /// By group, run after run: item and field, how many keys follow, and these.
  private var groups: [[UInt32]]
  /// By group: where its last run begins; -1 where there is none.
  private var begun: [Int]
  private var met = MetKeys()
  private let shardCount: Int
  /// How many of a shard's number's bits are left out to get its group.
  private let shift: Int

  init(groups: Int, shards: Int) {
    self.groups = Array(repeating: [], count: groups)
    begun = Array(repeating: -1, count: groups)
    shardCount = shards
    shift = (shards / groups).trailingZeroBitCount
  }

  /// Adds an item; its fields come in the order of their rank, so that the first that has a key is its best.
  mutating func add(_ item: SearchEntry, number: Int) {
    met.begin(room: item.numbers.count + 3 * item.units.count)
    for key in item.numbers { add(key, Posting(item: number, field: 0)) }
    var field = 0
    let units = item.units.span
    for place in units.indices {
      while field < item.ends.count, place >= item.ends[field] { field += 1 }
      SearchKey.each(at: place, in: units) { add($0, Posting(item: number, field: field)) }
    }
  }

  private mutating func add(_ key: SearchKey, _ posting: Posting) {
    guard met.insert(key) else { return }
    let group = key.shard(of: shardCount) >> shift
    let begin = begun[group]
    if begin < 0 || groups[group][begin] != posting.bits {
      begun[group] = groups[group].count
      groups[group] += [posting.bits, 1, key.number]
    } else {
      groups[group][begin + 1] += 1
      groups[group].append(key.number)
    }
  }

  /// Calls back with each key of a group and its posting, in the order of the items.
  func each(in group: Int, _ body: (SearchKey, Posting) -> Void) {
    let group = groups[group]
    let runs = group.span
    var place = 0
    while place < runs.count {
      let posting = Posting(bits: runs[place])
      let end = place + 2 + Int(runs[place + 1])
      for key in place + 2..<end { body(SearchKey(number: runs[key]), posting) }
      place = end
    }
  }
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

/// The keys that were met in the item at hand: a table of our own, since every two characters of a board are looked up.
private struct MetKeys {
  /// The item's turn and the key, or what an earlier turn left; a power of two, at most half full.
  private var slots: [UInt64] = []
  private var turn: UInt64 = 0

  /// Forgets all keys, and makes room for so many.
  mutating func begin(room: Int) {
    turn += 1
    guard slots.isEmpty || room * 2 > slots.count else { return }
    var count = 1 << 12
    while room * 2 > count { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
  }

  /// Whether the key was not met before.
  mutating func insert(_ key: SearchKey) -> Bool {
    let mark = turn << 32 | UInt64(key.number)
    var slot = key.slot(of: slots.count)
    while slots[slot] >> 32 == turn {
      if slots[slot] == mark { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = mark
    return true
  }
}
