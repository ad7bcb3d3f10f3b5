import Notices

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
