/// The items that hold a key; they are added in the order of their numbers.
struct PostingList {
  let key: SearchKey
  private var count = 0
  private var last = -1
  /// For each item the distance from the last one less one, doubled, with a low bit for “in the head”.
  private var distances: [UInt8] = []

  init(_ key: SearchKey) { self.key = key }

  /// Adds an item where it is not the last one already: what is met first in an item says whether it is in its head.
  mutating func add(_ item: Int, isInHead: Bool) {
    guard item != last else { return }
    distances.append(varint: (item - last - 1) << 1 | (isInHead ? 1 : 0))
    last = item
    count += 1
  }

  /// As a shard has it: a list, or a bitmap where that is shorter.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: count << 1)
    bytes += distances
    guard count > 0, last / 8 < 2 * count else { return bytes }
    let bitmap = self.bitmap
    return bitmap.count < bytes.count ? bitmap : bytes
  }

  private var bitmap: [UInt8] {
    var bits = [UInt8](repeating: 0, count: last / 8 + 1)
    var heads: [Int] = []
    forEach { item, isInHead in
      bits[item / 8] |= 1 << UInt8(item % 8)
      if isInHead { heads.append(item) }
    }
    var bytes: [UInt8] = []
    bytes.append(varint: bits.count << 1 | 1)
    bytes += bits
    bytes.append(varint: heads.count)
    var before = -1
    for item in heads {
      bytes.append(varint: item - before - 1)
      before = item
    }
    return bytes
  }

  private func forEach(_ body: (_ item: Int, _ isInHead: Bool) -> Void) {
    var (item, value, shift) = (-1, 0, 0)
    for byte in distances {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      item += value >> 1 + 1
      body(item, value & 1 == 1)
      (value, shift) = (0, 0)
    }
  }
}

/// Lists by their keys: a hash table of our own, since every two characters of a board are looked up in it.
struct PostingTable {
  private(set) var lists: [PostingList] = []
  /// By hash: the place of a list and one more, or 0 where there is none; a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  mutating func add(_ key: SearchKey, _ item: Int, isInHead: Bool) {
    lists[place(of: key)].add(item, isInHead: isInHead)
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
