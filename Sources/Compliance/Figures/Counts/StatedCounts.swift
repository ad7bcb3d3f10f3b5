import Notices

/// Figures of a form that nothing else gives, as the ledger of stated counts has them.
struct StatedCounts {
  let figures: [Figure]

  /// `wanted` are all figures of the form, `known` those that were counted.
  init(_ all: [StatedCount], year: Int, wanted: [String], known: Set<String>) {
    let own = Dictionary(
      all.lazy.filter { $0.year.value == year }.map { ($0.figure.value, $0) }
    ) { first, _ in first }
    figures = wanted.filter { !known.contains($0) }.map { name in
      guard let stated = own[name] else { return Figure(name, 0, .nothing) }
      let value = Quantity(millionths: stated.value.value * 10_000)
      return Figure(name, .number(value), .rows(.counts, [stated.row]))
    }
  }
}
