import Notices
import Synchronization

/// What each binder of a site holds, found out once for all pages that ask: a class, since pages share it.
final class BinderSheets: Sendable {
  /// One binder's.
  struct Sheets: Sendable {
    /// Positions of the items by index number, so that a sheet is found by its number and a new one is put last.
    let positions: [Int]
    /// Of the front leaves: the lists of what is in the binder, and of what changed.
    let edition: Edition
    /// The last day on which anything in it changed.
    let lastChange: CivilDate?
  }

  private let found = Mutex<[Binder: Sheets]>([:])

  /// What a binder holds; two threads may find it out at the same time, and find the same.
  func sheets(of binder: Binder, _ find: () -> Sheets) -> Sheets {
    if let known = found.withLock({ $0[binder] }) { return known }
    let sheets = find()
    found.withLock { $0[binder] = sheets }
    return sheets
  }
}

extension Site {
  /// What a binder holds.
  func sheets(of binder: Binder) -> BinderSheets.Sheets {
    binderSheets.sheets(of: binder) {
      let positions = unordered(binder).map { (index: items[$0].index, position: $0) }.sorted { $0.index < $1.index }
        .map(\.position)
      return BinderSheets.Sheets(
        positions: positions, edition: edition(of: binder, positions),
        lastChange: positions.map { items[$0].lastChange }.max())
    }
  }

  private func unordered(_ binder: Binder) -> [Int] {
    switch binder {
    case .category(let category): byCategory[category]
    case .year(let year): byYear.first { $0.year == year }?.items ?? []
    }
  }

  private func edition(of binder: Binder, _ positions: [Int]) -> Edition {
    var facts = ["binder 1", basis.text, name(of: binder)]
    for position in positions {
      let item = items[position]
      facts.append(item.edition.text)
      // A sheet does not say that it is shown first by the board; the contents do.
      if item.notice.isFeatured { facts.append("featured") }
    }
    return Edition(facts)
  }
}
