import Diagnostics
import Markup
import Notices

/// Looks for leaks in a body as it is typed and as it is read.
///
/// A number that markup splits, such as 3703**99**, or that entities and percent signs spell is whole only to a reader;
/// what stands in a definition that no link uses is only in the source. Each leak is found once, at its bytes in the
/// source; where readers see a number that pieces of the source took for another, theirs counts.
struct BodyLeaks {
  let scans: LeakScans
  let shown: ShownBody?
  /// Where the body begins in what the places of ``ShownBody`` are counted in.
  let start: Int
  /// That of the body as it is typed.
  let alphabet: Alphabet

  /// What is read may hold what is not typed.
  private var isSpelled: Bool { shown?.markdown != nil || alphabet.maySpell }

  func find(in source: Span<UInt8>) -> [Leak] {
    var typed: [Leak] = []
    if let leak = CopyNumber().leak(in: source) { typed.append(leak) }
    scans.source.scan(source, alphabet) { typed.append($0) }
    guard let shown else { return typed }
    let seen = seen(shown.text)
    guard !seen.isEmpty, LeakCounts(seen).exceed(LeakCounts(typed)) else { return typed }
    return joined(typed, seen, shown, source)
  }

  private func seen(_ text: ReadableText) -> [Leak] {
    var seen: [Leak] = []
    let alphabet = isSpelled ? nil : alphabet
    scans.shown.scan(text.text.span, alphabet) { seen.append($0) }
    if !text.behind.isEmpty { scans.shown.scan(text.behind.span, alphabet) { seen.append($0) } }
    return seen
  }

  private func joined(_ typed: [Leak], _ seen: [Leak], _ shown: ShownBody, _ source: Span<UInt8>) -> [Leak] {
    let outlined = OutlinedText(shown.markdown ?? source.indices.map { source[$0] })
    var found: [Leak] = []
    let places = LeakPlaces(typed)
    scans.shown.scan(outlined.text.span) { leak in
      var leak = leak
      let place = shown.source(outlined.place(of: leak.range))
      leak.range = max(0, place.lowerBound - start)..<max(1, place.upperBound - start)
      if let same = places.first(overlapping: leak.range, where: { typed[$0].isSame(as: leak) }) {
        leak.range = typed[same].range
      }
      found.append(leak)
    }
    // Fails closed: what was seen and cannot be placed is reported at the beginning.
    let (all, known) = (LeakCounts(seen), LeakCounts(typed))
    var placed = LeakCounts(found)
    for leak in seen where all[leak] > placed[leak] && all[leak] > known[leak] {
      var unplaced = leak
      unplaced.range = 0..<min(1, source.count)
      if placed[leak] == 0 {
        found.append(unplaced)
        placed.add(leak)
      }
    }
    let taken = LeakPlaces(found)
    let rest = typed.filter { $0.isAsked || taken.first(overlapping: $0.range) { _ in true } == nil }
    return (found + rest).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// How often each thing was found.
private struct LeakCounts {
  private var counts: [LeakName: Int] = [:]

  init(_ leaks: [Leak]) {
    for leak in leaks { add(leak) }
  }

  mutating func add(_ leak: Leak) { counts[LeakName(leak), default: 0] += 1 }

  subscript(leak: Leak) -> Int { counts[LeakName(leak)] ?? 0 }

  /// Whether something was found more often than in other counts.
  func exceed(_ others: LeakCounts) -> Bool { counts.contains { others.counts[$0.key] ?? 0 < $0.value } }
}

/// Leaks by where they are, so that those on a place are found without asking all.
private struct LeakPlaces {
  /// Places of the list in the order of their beginnings.
  private let order: [Int]
  private let ranges: [Range<Int>]
  /// The furthest end of all up to each in the order.
  private let reach: [Int]

  init(_ leaks: [Leak]) {
    ranges = leaks.map(\.range)
    let ranges = ranges
    order = ranges.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
    var furthest = 0
    reach = order.map { place in
      furthest = max(furthest, ranges[place].upperBound)
      return furthest
    }
  }

  /// The first of the list, by its beginning, that overlaps a range and passes a test.
  func first(overlapping range: Range<Int>, where passes: (Int) -> Bool) -> Int? {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < order.count, ranges[order[low]].lowerBound < range.upperBound {
      if ranges[order[low]].overlaps(range), passes(order[low]) { return order[low] }
      low += 1
    }
    return nil
  }
}

/// What tells one thing from another.
struct LeakName: Hashable {
  private let rule: Rule
  private let identity: UInt64

  init(_ leak: Leak) {
    (rule, identity) = (leak.rule, leak.identity)
  }
}

extension Leak {
  /// The same thing, found by the same rule.
  func isSame(as other: Leak) -> Bool { rule == other.rule && identity == other.identity }
}

extension Alphabet {
  /// Whether references of HTML or bytes in hexadecimal digits may spell characters that the text does not hold.
  var maySpell: Bool { mayHold("&", "%") }
}
