import Markup

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

  /// Every leak, in the order of the source.
  func find(in source: Span<UInt8>) -> [Leak] {
    var typed: [Leak] = []
    if let leak = CopyNumber().leak(in: source) { typed.append(leak) }
    scans.source.scan(source) { typed.append($0) }
    guard let shown else { return typed }
    let seen = seen(shown.text)
    guard !seen.isEmpty, seen.contains(where: { $0.isMore(than: typed, of: seen) }) else { return typed }
    return joined(typed, seen, shown, source)
  }

  private func seen(_ text: ReadableText) -> [Leak] {
    var seen: [Leak] = []
    scans.shown.scan(text.text.span) { seen.append($0) }
    if !text.behind.isEmpty { scans.shown.scan(text.behind.span) { seen.append($0) } }
    return seen
  }

  private func joined(_ typed: [Leak], _ seen: [Leak], _ shown: ShownBody, _ source: Span<UInt8>) -> [Leak] {
    let outlined = OutlinedText(shown.markdown ?? source.indices.map { source[$0] })
    var found: [Leak] = []
    scans.shown.scan(outlined.text.span) { leak in
      var leak = leak
      let place = shown.source(outlined.place(of: leak.range))
      leak.range = max(0, place.lowerBound - start)..<max(1, place.upperBound - start)
      if let same = typed.first(where: { $0.isSame(as: leak) && $0.range.overlaps(leak.range) }) {
        leak.range = same.range
      }
      found.append(leak)
    }
    // Fails closed: what was seen and cannot be placed is reported at the beginning.
    for leak in seen where leak.isMore(than: found, of: seen) && leak.isMore(than: typed, of: seen) {
      var unplaced = leak
      unplaced.range = 0..<min(1, source.count)
      if !found.contains(where: { $0.isSame(as: leak) }) { found.append(unplaced) }
    }
    let rest = typed.filter { leak in !found.contains { $0.range.overlaps(leak.range) && !leak.isAsked } }
    return (found + rest).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Leak {
  /// The same thing, found by the same rule.
  func isSame(as other: Leak) -> Bool { rule == other.rule && identity == other.identity }

  /// Whether the thing is more often in some list than in another.
  fileprivate func isMore(than others: [Leak], of list: [Leak]) -> Bool {
    list.count { isSame(as: $0) } > others.count { isSame(as: $0) }
  }
}
