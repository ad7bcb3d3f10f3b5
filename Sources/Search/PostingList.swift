/// The items that hold a key; they are added in the order of their numbers.
struct PostingList {
  let key: SearchKey
  private var last: Int32 = -1
  /// For each item the distance from the last one less one, times eight, and the field.
  private var distances: [UInt8] = []

  init(_ key: SearchKey) { self.key = key }

  /// Adds an item where it is not the last one already: the first field in which an item has the key is its best.
  mutating func add(_ item: Int, in field: Int) {
    guard item != last else { return }
    distances.append(varint: (item - Int(last) - 1) << 3 | field)
    last = Int32(truncatingIfNeeded: item)
  }

  /// Writes the items; and in turn whether all of them, or which by their places among those before, have the key in the
  /// summary or better, in the keywords or better, in the title or better, in their numbers.
  func write(to bits: inout BitText) {
    var items: [(number: Int, field: Int)] = []
    forEach { items.append(($0, $1)) }
    bits.write(set: items.map(\.number))
    var field = SearchEntry.text
    while !items.isEmpty, field > 0 {
      let better = items.indices.filter { items[$0].field < field }
      bits.write(better.count == items.count ? 1 : 0, bits: 1)
      if better.count < items.count { bits.write(set: better) }
      items = better.map { items[$0] }
      field -= 1
    }
  }

  private func forEach(_ body: (_ item: Int, _ field: Int) -> Void) {
    var (item, value, shift) = (-1, 0, 0)
    for byte in distances {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      item += value >> 3 + 1
      body(item, value & 7)
      (value, shift) = (0, 0)
    }
  }
}

/// Lists by their keys: a hash table of our own, since every two characters of a board are looked up in it.
struct PostingTable {
  private(set) var lists: [PostingList] = []
  /// By hash: the place of a list and one more, or 0 where there is none; a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  mutating func add(_ key: SearchKey, _ item: Int, in field: Int) {
    lists[place(of: key)].add(item, in: field)
  }

  /// Where the list of a key stands, which is begun where there is none.
  private mutating func place(of key: SearchKey) -> Int {
    let slot = self.slot(of: key)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    lists.append(PostingList(key))
    slots[slot] = UInt32(lists.count)
    if lists.count * 2 > slots.count { grow() }
    return lists.count - 1
  }

  private func slot(of key: SearchKey) -> Int {
    let hash = UInt64(key.number) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] > 0, lists[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for place in lists.indices { slots[slot(of: lists[place].key)] = UInt32(place + 1) }
  }
}
