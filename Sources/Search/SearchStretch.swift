/// Neighbouring items whose files are written: what index and directory still need of them.
package struct SearchStretch: Sendable {
  let keys: StretchKeys
  let facts: SearchFacts
  /// Five characters for each block, which differ where any of its files differs.
  let blocks: [String]

  /// The numbers of the items of each stretch, that of the oldest item being 0; every block is in one stretch.
  package static func ranges(of count: Int) -> [Range<Int>] { ranges(of: 0..<count, size: StretchKeys.size) }

  private static func ranges(of items: Range<Int>, size: Int) -> [Range<Int>] {
    stride(from: items.lowerBound, to: items.upperBound, by: size).map { $0..<min(items.upperBound, $0 + size) }
  }

  /// Asks for each item of a stretch once, and hands each file of their blocks on; in time linear in their texts.
  ///
  /// No more texts than those of a block are held at a time.
  package init<Failure>(
    _ numbers: Range<Int>, item: (Int) -> SearchItem,
    put: (_ address: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var gatherer = KeyGatherer()
    var facts = SearchFacts()
    var hashes: [String] = []
    for range in Self.ranges(of: numbers, size: SearchBlock.size) {
      let entries = range.map { SearchEntry(item($0)) }
      for (number, entry) in zip(range, entries) {
        gatherer.add(entry)
        facts.add(entry, number: number)
      }
      let (files, hash) = SearchBlock(first: range.lowerBound, entries).files
      for file in files { try put(file.address, file.bytes) }
      if hashes.isEmpty { gatherer.reserve(itemCount: numbers.count) }
      hashes.append(hash)
    }
    keys = StretchKeys(gatherer, first: numbers.lowerBound)
    self.facts = facts
    blocks = hashes
  }
}

/// What the directory of the search says of neighbouring items.
struct SearchFacts: Sendable {
  /// The category of each, a letter each.
  private(set) var categories: [UInt8] = []
  /// The numbers of those that are no longer valid, and of those on display.
  private(set) var repealed: [Int] = []
  private(set) var displayed: [Int] = []
  /// Each year and the number of its first item.
  private(set) var years: [(year: String, first: Int)] = []
  /// Units that a browser must be told how to fold.
  private(set) var listed: Set<UInt16> = []

  init() {}

  /// Of all items, from those of the stretches in their order.
  init(_ stretches: [SearchFacts]) {
    for facts in stretches {
      categories += facts.categories
      repealed += facts.repealed
      displayed += facts.displayed
      years += facts.years.first?.year == years.last?.year ? facts.years.dropFirst() : facts.years[...]
      listed.formUnion(facts.listed)
    }
  }

  mutating func add(_ entry: SearchEntry, number: Int) {
    let item = entry.item
    let letter = UInt8(min(93, item.category) + 33)
    categories.append(letter == UInt8(ascii: "\"") || letter == UInt8(ascii: "\\") ? UInt8(ascii: "~") : letter)
    if !item.isValid { repealed.append(number) }
    if item.isOnDisplay { displayed.append(number) }
    let year = String(item.day.prefix(4))
    if years.last?.year != year { years.append((year, number)) }
    listed.formUnion(entry.listed)
  }
}
