/// Reads neighbouring items and notes each key once an item, with the best field that has it.
///
/// Tables of our own, since every two characters of a board are looked up. They are dropped with the gatherer: what
/// stays is `StretchKeys`.
struct KeyGatherer {
  private(set) var keys: [SearchKey] = []
  private(set) var counts: [UInt32] = []
  /// By key: the number of the last item that has it, from 1.
  private var turns: [UInt32] = []
  /// The place of a key, and beside it a posting whose item is counted from the first one here.
  private var places: [UInt32] = []
  private var postings: [UInt16] = []
  /// By unit: the place of its own key and one more, or 0.
  private var singles = [UInt32](repeating: 0, count: 1 << 16)
  /// By hash: another key, and its place and one more, or 0 where there is none; a power of two, at most half full.
  private var slots = [UInt64](repeating: 0, count: 1 << 14)

  private(set) var itemCount = 0
  private(set) var unitCount = 0

  /// Adds the next item; its fields come in the order of their rank, so that the first that has a key is its best.
  mutating func add(_ item: SearchEntry) {
    for key in item.numbers { add(key, field: 0) }
    var field = 0
    let units = item.units.span
    for place in units.indices {
      while field < item.ends.count, place >= item.ends[field] { field += 1 }
      SearchKey.each(at: place, in: units) { add($0, field: field) }
    }
    itemCount += 1
    unitCount += units.count
  }

  /// Makes room for the postings of so many items, of which the first that came are a sample.
  mutating func reserve(itemCount total: Int) {
    guard itemCount > 0, total > itemCount else { return }
    let count = places.count / itemCount * total * 9 / 8
    places.reserveCapacity(count)
    postings.reserveCapacity(count)
  }

  var found: some Sequence<(place: Int, posting: UInt16)> {
    zip(places, postings).lazy.map { (Int($0), $1) }
  }

  @inline(__always)
  private mutating func add(_ key: SearchKey, field: Int) {
    let place = key.isSingle ? place(ofSingle: key) : place(of: key)
    let turn = UInt32(itemCount + 1)
    guard turns[place] != turn else { return }
    turns[place] = turn
    counts[place] += 1
    places.append(UInt32(place))
    postings.append(UInt16(itemCount << 3 | field))
  }

  @inline(__always)
  private mutating func place(ofSingle key: SearchKey) -> Int {
    let unit = Int(key.number >> 16)
    if singles[unit] == 0 { singles[unit] = UInt32(append(key) + 1) }
    return Int(singles[unit]) - 1
  }

  private mutating func place(of key: SearchKey) -> Int {
    let slot = slot(of: key)
    if slots[slot] > 0 { return Int(UInt32(truncatingIfNeeded: slots[slot])) - 1 }
    let place = append(key)
    slots[slot] = UInt64(key.number) << 32 | UInt64(place + 1)
    if place * 2 > slots.count { grow() }
    return place
  }

  private mutating func append(_ key: SearchKey) -> Int {
    keys.append(key)
    counts.append(0)
    turns.append(0)
    return keys.count - 1
  }

  /// Where a key stands or may be put.
  private func slot(of key: SearchKey) -> Int {
    var slot = key.slot(of: slots.count)
    while slots[slot] > 0, slots[slot] >> 32 != UInt64(key.number) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for entry in old where entry > 0 { slots[slot(of: SearchKey(number: UInt32(entry >> 32)))] = entry }
  }
}

extension SearchKey {
  /// Whether it is a unit alone, or four noughts, which no unit is taken for.
  fileprivate var isSingle: Bool { number & 0xFFFF == 0 }
}
