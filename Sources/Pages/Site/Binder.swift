import Notices
import Synchronization

/// What a folder at the query point holds: the sheets of one category, or those of one year.
package enum Binder: Sendable, Hashable {
  /// By position in the board's categories.
  case category(Int)
  /// The year of first release.
  case year(Int)
}

extension Site {
  /// Every binder that has a sheet: categories in the board's order, then years, latest first.
  package var binders: [Binder] {
    board.categories.indices.filter { !byCategory[$0].isEmpty }.map { .category($0) } + byYear.map { .year($0.year) }
  }

  /// Positions of a binder's items by index number.
  package func items(of binder: Binder) -> [Int] { sheets(of: binder).positions }

  /// What a binder is called: its category's name, or `2013`.
  package func name(of binder: Binder) -> String {
    switch binder {
    case .category(let category): board.categories[category].name
    case .year(let year): String(year)
    }
  }

  /// The address of a binder's page, relative to the site: `kiosk/renshi.html`, `kiosk/2013.html`.
  package func address(of binder: Binder) -> String {
    "kiosk/\(fileName(of: binder))"
  }

  /// The file of a binder's page within the kiosk's folder.
  func fileName(of binder: Binder) -> String { "\(id(of: binder)).html" }

  /// The word for a binder in addresses and lists: `renshi`, `2013`.
  func id(of binder: Binder) -> String {
    switch binder {
    case .category(let category): board.categories[category].slug
    case .year(let year): String(year)
    }
  }
}

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
