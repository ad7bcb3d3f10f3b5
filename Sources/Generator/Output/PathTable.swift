/// All paths of the old and the new tree with what is known of each, in two flat arrays.
///
/// A path costs its bytes, a closing zero, 8 bytes of entry and at most 8 of index: 20,000 paths take about 1 MB.
struct PathTable: Sendable {
  struct State: OptionSet, Sendable {
    let rawValue: UInt8
    static let oldFile = State(rawValue: 1)
    /// The old tree has a link, a pipe or the like there.
    static let oldAlien = State(rawValue: 2)
    static let oldFolder = State(rawValue: 4)
    /// The new tree has a file there.
    static let claimed = State(rawValue: 8)
    /// The new file's bytes are in the stage.
    static let staged = State(rawValue: 16)
    /// The new tree has a file somewhere below.
    static let needed = State(rawValue: 32)
  }

  private struct Entry {
    var offset: UInt32
    var length: UInt16
    var state: State
  }

  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// Places of entries by hash, one more than the index so that 0 is free; the length is a power of two.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { entries.count }

  subscript(index: Int) -> State {
    get { entries[index].state }
    set { entries[index].state = newValue }
  }

  /// The place of a path, if the table has it.
  ///
  /// Complexity: constant on average, linear in the path's length.
  func index(of path: Span<UInt8>) -> Int? {
    let slot = slots[slot(of: path)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  func state(of path: Span<UInt8>) -> State? { index(of: path).map { entries[$0].state } }

  /// The place of a path, added with an empty state if it is new.
  mutating func insert(_ path: Span<UInt8>) -> Int {
    let slot = slot(of: path)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    entries.append(Entry(offset: UInt32(arena.count), length: UInt16(path.count), state: []))
    unsafe path.withUnsafeBufferPointer { unsafe arena.append(contentsOf: $0) }
    arena.append(0)
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  func bytes(_ index: Int) -> ArraySlice<UInt8> { arena[range(index)] }

  func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  func withCString<Failure: Error>(
    _ index: Int, _ body: (UnsafePointer<CChar>) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe arena.withCString(from: Int(entries[index].offset), body)
  }

  /// Visits the entries of a path's folders, the innermost first; folders that the table lacks are skipped.
  func eachAncestor<Failure: Error>(of index: Int, _ visit: (Int) throws(Failure) -> Void) throws(Failure) {
    let range = range(index)
    var end = range.upperBound - 1
    while end > range.lowerBound {
      if arena[end] == UInt8(ascii: "/"), let found = self.index(of: arena.span.extracting(range.lowerBound..<end)) {
        try visit(found)
      }
      end -= 1
    }
  }

  /// Whether two paths lie in one folder.
  func sharesFolder(_ one: Int, _ other: Int) -> Bool { arena[folder(one)].elementsEqual(arena[folder(other)]) }

  /// The bytes of a path's folder with its slash; empty for a path without one.
  private func folder(_ index: Int) -> Range<Int> {
    let range = range(index)
    let slash = arena[range].lastIndex(of: UInt8(ascii: "/"))
    return range.lowerBound..<(slash.map { $0 + 1 } ?? range.lowerBound)
  }

  private func range(_ index: Int) -> Range<Int> {
    let start = Int(entries[index].offset)
    return start..<start + Int(entries[index].length)
  }

  /// The slot that holds the path, or the free one where it belongs.
  private func slot(of path: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = PathTable.hash(path) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, path) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ index: Int, _ path: Span<UInt8>) -> Bool {
    let range = range(index)
    guard range.count == path.count else { return false }
    for offset in path.indices where arena[range.lowerBound + offset] != path[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in entries.indices { slots[slot(of: arena.span.extracting(range(index)))] = UInt32(index + 1) }
  }

  /// FNV-1a with a last mixing, so that the low bits depend on every byte.
  private static func hash(_ path: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in path.indices { hash = (hash ^ UInt64(path[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
