/// The items that hold each key of a group of shards, one key's after the other's.
///
/// Filled in two passes: the keys are counted, which says where each one's postings stand; then these are put there.
struct PostingGroup {
  private(set) var keys: [SearchKey] = []
  /// By key: how many postings it has; once there is room, where they end so far.
  private var ends: [UInt32] = []
  private var starts: [UInt32] = []
  private var postings: [UInt32] = []
  /// By hash: the place of a key and one more, or 0 where there is none; a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// Counts a posting of a key.
  mutating func count(_ key: SearchKey) { ends[place(of: key)] += 1 }

  /// Ends the counting.
  mutating func makeRoom() {
    var end: UInt32 = 0
    for place in ends.indices {
      let count = ends[place]
      starts.append(end)
      ends[place] = end
      end += count
    }
    postings = [UInt32](repeating: 0, count: Int(end))
  }

  /// Puts a posting of a key that was counted behind those that it has.
  mutating func place(_ key: SearchKey, _ posting: Posting) {
    let place = place(of: key)
    postings[Int(ends[place])] = posting.bits
    ends[place] += 1
  }

  /// Where a key stands, which is added where it is new.
  private mutating func place(of key: SearchKey) -> Int {
    let slot = self.slot(of: key)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    ends.append(0)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private func slot(of key: SearchKey) -> Int {
    var slot = key.slot(of: slots.count)
    while slots[slot] > 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for place in keys.indices { slots[slot(of: keys[place])] = UInt32(place + 1) }
  }

  /// Writes the items of a key; and in turn whether all of them, or which by their places among those before, have the key
  /// in the summary or better, in the keywords or better, in the title or better, in their numbers.
  func write(_ key: SearchKey, to bits: inout BitText) {
    let place = Int(slots[slot(of: key)]) - 1
    var found = postings[Int(starts[place])..<Int(ends[place])].map { Posting(bits: $0) }
    bits.write(set: found.map(\.item))
    var field = SearchEntry.text
    while !found.isEmpty, field > 0 {
      let better = found.indices.filter { found[$0].field < field }
      bits.write(better.count == found.count ? 1 : 0, bits: 1)
      if better.count < found.count {
        bits.write(set: better)
        found = better.map { found[$0] }
      }
      field -= 1
    }
  }
}
